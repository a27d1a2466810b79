import {setOfWords} from '../words-of-list.js'

/**
 * What the menus, labels and headings of pages are made of, and neither a name nor a place: `Latest`, `Newsletter`,
 * `Summary`. In small letters.
 */
export const furnitureWords: ReadonlySet<string> = setOfWords(`
monday tuesday wednesday thursday friday saturday january february march april june july august september october
november december tomorrow yesterday week weekend month year day night morning contact privacy terms cookies sign
subscribe search menu share email comment comments login logout help faq advertisement popular read related latest top
stories story trending recommended video videos photo photos gallery image images watch live update updated exclusive
opinion analysis lifestyle music film books games jobs classifieds obituaries weather copyright follow like next
previous show view click see yes get first last best worst big great good bad free old reviews tips facts questions
answers shop buy price win key points summary introduction conclusion background table part chapter section page time
episode season series podcast authors credit source sources promoted article
`)
