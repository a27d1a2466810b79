import {setOfWords} from '../words-of-list.js'

/** A bracket at the end of a caption: ` (Francois Mori/AP)`, ` [File: Reuters]`. */
export const lastBracket = /(?<open>[([])\s{0,2}(?<content>[^()[\]\n]{2,140}?)\s{0,2}[)\]]\.?\s{0,9}$/u

/**
 * What introduces a credit: `Photo: `, `Image credit: © `, `Credit: `. It may be glued to the word before:
 * `the finalCredit: PA`.
 */
export const labelWithColon =
  /(?:(?:Photo(?:graph(?:y|er)?)?|PHOTO(?:GRAPH)?|Image|IMAGE|Picture|PICTURE|Pic|PIC|Illustration|ILLUSTRATION|Graphic|Artwork|Screenshot|Screen ?grab|Rendering|Video|VIDEO|Media)s?\s(?:[Cc]redits?|CREDITS?|[Cc]opyright|COPYRIGHT|[Ss]ource|SOURCE|[Bb]y|BY|[Cc]ourtesy(?: of)?)|(?:File |Stock |Main |Cover |Lead |(?<!\p{L})[BS]T )?(?:Photo(?:graph(?:y|er)?)?|PHOTO(?:GRAPH)?|Foto|Image|IMAGE|Picture|PICTURE|Pic|PIC|Pix|Illustration|Graphic|Screenshot|Screen ?grab|Rendering)|Credits?|CREDITS?|Copyright|COPYRIGHT|Courtesy|COURTESY|(?<!\p{L})(?:Source|SOURCE|File|FILE)|(?<=^|[([.!?]\s?)Supplied)\s?:\s{0,2}(?:©\s?)?|(?<!(?:AP|AFP|EPA|PTI) )(?:Photo|Image|Picture)\s\/\s/gu

/** The same without a colon: `Photo by `, `Image copyright `, `Picture courtesy of `, `© `, `Courtesy of `. */
export const labelWithoutColon =
  /(?:(?:(?:(?:Staff|STAFF|File|Submitted|Contributed|Courtesy|Handout)\s(?:photo|PHOTO|image|picture|illustration|graphic)|Photo(?:graph(?:y|s)?)?|PHOTO(?:GRAPH)?|Image|IMAGE|Picture|PICTURE|Pic|Illustration|ILLUSTRATION|Graphic|Artwork|Art|Map|Video|Screenshot|Screen ?grab|Rendering|Composite)s?(?:\s(?:illustration|composite|montage|provided|supplied|taken|submitted|contributed))?\s(?:by|BY|By|(?<!\p{Lu}\p{L}{0,12}\s\p{L}{3,12}\s)via|(?:[Cc]ourtesy|COURTESY)(?:\s(?:of|OF))?)|(?:Image|Photo|Picture|Video)\s(?:[Cc]opyright|[Ss]ource|[Cc]redit),?|(?:Courtesy|COURTESY)(?:\s(?:of|OF))?|Copyright|COPYRIGHT|Via(?=\s\p{Lu}))\s{1,2}(?:©\s?)?|(?:Credit){1,2}(?:\.{3}|…|(?=\p{Lu}\p{Ll}))|©\s{0,2}(?=[\p{L}@]))/gu

/** A label whose name stands on the next line: `Credit:`, `Credit...`. */
export const creditAlone = /^(?:(?:photo|image|picture) )?credit(?::|\.{3})$/i

/** One of these is in all that `labelWithColon` and `labelWithoutColon` match: a quick test before them. */
export const labelSign = /[:/©]|courtesy|copyright|source|credit|via\s|\sby\s/i

/** The same, but what only looks like it: `Time: 12:30`, `seen by `, a source without a picture. */
export const labelEnd =
  /(?:photo|image|picture)\s\/\s|©|courtesy|copyright|credit|via\s|(?:source|by|of|photo|foto|graph(?:y|er)?|image|picture|pi[cx]|illustration|graphic|shot|grab|rendering|file|supplied)\s?:|(?:image|photo|picture|video)s?\ssource|(?:photo|graph[sy]?|image|picture|pic|illustration|graphic|art|artwork|map|video|shot|grab|rendering|composite|montage|provided|supplied|taken|submitted|contributed)s?\sby\s/i

/** Where no word is glued to another, and no sign of `labelSign` stands, one of these is in all that `labelEnd` matches. */
export const creditLabelWords: readonly string[] =
  'by courtesy copyright credit credits source sources via'.split(' ')

/** What a caption begins with, and is no credit: `FILE PHOTO: `, `FILE - In this photo`. */
export const captionLabel =
  /^\s{0,3}(?:FILE(?:\s(?:PHOTO|IMAGE|PIC))?|File (?:photo|image|picture))\s?[:–—-]/u

/** In a bracket, what may be an outlet before its photographer: `ABC News: ` of `(ABC News: Jane Doe)`. */
export const outletBeforeName =
  /^(\p{Lu}{2,6}|\p{Lu}[\p{L}\d]{1,15}(?:\s\p{Lu}[\p{L}\d]{1,15}){1,2}):\s(?=\p{Lu}\p{Ll}{1,24}\s\p{Lu})/u

/** A bracket at the start of a caption: `(Jane Doe/AP) The bridge`. */
export const firstBracket = /^\s{0,3}[([]\s{0,2}(?<content>[^()[\]\n]{2,100}?)\s{0,2}[)\]]\s{0,3}(?=\S)/u

/** A credit that the word `caption` follows: `Image copyright Getty Images Image caption The bridge`. */
export const beforeCaption =
  /^\s{0,3}(?<label>(?:Image|Photo|Picture|Video|Media)\s(?:[Cc]opyright|[Ss]ource|[Cc]redit),?\s)(?<content>[^\n]{2,60}?)\s{1,3}(?=(?:Image|Photo|Picture|Video|Media)\s?[Cc]aption)/u

/** What may stand between a caption and its credit: ` | `, ` - `, ` — `, ` •`, or a bracket before it. */
export const creditSeparator =
  /\s?(?:[|•·–—]|(?<=[\s.!?])-{1,2}(?=\s)){1,2}\s{0,3}|(?<=\))\s{0,3}(?=\p{Lu})/gu

/** Words at the end that credit nobody by name: `Jane Doe Submitted photo`. */
export const namelessAtEnd =
  /(?<=\s)(?=(?:Submitted|Courtesy|Contributed|Handout|Supplied|Provided|File|Stock)\s(?:photo|image|picture|art)$)/giu

/** What ends all of these: a quick test before them. */
export const lastWordOfNameless = /$(?<=photo|image|picture|art)/i

/** Where a sentence ends and words follow, with or without a space or a dash: `…in New York.Reuters`, `…at dusk.—White Star`. */
export const sentenceBreak =
  /(?<!(?<!\p{L})(?:\p{Lu}|St[ea]?|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Ft|Mt|Gen|Col|Lt|Sgt|Capt|Rev|Prof))[.!?…](?:\s?—\s?|["'”’)\]]{0,2}\s{0,3})(?=[\p{Lu}@"“])/gu

/** An agency and its photographer, with nothing to part them from the caption: `REUTERS/Jane Doe`, `AP Photo/Jane Doe`. */
export const agencyAndName =
  /(?<![\p{L}\d])(?:AP(?: Photo)?|REUTERS|Reuters|AFP(?: PHOTO)?|EPA|PA|PTI(?: Photo)?|Getty Images|Xinhua|TASS)\s?\/\s?(?=\p{Lu})/gu

/** A photographer and an agency with nothing to part them from the caption: `walks home Jane Doe/AP`. */
export const nameAndAgency =
  /(?<=[\p{L}\d,)]\s)(?=\p{Lu}[\p{L}'’-]{1,20}\s(?:\p{Lu}\.?\s|(?:de|van|von|der|al)\s){0,2}\p{Lu}[\p{L}'’-]{1,20}\s?\/\s?(?:via\s)?\p{Lu})/gu

