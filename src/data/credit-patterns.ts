/** A bracket at the end of a caption: ` (Francois Mori/AP)`, ` [File: Reuters]`. */
export const lastBracket = /(?<open>[([])\s{0,2}(?<content>[^()[\]\n]{2,140}?)\s{0,2}[)\]]\.?\s{0,9}$/u

/**
 * What introduces a credit: `Photo: `, `Image credit: © `, `Credit: `. It may be glued to the word before:
 * `the finalCredit: PA`.
 */
export const labelWithColon =
  /(?:(?:Photo(?:graph(?:y|er)?)?|PHOTO(?:GRAPH)?|Image|IMAGE|Picture|PICTURE|Pic|PIC|Illustration|ILLUSTRATION|Graphic|Artwork|Screenshot|Screen ?grab|Rendering|Video|VIDEO|Media)s?\s(?:[Cc]redits?|CREDITS?|[Cc]opyright|COPYRIGHT|[Ss]ource|SOURCE|[Bb]y|BY|[Cc]ourtesy(?: of)?)|(?:File |Stock |Main |Cover |Lead )?(?:Photo(?:graph(?:y|er)?)?|PHOTO(?:GRAPH)?|Image|IMAGE|Picture|PICTURE|Pic|PIC|Pix|Illustration|Graphic|Screenshot|Screen ?grab|Rendering|Photographer)|Credits?|CREDITS?|Copyright|COPYRIGHT|Courtesy|COURTESY|(?<!\p{L})(?:Source|SOURCE|File|FILE))\s?:\s{0,2}(?:\u00A9\s?)?/gu

/** The same without a colon: `Photo by `, `Image copyright `, `Picture courtesy of `, `© `, `Courtesy of `. */
export const labelWithoutColon =
  /(?:(?:(?:Photo(?:graph(?:y|s)?)?|PHOTO(?:GRAPH)?|Image|IMAGE|Picture|PICTURE|Pic|Illustration|ILLUSTRATION|Graphic|Artwork|Art|Map|Video|Screenshot|Screen ?grab|Rendering|Composite)s?(?:\s(?:illustration|composite|montage|provided|supplied|taken|submitted|contributed))?\s(?:by|BY|By|(?<!Pool Photo )via|(?:[Cc]ourtesy|COURTESY)(?:\s(?:of|OF))?)|(?:Image|Photo|Picture|Video)\s[Cc]opyright|(?:Courtesy|COURTESY)(?:\s(?:of|OF))?|Copyright|COPYRIGHT|Credit(?=\s\p{Lu}))\s{1,2}(?:\u00A9\s?)?|\u00A9\s{0,2}(?=[\p{L}@]))/gu

/** What a caption begins with, and is no credit: `FILE PHOTO: `, `FILE - In this photo`. */
export const captionLabel =
  /^\s{0,3}(?:FILE(?:\s(?:PHOTO|IMAGE|PIC))?|File (?:photo|image|picture))\s?[:–—-]/u

/** What may stand between a caption and its credit: ` | `, ` - `, ` — `, ` •`. */
export const creditSeparator = /\s?(?:[|•·\u2013\u2014]|(?<=\s|[.!?])-{1,2}(?=\s)){1,2}\s{0,3}/gu

/** Where a sentence ends and words follow, with or without a space: `…in New York.Reuters`. */
export const sentenceBreak =
  /(?<!(?<!\p{L})(?:\p{Lu}|St|Ste|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Ft|Mt|Gen|Col|Lt|Sgt|Capt|Rev|Prof))[.!?…]["'”’)\]]{0,2}\s{0,3}(?=[\p{Lu}@"“])/gu

/** An agency and its photographer, with nothing to part them from the caption: `REUTERS/Jane Doe`, `AP Photo/Jane Doe`. */
export const agencyAndName =
  /(?<![\p{L}\d])(?:AP(?: Photo)?|REUTERS|Reuters|AFP(?: PHOTO)?|EPA|PA|PTI(?: Photo)?|Getty Images|Xinhua|TASS)\s?\/\s?(?=\p{Lu})/gu

/** A photographer and an agency after a word in small letters: `walks home Jane Doe/AP`. */
export const nameAndAgency =
  /(?<=[\p{Ll}\d,]\s)(?=(?:\p{Lu}[\p{L}.'’-]{0,20}\s){1,2}\p{Lu}[\p{L}'’-]{0,20}\s?\/\s?\p{Lu})/gu

/** What follows a credit and tells nothing: `, File`, ` Purchase Licensing Rights, opens new tab`, ` - Contributor`. */
export const creditTail =
  /(?:[\s,/|-]{0,4}(?:purchase licensing rights|acquire licensing rights|licensing rights|opens? (?:in )?(?:a )?new tab|file(?: photo| image| pic(?:ture)?)?|archives?|handout|contributor|contributed photo|stringer|pool photo|pool|all rights reserved|used with permission|under licen[cs]e|for representational? (?:purposes?|use)(?: only)?|representational?|representative (?:image|photo)|stock (?:photo|image)|\(file\)|(?:19|20)\d\d|\.))+\s{0,3}$/iu

/** Words that credit a picture without naming anybody. */
export const namelessCredits: ReadonlySet<string> = new Set([
  'supplied',
  'handout',
  'contributed',
  'contributed photo',
  'submitted',
  'submitted photo',
  'courtesy',
  'courtesy photo',
  'courtesy image',
  'file',
  'file photo',
  'file image',
  'file picture',
  'stock photo',
  'stock image',
  'provided',
  'provided photo',
  'photo provided',
  'photo supplied',
  'picture supplied',
  'screenshot',
  'screengrab',
  'pool',
  'pool photo',
  'social media'
])

/** Words that tell an organisation from a person. */
export const organisationWords =
  /(?<!\p{L})(?:inc|corp|ltd|llc|plc|co|gmbh|ag|company|studios?|pictures?|photos?|photography|images?|films?|records|entertainment|productions?|department|dept|ministry|office|police|sheriff|court|council|committee|university|college|school|institute|museum|gallery|library|archives?|foundation|society|association|agency|service|services|group|bank|airlines?|airways|motors?|hospital|church|center|centre|park|zoo|club|fc|league|team|party|government|governor|house|senate|congress|parliament|army|navy|force|nasa|esa|nato|un|eu|news|press|media|times|post|herald|tribune|journal|gazette|chronicle|guardian|telegraph|observer|star|sun|mail|express|mirror|standard|daily|magazine|tv|television|radio|network|network|broadcasting|bbc|cnn|nbc|abc|cbs|fox|netflix|disney|amazon|apple|google|facebook|twitter|instagram|youtube|the|of|and|for|national|international|american|royal|federal|collaboration|project|festival|theatre|theater|hotel|resort|world|global|games|sports?|communications|systems|technologies|technology|labs?|laboratory|solutions|partners|restaurant|commission|authority|administration|board|survey|observatory|district|county|city|state|stock)(?!\p{L})/iu

/** Words in small letters that a credit may hold. */
export const creditParticles: ReadonlySet<string> = new Set(
  'a an and at by courtesy de del der di du el file for from handout in la le of on photo pool stringer ten the through van via von with y'.split(
    ' '
  )
)
