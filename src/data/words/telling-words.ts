import {setOfWords} from '../words-of-list.js'

/** Words that are common in English and rare in its neighbours, and the other way round: they tell the language. */
export const englishWords: ReadonlySet<string> = setOfWords(`
  the of and to that is was with he she it they for his her said says but not are were who which from this
  have had you would will been their at by as be has told when after because
`)

/** Function words of German, French, Spanish, Italian, Portuguese, Dutch and the Scandinavian languages. */
export const foreignWords: ReadonlySet<string> = setOfWords(`
  der die das und ist nicht ein eine einen dem den von mit auf für sich auch er sie wir le la les des du et
  est dans que qui pour une un pas sur au aux il elle nous el los las del por con una su se lo che di non per
  gli sono della nel het een van niet op dat zijn och att det som är på inte og er ikke af ikkje não uma os em
  com da do na no é y en de
`)
