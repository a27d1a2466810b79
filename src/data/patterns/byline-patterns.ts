import {setOfWords} from '../words-of-list.js'

/** What introduces the writers of a story: `By `, `BY: `, `Written by `, `Words by `, `Story and photos by `, `Author: `. */
export const bylineLabel =
  /^(?:(?:(?:an?\s|the\s)?(?:exclusive|guest|special|opinion|column|commentary|analysis|review|interview|essay|story|stories|text|words|photographs|photos|pictures|report|reporting|article|post|blog|content|written|posted|reported|compiled|contributed|published|submitted|created|filed|produced|authored|reviewed|researched|translated)(?:(?:\s(?:and|&)\s|,\s)(?:exclusive|photos?|photographs|pictures|images|video|words|text|story|analysis|produced|edited))?\s(?:to\s[\w ]{1,20})?by|by)(?![\p{L}\d'’-])\s{0,2}[:—–-]?|(?:authors?(?: of the article)?|writers?|reporters?|words|text|byline)\s?:)\s{0,3}/iu

/** A label whose names stand on the next line: `By`, `Written by:`, `By —`. */
export const labelAlone = /^\s{0,9}(?:(?:written|words|story|posted|reported|report) )?by\s?[:—–-]?\s{0,9}$/iu

/** A label to which its name is glued: `byJane Doe`. */
export const gluedLabel = /^[Bb]y(?=\p{Lu}\p{Ll})/u

/** A label that is one only with a place: `From Jane Doe in Paris`. */
export const fromLabel = /^from\s{1,2}(?=.{3,60}\sin\s\p{Lu})/iu

/** One part of a name: `Jane`, `J.`, `Ma.`, `St.`, `O’Brien`, `Jean-Luc`, `McDonald`, `al-Rashid`, `d’Artois`. */
export const namePart =
  /^(?:(?:\p{Lu}|St|M[adAD]|M[ou]hd)\.(?:\s?\p{Lu}\.){0,2}|(?:[ae]l-|d['’])?\p{Lu}[\p{L}\p{M}'’‘`]{0,24}(?:-\p{L}[\p{L}'’]{0,24}){0,3}|[“"‘']\p{Lu}\p{L}{1,14}[”"’'])/u

/** A word with a capital, and what may be the next part of a name: `Jane Doe`, `Ursula von `, `Amal al-`. */
export const nameStart =
  /^(?<first>[“"‘']?\p{Lu}\S{0,120})[^\S\n\r]{1,2}(?<second>[\p{Lu}“"‘']\S{0,120}|\p{Ll}{1,4}(?=[\s'’-]))/u

/** Small parts within a name. */
export const writerParticles: ReadonlySet<string> = setOfWords(`
  de del della da das do dos di du la le van von der den ten ter te bin bint ibn al el y e af zu zum abu ap wa
`)

/** What follows a name and is part of it: `Jr.`, `III`. */
export const suffixBehindName = /^,?\s{1,2}(?:[JS][rR]\b\.?|II|III|IV)(?![\p{L}\d])/u

/** The year of a student's class behind a name, which is no part of it: ` ’27`. */
export const classYear = /^\s['’‘]\d\d(?!\d)/

/** A title before a name, which is no part of it. */
export const nameTitle =
  /^(?:dr|mr|mrs|ms|prof|professor|sir|sr|sister|dame|rev|fr|sen|rep|gov|lt|col|capt|gen|maj|sgt|hon)\.?\s{1,2}(?=\p{Lu})/iu

/** What may begin a byline and is no name: `and`, `From`, and the titles of `nameTitle`. */
export const bylineStarts: readonly string[] =
  'and from dr mr mrs ms prof professor sir sr sister dame rev fr sen rep gov lt col capt gen maj sgt hon'.split(
    ' '
  )

/** What stands between two writers: `, `, ` and `, ` & `, ` | `, `, as told to `. */
export const betweenNames =
  /^(?:\s?,\s{0,2}(?:and\s{1,2}|&\s?|with\s{1,2}|as told to\s{1,2})?|\s{1,3}(?:and|&|with|\+)\s{1,2}|\s{0,2}[|/;•·]\s{0,2}(?:by\s)?)/iu

/** Words of a writer's post: they end a name and tell that it was one. */
export const roleWords: ReadonlySet<string> = setOfWords(`
reporter reporters writer writers editor editors correspondent correspondents columnist columnists contributor
contributors contributing staff senior deputy assistant associate managing executive chief bureau desk team freelance
freelancer intern journalist blogger critic analyst producer photographer videographer anchor presenter host guest
special political politics sports business health science technology tech environment education crime court courts
defence defense diplomatic royal showbiz entertainment arts culture travel food consumer city county national
international foreign world europe asia africa economics finance financial money markets legal features feature news
digital online web multimedia social investigations investigative security transport home affairs data audience
breaking trainee founder author fellow director president co-founder publisher regional rural state local democracy
policy community religion religious agriculture energy general assignment parliamentary parliament racing cricket
football rugby
`)

/** A post before a name, in small letters or with capitals, maybe with a comma: `political correspondent `, `Local Democracy Reporter, `. */
export const postBeforeName =
  /^(?:(?:\p{Ll}[\p{Ll}-]{1,20}\s{1,2}){1,5}|(?:\p{Lu}[\p{Ll}-]{1,20}\s{1,2}){0,4}(?:Reporter|Correspondent|Writer|Editor),?\s{1,2})(?=\p{Lu})/u

/** The post itself: one of these must be there for a line to tell of one. */
export const roleNouns =
  /(?<!\p{L})(?:reporters?|writers?|editors?|correspondents?|columnists?|contributors?|staff|bureau|desk|freelancer?|journalists?|bloggers?|critics?|producers?|photographers?|anchors?|presenter|intern|fellow|chief|author)(?!\p{L})/iu

/** Words of the names of outlets: they end a name. */
export const outletWords: ReadonlySet<string> = setOfWords(`
the news newspaper newspapers press times post herald tribune journal gazette chronicle guardian telegraph observer
examiner inquirer enquirer insider advertiser argus advocate bulletin citizen democrat republican republic echo
monitor patriot statesman spectator politico huffpost buzzfeed forbes techcrunch star sun mail express mirror standard
independent sentinel courier dispatch daily weekly sunday register record review today magazine media network networks
wire service services agency agencies online digital .com associated reuters bloomberg agence france-presse globe xinhua
tass kyodo bbc cnn nbc abc cbs fox sky npr pbs msnbc cnbc espn itv usa afp ap upi pti ians ani dpa efe mailonline
mirrorsport wsj nyt group communications broadcasting television tv radio fm am public our own a an for from in on at
with by of and or via to is was are has editorial board newsroom community content partner partners sponsored
advertorial brand studio
`)

/** Of `outletWords`, those that are no part of an outlet's name. */
export const outletParticles: ReadonlySet<string> = setOfWords(`
  the a an for in on at with by of and or via to our own from is was are has
`)

/**
 * Words that begin or fill lines which look like names but are none: `Most Popular`, `Privacy Policy`. Those of
 * `outletWords`, `roleWords`, `furnitureWords` and `functionWords` are none either.
 */
export const neverNames: ReadonlySet<string> = setOfWords(`
spring summer fall autumn winter use cookie log subscription newsletter newsletters print save reply
account settings advertise advertising editor’s picks pick galleries published posted opinions sport
life style movies gaming fashion beauty economy events uk north south east west new york street road
avenue states united kingdom union university college school institute department ministry office house
party committee council company inc corp ltd llc plc co bank holdings foundation association society
club fc league cup championship rights reserved tweet facebook twitter instagram youtube linkedin
whatsapp pinterest reddit google apple android app apps download play store back hide skip main
navigation got make made go going know think want need look real full high low long short young black
white red blue green guide list lists things ways reasons rules deal deals sale prices offer offers
gift gifts wins vs takeaways overview history contents issue volume edition channel watchlist topics
tags categories category archive archives image: caption file getty advertisment
`)

/** Of `neverNames`, those that are surnames as well, and so may end a name: `Ann White`. */
export const alsoSurnames: ReadonlySet<string> = setOfWords(`
  young black white green best long short price page day may west north church house street bank march winter
  sun post said such
`)

/** Beginnings of names with a capital in their midst: `McDonald`, `DeWitt`. */
export const nameWithCapitalWithin =
  /^(?:Mc|Mac|De|Del|Della|Di|Du|La|Le|Van|Von|Vander|Fitz|San|St|O['’]|D['’])\p{Lu}/u

/** A name with the next word glued to it: `FosterTravel`. */
export const gluedWord =
  /^(?<name>\p{Lu}[\p{Ll}'’-]{1,24}(?:-\p{Lu}[\p{Ll}'’]{1,20})?\p{Ll})(?=(?<next>\p{Lu}{2,12}|\p{Lu}\p{Ll}{1,24}(?!\p{L})))/u

/** What follows a name that is no writer's: a picture agency, an age, a label's colon. */
export const neverAfterNames =
  /^[\s|,/–—-]{0,4}(?:getty|ap photo|shutterstock|istock|alamy|epa|\d)|[:>]\s|[?!“”"]|\(image/iu

/** A picture’s credit at the end of a line, which names no writer: ` (Image: John Roe)`, `, head of the trust (Getty Images)`. */
export const creditInBracket = /\((?:image|photo|picture|pic|getty)\b[^()]{0,60}\)$/i

/** An outlet in a bracket behind a name: ` (The Northport Post)`. */
export const bracketedOutlet = /^\s\(The\s(?:\p{Lu}\S{1,20}\s){1,2}(?:News|Post|Star|Sun|Mail|Echo)\)$/u

/** Where a scholar is: `, University of Northport`, `, Northport University`. */
export const ofUniversity = /^,\s(?:\p{Lu}\S{1,20}\s){0,3}University(?:\sof\s\p{Lu}.{1,30})?$/u

/** An outlet behind a name and a mark, told by its last word: ` · CTV News`, ` - The Northport Star`. */
export const shortOutlet = /^\s[|•·–—-]\s(?:\p{Lu}\S{1,20}\s){1,3}(?:News|Post|Star|Sun|Mail|Echo)$/u

/** A post or a place between two writers: ` Local Democracy Reporter`, ` in New York`, up to ` and `. */
export const postBehindName =
  /^(?<post>(?<place>\sin(?=.{4,60}\sand\s.{4,40}\sin\s\p{Lu}))?(?:\s\p{Lu}[\p{Ll}-]{1,20}){1,4})\s(?:and|&)\s/u

/** Where a writer is, and no more: ` reports from Valley Park`. */
export const reportsFrom = /^\s{1,2}reports? from(?:\s\p{Lu}[\p{L}\p{M}.'’-]{1,20}){1,4}$/u

/** What stands between the names and what follows them: `, `, ` | `, or the stop of `. Photographs by John Roe`. */
export const beforeNext =
  /^(?:[\s|•·,;:()–—/-]{1,6}|\.\s(?=(?:Photo|Picture|Image|Illustration)\p{Ll}{0,8}\s[Bb]y\s))/u

/** A button behind a name: `View more articles`, `Follow`. */
export const buttonAfterNames =
  /^\s?(?:view|see|read|show|more) (?:(?:more|all|full|other) )?(?:articles|stories|posts|profile|bio|by)(?!\p{L})|^\s?follow$/iu

/** What may follow the names of a byline in small letters: `for MailOnline`, `in Paris`, `of the Herald`. */
export const afterNames =
  /^(?:for|in|of|at|on|from|with|and|via|is|the|a|an|staff|reporter|writer|editor|published|updated|posted|last|first|edited|by|special|contributing|senior|correspondent|columnist|freelance|to|ap|political|sports|news|min|hours?|minutes?|days?|ago|reports?|reporting|co-founder|founder|guest|chief|\d)(?!\p{L})/iu

/** An address or a name on a social network: `@janedoe`, `jane@example.com`. */
export const handle = /[\s(|,]@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,30}/u

/** Where the date, or anything else that is no byline, begins: ` Updated 3:14 pm`, ` | Published`, ` 5 min read`. */
export const bylineEnd =
  /[\s|•·,;(–—-]{1,4}(?:(?:first |last |originally )?(?:published|updated|posted|modified|created)(?!\p{L})|\d{1,2}[:.]\d\d|\d{1,3}[\s-](?:min|hour|day|week|month|year)|(?:an?|one) (?:hour|day|week|month|minute)s? ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})|share(?:s|d)?(?!\p{L})|comments?(?!\p{L})|follow$|\d{1,4} (?:shares|comments))/iu

/** A section before a byline: `Opinion | `, `PARIS — `, up to a `By`. */
export const sectionBefore = /^[^|•·\n]{1,50}(?:[|•·]\s{0,3}|\s[–—-]{1,2}\s)(?=(?:By|BY)(?:\s|:)\s?\p{Lu})/u

/** An agency after the names: `Jane Doe and AP`, `Jane Doe with Reuters`. */
export const andAgency = /^\s(?:and|with|&|for|via)\s(?<agency>.{2,40})$/iu
