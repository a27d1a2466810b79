import {setOfWords} from '../words-of-list.js'

/** “Smith of Leeds”, “near Kaiwhara”: the name behind begins no sentence, whatever stands before. */
export const prepositionsBeforeNames: ReadonlySet<string> = setOfWords(`
  of for to with by in at on from about against near like between and than into via over
`)

/** “In Norrby”: what stands behind is more often a place. */
export const placePrepositions: ReadonlySet<string> = setOfWords(`
  in at from near outside across into throughout
`)

/** What links the words of a body’s name, and follows a person’s: Department of Health, Mary Smith of Ohio. */
export const nameLinks: ReadonlySet<string> = setOfWords(`
  & of for on the and
`)

/** Letters behind a name: an honour, an office, a degree. */
export const postNominals: ReadonlySet<string> = setOfWords(`
  KC QC SC PM CM MP MPs MSP MEP MLA TD OAM AO CMG CVO OBE MBE CBE KBE DBE BEM PhD MD FRS RN Esq
`)

/** What follows somebody’s name, and seldom a body’s: “Petrova said”. */
export const personalVerbs: ReadonlySet<string> = setOfWords(`
  said says told added wrote tweeted
`)

/** A noun for who does something that no first name looks like, where it stands before one: `Sculptor`, `Cyclist`, `Bricklayer`, `Off-spinner`, `Defenceman`. */
export const jobAtHead =
  /^(?!Chandler|Gardner|Schuyler)\p{Lu}[\p{Ll}-]{3,}(?:ist|[st]or|[bcdghk-nprstvyz]er|eman)$|^(?:Boxer|Dancer|Gymnast|Miner|Rider|Rower|Skier)$/u

/** What a body is called more often than a person where a name without a title stands before it. */
export const bodies: ReadonlySet<string> = setOfWords(`
  operator maker manufacturer supplier retailer carrier
`)

/** An initial, or several: `J.`, `J.R.`, `J`. */
export const initials = /^(?:\p{Lu}\.){1,4}$|^\p{Lu}$/u

/** Letters alone: `DNC`. */
export const capitalLetters = /^\p{Lu}{2,}$/u

/** Several of what letters stand for, which no name is: `MPs`, `NGOs`. */
export const lettersInPlural = /^\p{Lu}{2,5}s$/u

/** What stands before the matter of an office: Secretary `of` State, Minister `for` Health. */
export const opensMatter = /^(?:of|for)$/

/** What follows a firm’s name behind a comma and is a part of it: `Inc.`, `LLC`. */
export const firmSuffix = /^(?:Inc|Ltd|LLC|LLP|Corp|PLC|plc|GmbH|AG)\.?$/

/** What ends the name of a firm or a club: `Airways`, `Holdings`, `United`. */
export const firmNoun =
  /^(?:Airlines|Airways|Energy|Foods|Holdings|Industries|International|Motors|Petroleum|Pharmaceuticals|Rail(?:ways)?|Rovers|Technologies|Telecom|United|Wanderers|Watch|Water)$/

/** What begins the name of a place, or of a storm: `New` York, `St.` Louis, `Hurricane` Ida. */
export const placeHead =
  /^(?:(?:St|Mt|Ft)\.?|New|Los|Las|San|Santa|Fort|Port|Mount|Lake|Cape|North|South|East|West|Hurricane|Storm|Cyclone|Typhoon)$/

/** What ends the name of a site: `copydesk.org`. */
export const siteEnding = /\.(?:com|org|net|co)$/

/** What ends a body’s name that begins with a people’s, and otherwise may be a surname: British `Gas`, Saudi `Arabia`. */
export const bodyBehindDemonym = /^(?:Air|Arabia|Aramco|Columbia|Gas|Oil|Rail|Shell|Steel)$/

