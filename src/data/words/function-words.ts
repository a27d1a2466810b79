import {setOfWords} from '../words-of-list.js'

/** Common function words of English: prose is full of them, navigation and headlines are not. */
export const functionWords: ReadonlySet<string> = setOfWords(`
a an the and or but nor so yet if than that this these those of to in on at by for from with without about into over
after before between during under against through as is are was were be been being am has have had having do does did
will would can could may might must shall should not no he she it they we i you him her them us me his hers its their
theirs our ours my your who whom whose which what when where why how there here while because since until although
though said says also more most other some any all both each only just even up out off down again then now very such
own same too
`)

/** Words by which a writer speaks of himself, or to the reader: comments and newsletters do, reports seldom. */
export const personalWords: ReadonlySet<string> = setOfWords(`
  i i'm i've i'll i'd me my mine myself we we're our ours us you you're your yours yourself
`)