/** The small print of a site, which credits no picture: `© 2019 Example Inc. All rights reserved`. */
export const siteCopyright =
  /^(?:19|20)\d\d|(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d|(?:all )?rights reserved|powered by|terms of|privacy/iu

/** What follows a credit and tells nothing: `, File`, ` Purchase Licensing Rights, opens new tab`, ` - Contributor`, ` ’27`. */
export const creditTail =
  /(?:[\s,/|-]{0,4}(?<!\p{L})(?:purchase licensing rights|acquire licensing rights|licensing rights|opens? (?:in )?(?:a )?new tab|file(?: photo| image| pic(?:ture)?)?|archives?|handout|contributor|(?:staff )?photographer|contributed photo|stringer|pool photo|pool|all rights reserved|used with permission|under licen[cs]e|for representational? (?:purposes?|use)(?: only)?|representational?|representative (?:image|photo)|stock (?:photo|image)|\(file\)|['’‘]\d\d|(?:19|20)\d\d|\.)){1,20}\s{0,3}$/iu

/** One of these ends all that `creditTail` matches: a quick test before it. It looks back from the end. */
export const endOfTail =
  /$(?<=(?:rights|tab|file|photo(?:grapher)?|image|pic(?:ture)?|archives?|handout|contributor|stringer|pool|reserved|permission|licen[cs]e|purposes?|use|only|representational|\(file\)|\d|\.)\s{0,3})/i

/** A last word that may be of a tail, or of a credit without a name. Points, years and the like may follow. */
export const lastWordOfTail =
  /$(?<=(?<![a-z])(?:rights|tab|file|photo(?:grapher)?|image|pic(?:ture)?|archives?|handout|contributor|stringer|pool|reserved|permission|licen[cs]e|purposes?|use|only|representational|supplied|contributed|submitted|courtesy|provided|screenshot|screengrab|media|art)[^a-z]{0,40})/i

/** A last word in small letters: `the river.` */
export const smallLastWord = /$(?<=[\s/|,](?<word>\p{Ll}{1,40})[\s.,;]{0,4})/u

/** The same of a text without letters beyond ASCII: `the river.` */
export const plainSmallLastWord = /$(?<=[\s/|,](?<word>[a-z]{1,40})[\s.,;]{0,4})/

/** A stroke between names: `Jane Doe/AP`, `AP Photo / Jane Doe`, `Instagram/@janedoe`. */
export const strokeBetweenNames = /[\p{L}.)]\s?\/\s?(?:(?:via|for)\s)?(?:the\s)?[\p{Lu}@]/u

/** Somebody with a capital for an outlet with one: `Doe for The Herald`. */
export const nameForOutlet = /(?<!\p{L})\p{Lu}\S{0,40}\sfor\s(?:the\s)?\p{Lu}/u

/** Words that credit a picture without naming anybody: `Supplied`, `Courtesy photo`, `Photo provided`, `Representational image`. */
export const namelessCredit =
  /^(?:(?:supplied|handout|contributed|submitted|courtesy|file|provided|pool|stock(?= )|representat(?:ional|ive)(?= ))(?: (?:photo|image|picture|pic))?|(?:photo|picture) (?:provided|supplied)|screenshot|screengrab|social media)$/i

/** Words that tell an organisation from a person. */
export const organisationWords =
  /(?<!\p{L})(?:inc|corp|ltd|llc|plc|co|gmbh|ag|company|studios?|pictures?|photos?|photography|images?|films?|records|entertainment|productions?|department|dept|ministry|office|police|sheriff|court|council|committee|university|college|school|institute|museum|gallery|library|archives?|foundation|society|association|agency|service|services|group|bank|airlines?|airways|motors?|hospital|church|center|centre|park|zoo|club|fc|league|team|party|government|governor|house|senate|congress|parliament|army|navy|force|nasa|esa|nato|un|eu|news|press|media|times|post|herald|tribune|journal|gazette|chronicle|guardian|telegraph|observer|star|sun|mail|express|mirror|standard|daily|magazine|tv|television|radio|network|broadcasting|bbc|cnn|nbc|npr|pbs|abc|cbs|fox|netflix|disney|amazon|apple|google|facebook|twitter|instagram|youtube|the|of|and|for|national|international|american|royal|federal|collaboration|project|festival|theatre|theater|hotel|resort|world|global|games|sports?|communications|systems|technologies|technology|robotics|estate|realty|energy|pharma|design|architects|ventures|capital|holdings|brands|foods|brewery|ltda|labs?|laboratory|solutions|partners|restaurant|commission|authority|administration|board|survey|observatory|district|county|city|state|stock)(?!\p{L})/iu

/** A person's name, none of whose words tells of an organisation: `Jane van Doe`. */
export const creditedPerson =
  /^\p{Lu}[\p{L}.'’-]{0,24}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,24}|de|del|der|di|du|la|le|ten|van|von|al|bin|da|dos)){1,4}$/u

/** What stands before the last of those through whom a picture came: `Jane Doe/AFP via `. */
export const viaAgency = /\s{0,2}\/?\s?\b(?:via|through)\s{1,2}/iu

/** What stands before the outlet that ordered a picture: `Jane Doe/for `. */
export const forOutlet = /\s{0,2}\/?\sfor\s/u

/** What parts makers of a picture: `Jane Doe / AP`, `Post photo by Jane Doe`, `Jane Doe, AP`; not the comma of `Norrby Energy, Inc`. */
export const betweenMakers = /\s?[/|]\s?|\s[-–—•]\s|\sphotos?\sby\s|,\s(?!(?:inc|ltd|llc|co|jr|sr)\b)/iu

/** What is no part of an agency's name, unless it is all of it: ` photo` of `AP Photo`. */
export const pictureOfAgency = /(?<=^\S{1,30})\s(?:photo|photos|file|pool|images(?<=PA Images))$/iu

/** What a desk puts under its copy, an agency and who handled it: `PTI AM BS`. */
export const signOff = /^\p{Lu}{2,5}(?: \p{Lu}{2,4}){2,8}$/u

/** A label that may be of something else than a picture: `Source: `, `© `. */
export const looseLabel = /©|copyright|source/i

/** One that has its picture beside it: `Image source, `. */
export const pictureSource = /^(?:image|photo|picture|video) source/i

/** What only pictures have: `Getty Images`. */
export const ofPictures = /images|photo|getty|stock/i

/** Words in small letters that a credit may hold. */
export const creditParticles: ReadonlySet<string> = setOfWords(`
  a alliance an and at by courtesy de del der di du el file for from gmbh handout in inc la le ltd of on photo picture plc pool
  stringer ten the through van via von with y
`)

/** Words of menus, buttons and mottos, which credit nobody. */
export const neverCredits: ReadonlySet<string> = setOfWords(`
privacy policy cookie cookies terms conditions contact advertise subscribe subscription newsletter newsletters log
login logout sign join account click tweet read more discover share follow submit download app apps menu search skip
accept careers sitemap rss faq faqs topic help shop shopping sale buy store video videos watch listen next previous
back home comments comment reply like i you we he she it full story stories slideshow view gallery see get free go pt
pst est et nw ne sw se notice they thanks thank yes no not is are was were be do does did can will should what why how
who when where this that here there
`)