/** What stands before a name that begins its sentence: nothing, or its titles: `. Prof. ` */
export const beginsSentence = /(?:^|[.!?]["”’)]?\s{1,2}|\n)(?:\p{Lu}[\p{L}.-]{0,20}\s){0,3}$/u

/** What begins the next sentence of a paragraph behind a name, before any quotation: ` has won. Her coach`. */
export const pronounOfNextSentence =
  /^[^"“”‘.!?]{0,150}[.!?] ?(?: |\r?\n)(?:(?<he>He|His)|She|Her)(?![\p{L}’']|\s(?:Majesty|Holiness|Excellency|Honou?r|Royal|Eminence|Highness|L(?:or|a)dyship))/u

/** What stands between two names that are of one phrase: ` chief `, ` lawyer, `, `, `. */
export const job = /^(?:\s(\p{Ll}+))?,?\s$/u

/** A clause that opens a sentence which goes on with whom it is about: `Born in Hull in 1936, `, `Asked in Leeds why, `, `In Hull, `, `In Hull, area manager `. */
export const openingClause =
  /(?:^|[.!?]["”’)]?\s)(?:Born|In|At|On|After|Before|Since|For|With|As|When|While|\p{Lu}\p{Ll}{2,12}(?:ed|ing))\s[^.!?"“”,]{1,80}(?:,\s[^.!?"“”,]{1,40})?,\s{1,2}(?:\p{Ll}[\p{Ll}-]{1,20}\s){0,3}$/u

/** What opens a sentence before the name of whom it describes: `A lawyer for Norrby Energy`, `The director of the agency`, `Mott’s friend from Hull`. */
export const openingDescription =
  /(?:^|[.!?]["”’)]?\s)(?:An?|The|One|Another|His|Her|\p{Lu}\p{L}{1,20}['’]s)\s(?:[\p{L}-]{1,20}\s){0,3}?(?<job>\p{L}{3,20})\s(?:for|of|at|with|from|in|to)(?:\s(?:the|of|and|for|on|\p{Lu}[\p{L}’'&-]{0,30})){0,8}(?:\s\p{Ll}{2,20})?$/u

/** What opens a sentence before whom it is about, and is no name unless it is one elsewhere: `Reacting, Mr`, `Contacted, the`, `Reacting, an`. */
export const participleAtHead = /^(?:\p{Lu}\p{Ll}{2,20}(?:ed|ing), (?:\p{Lu}|the)|Reacting, an?\b)/u

/** What opens a sentence before a name and is none: `Fearless`, `Heartbroken`, `Plucky`, `Finally`. */
export const epithet =
  /^(?:(?!Marvellous|Precious|Gracious)\p{Lu}\p{Ll}{2,}(?:less|ful|ous|broken|stricken|ly)|Brave|Proud|Plucky|Tragic|Angry|Grieving|Devastated|Delighted)$/u

/** Offices that a hyphen joins to a title: `Secretary-General`, `President-elect`. */
export const hyphenedTitle = /^\p{L}*-(?:elect|general|chair)$/iu

/** White space within a name, which may break at the end of a line but not at a blank one, and up to two small words: ` van der `. */
export const withinName =
  /^(?!.{0,24}(?:\n|\r(?!\n))[^\S\r\n]{0,3}[\r\n])\s{1,4}(?:[a-z&]{1,5}\s{1,4}){0,2}$/s

/** What people call somebody, in marks within a name: `Bull`, `The Rock`, `Big Joe`. */
export const nickname = /^(?:[Tt]he\s)?\p{Lu}[\p{L}'’-]{1,14}(?:\s\p{Lu}[\p{L}'’-]{1,14}){0,2}$/u

/** The name right before a nickname, or an initial: `the painter Carl `, `J. `. */
export const nameBeforeNickname = /(?<!\p{L})\p{Lu}(?:[\p{L}'’-]{1,20}|\.)\s{1,2}$/u

/** The name right behind a nickname: ` Hansen`, ` de la Cruz`. */
export const surnameAfterNickname =
  /^\s{1,2}(?:(?:van|von|de|del|di|da|der|la|le)\s){0,2}(\p{Lu}[\p{Ll}'’][\p{L}'’]{0,20})/u

/** The word right before a name, or before a comma that stands there: `spokesman`, `adviser,`. */
export const lastWord = /([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,31}),?$/u

/** Two words in capitals behind a word in capitals: ` HARBOUR STRIKE`. */
export const moreCapitals = /^ \p{Lu}{2,} \p{Lu}{2}/u

/** A paragraph in capitals has at least two such words: `THE STRIKE`. */
export const twoInCapitals = /\p{Lu}{2,40}\P{L}{1,9}\p{Lu}{2}/u

/** Behind somebody’s name: `, 61`, `, who`, `, a teacher`. */
export const opensPersonalApposition = /^, (?:\d\d|who|a|an)\b/

/** Behind a place: `, Calif.`, `, Norland,`. */
export const opensPlaceApposition = /^, (?:\p{Lu}\p{L}{1,4}\.|\p{Lu}\p{L}+,)/u

/** What is said of something right behind its name: `, the operator,`, `, a mining company that`. */
export const nounInApposition = /^, (?:the|an?) (?:[a-z-]+ ){0,2}([a-z-]+)(?:,| (?:that|which)\b)/

/** “, a spokesman for the company”, “, the governor of Ohio”: the words of it. */
export const apposition = /^, (?:(?:an?|the|his|her|who is|who was)\s)?((?:[\p{L}’'-]+\s?){1,7})/u

/** What goes on behind the noun of an apposition: `for`, `said`. */
export const endsNoun: ReadonlySet<string> = setOfWords(`
  for of to at in from with who and said
`)
