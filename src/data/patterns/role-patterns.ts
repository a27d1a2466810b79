/** Endings of nouns for one who does something: `beekeeper`, `surveyor`, `violinist`, `churchwarden`. */
export const roleEnding =
  /^\p{L}{2,}(?:[bcdfghj-np-tv-z]er|eer|[tsvy]or|ist|[^a]ian|man|woman|warden|wright|monger)$/u

/**
 * Endings that with a capital too are a title and no name: `Selectman`, `Beekeeper`, `Meteorologist`, `Mum-of-four`. Many
 * names end like a noun for a person: Rainer, Salman, Leicester.
 */
export const capitalTitle =
  /(?:^selectm[ae]n|playwright|freeholder|keeper|caster|practitioner|conservator|coordinator|administrator|investigator|organi[sz]er|ologist|ographer|omist|atrist|ician|\p{Ll}{3}woman|\p{Ll}{3}person|\p{Ll}{3}-of-\p{Ll}{3,8})$/u

/** Endings of offices and of kinship: `president-elect`, `editor-in-chief`, `sister-in-law`, `mother-of-two`. */
export const titleEnding =
  /.{3}-(?:elect|designate|general|in-(?:chief|command|law)|of-(?:two|three|four|five|six))$/

/** How a paper calls a parent whom it has named: the `mum-of-one`, the `mother-of-two`. */
export const parentOf = /-of-(?:one|two|three|four|five|six|seven|eight|nine)$/

/** What stands between a name and its apposition: `, `, `, 61, `, ` (61), `, `, Jr., `, `, of Leeds, `, ` (D-Minn.), `, ` — `. */
export const appositionOpening =
  /^(?:,?\s(?:[JS]r\.?|I{2,3}|IV)(?=[\s,]))?(?:\s{1,3}\([^()\n]{1,30}\))?(?:,\s{1,3}(?:(?:aged?\s|now\s)?\d{1,3}(?:\syears\sold)?|[DRI]-[\p{L}.]{2,14}(?:\s\p{L}{1,12}\.?)?|of\s\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{1,20}){0,2}|Ph\.?D\.?|M\.?D\.?|[QK]\.?C\.?))?(?:,\s{1,3}|\s{0,3}(?:[—–]|--)\s{0,3})(?=[\p{L}\d“"‘])/u

/** What closes an apposition before a name, after that name: “the referee, Clive Whittle, said”. */
export const appositionClosing = /^\s{0,2}(?:[,.;:!?)—–”"]|--|$)/u

/** A verb of speech after a name: “…,” another friend, Ruth Keane told the court. */
export const cueAfterName = /^\s{1,2}(?:said|says|told|tells|wrote|writes|added|adds)(?!\p{L})/u

/** A list of people goes on: “, Tom Fox and Ben Hill”. */
export const listOfNames = /^,\s{1,3}(?:\p{Lu}[\p{L}.’'-]{0,20}\s{1,3}){1,3}and\s/u

/** A word of a description (`A.F.L.-C.I.O`, `mayor’s`, `12,000`), or a mark. */
export const roleWord =
  /\p{N}{1,3}(?:[.,]\p{N}{3}){1,3}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&/-]{1,2}(?=[\p{L}\p{N}])){0,60}(?:['’](?!\p{L}))?|[^\s\p{L}\p{M}\p{N}]/gu

/** Ages: `42-year-old`. */
export const ageWord = /^(?:\d{1,3}|\p{L}{3,12}(?:-\p{L}{3,5})?)-year-old$/iu

/** What goes before another role: `Deputy` director. */
export const rankBeforeRole = /^(?:deputy|vice|assistant|associate|chief|general)$/i

/** “Lord” and “Lady” that open an office and not a name: `Lord Mayor`. */
export const lordlyOffice =
  /^(?:lord|lady) (?:mayor|mayoress|provost|chancellor|justice|chief|lieutenant|advocate)$/i

/** What stands small before a rank: `Coast guard `Capt. Holm. */
export const serviceBeforeRank = /\b(?:Coast|National|Border|Home|Air|Civil) (?:guard|force|patrol) $/

/** Whom an article brings in by their party or house alone: a Labour `MP`, one House `Democrat`. */
export const politician = /^(?:Democrat|Republican|Tory|M[ES]?P|TD)$/

/** What brings in somebody new: `A` resident, `another` singer, `one` voter. */
export const indefinite = /^(?:an?|another|one)$/i

/** What the sentence says that somebody is, behind the name: ` is a nurse`, `, 52, who works as a ferryman at Leeds Dock`. */
export const toldBehindName =
  /^(?:,? \(?(?:aged )?\d{1,3}\)?,?)?(?:,? who)? (?:(?:is|was|remains)(?: (?:also|currently|now|once|still|then))?|became|ha[sd] been|(?:works?|worked|trained|serve[sd]) as) (?:an?|the) (?!.{0,80} (?:until|left)\b)([^.;:“”"]+)/

/** What is said of anybody, and does not tell two apart: the `retired` nurse, the `young` singer. */
export const tellsNobodyApart = /^(?:young|old|elderly|veteran|local|\p{L}{2,12}ed)$/u

/** What stands before the name of somebody new: a young `nurse named `, The `driver was identified as `. */
export const toldBeforeName =
  /\b(?:[Aa]n? (?:[\p{L}-]{1,20} ){0,3}?([\p{L}-]{3,20}) (?:named|called)|[Tt]he ([\p{L}-]{3,20}) (?:was|has been) (?:named|identified)(?: as)?) $/u

/** The nouns of a description, before what tells them from others: a retired `nurse` from Leeds, a `teacher` and `mother` of two. */
export const nounsOfDescription =
  /(?<![\p{L}-])([\p{L}-]{3,20})(?: and (?:[\p{L}-]{1,20} ){0,2}([\p{L}-]{3,20}))?(?:$|\s?[^\p{L}\s’'-]| (?:at|by|for|from|in|of|on|to|who|whose|with)\b)/u
