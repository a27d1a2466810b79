import {setOfWords} from '../words-of-list.js'

/** One word of a place: `WASHINGTON`, `St.`, `L'Ange-Gardien`, `GUINEA-BISSAU`, `McALLEN`. */
export const placeWord =
  /^(?:(?:ST|STE|FT|MT|St|Ste|Ft|Mt)\.|\p{L}[\p{L}\p{M}'’`]{0,30}(?:-\p{L}[\p{L}\p{M}'’]{0,30}){0,4})/u

/** A word in capitals, or one with a small prefix: `PARIS`, `McALLEN`, `DeKALB`, `d'IVOIRE`. */
export const wordInCapitals =
  /^(?:(?:Mc|Mac|De|La|Le|Du|El|[LOdl]['’])?\p{Lu}[\p{Lu}\p{M}'’`-]{0,40}\.?|(?:St|Ste|Ft|Mt)\.)$/u

/** A word that begins with a capital: `Paris`, `al-Hasakah`. */
export const capitalisedWord = /^(?:\p{Lu}|(?:al|el|ar|as|ad|d|l)[-'’]\p{Lu})/u

/** Small words within a place: `Rio de Janeiro`, `Stratford upon Avon`, `aboard the`. */
export const placeParticles: ReadonlySet<string> = setOfWords(`
  de del do dos da di du des la le las los el of the sur upon on al an der am near over
`)

/** What may part two places: `BEIRUT/THE HAGUE`, `WASHINGTON and LONDON`. */
export const betweenPlaces = /^\s?(?:\/|;)\s?|^\s(?:and|&)\s/

/** A state or country in brackets: ` (USSR)`, ` [India]`. */
export const regionInBrackets = /^\s{0,2}[([](?<region>\p{Lu}[\p{L}.' -]{1,30})[)\]]/u

/** A state or country after its comma: `, N.Y.`, `, West Germany`, `, Zaire-Zambia border`. */
export const regionAfterComma =
  /^\s?,\s{0,3}(?<region>(?:\p{Lu}\.\s?){2,3}|\p{Lu}\.\s?\p{Lu}\p{Ll}{1,4}(?!\p{L})|\p{Lu}[\p{L}'’-]{0,30}(?:\s(?:(?:and|of|the)\s){0,2}\p{L}[\p{L}'’-]{0,30}){0,3})\.?/u

/** A state in capitals without its comma: ` DC`, ` D.C.`. */
export const districtOfColumbia = /^,?\s{0,2}(?:D\.\s?C\.|DC)(?!\p{L})/u

/** What all of these begin with. */
export const mayBeginRegion = /^\s{0,2}[,([D]/

/** A day in a dateline: `, March 19`, ` Nov. 9, 2006,`, `, 21 Nov 88`, `, NO DATE`, `, Monday, Feb 3`. */
export const datelineDate =
  /^[\s,.]{0,4}\(?(?<date>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\.?,?\s{1,3})?(?:(?<month>[a-z]{3,9})\.?\s{0,3}\d{1,2}(?:st|nd|rd|th)?(?:,?\s{1,3}(?:19|20)\d\d)?|\d{1,2}(?:st|nd|rd|th)?\s{0,3}(?<monthAfter>[a-z]{3,9})\.?(?:,?\s{1,3}(?:(?:19|20)\d\d|\d\d))?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?<none>no date)))(?![\p{L}\d])\)?/iu

/** An agency in brackets: ` (AP)`, ` (RADIO VENCEREMOS)`, ` (Marketwired - May 2, 2014)`, `--(BUSINESS WIRE)`. */
export const agencyInBrackets =
  /^(?:[\s,.]{1,4}|-{1,2}|[–—])?[([]\s?(?<agency>\p{L}[\p{L}\p{M}\d&'’!./@ -]{0,50}?)(?:\s?(?:[-–—]|via)\s(?<rest>[\p{L}\d,. ]{1,40}))?\s?[)\]]/u

/** Agencies and stations by the look of their names: `NewsMediaWire`, `Hill Country News`, `WXYZ-TV`. */
export const looksLikeAgency = /[Ww]ire(?!\p{L})|(?<!\p{L})News(?!\p{L})|^[KW][A-Z]{2,3}(?![A-Z])/u

/** An agency between strokes: ` /PRNewswire/`, ` /PRNewswire-FirstCall via COMTEX/`, ` / ACCESSWIRE /`, `. /TASS/.` */
export const agencyBetweenStrokes = /^[\s,.]{0,3}\/\s?(?<agency>\p{L}[\p{L}\d&. -]{1,50}?)\s?\/(?!\p{L})\.?/u

/** An agency without brackets: ` AAP`, `, Reuter`, `CNN` before a dash. Whether it is one, the list tells. */
export const agencyBare = /^(?:,?\s{1,2})?(?<agency>\p{Lu}[\p{L}-]{1,20})(?=\s?,?\s{0,2}[–—_:-])/u

/** An agency that passes on another's story: ` via JTA`. */
export const agencyAfterVia =
  /^\s(?:via|for)\s(?<agency>\p{Lu}[\p{L}&. -]{1,30}?)(?=\s{0,2}(?:[–—_:]|--|-\s))/u

/** What ends a dateline: ` —`, ` --`, ` -`, ` _`, `:`. */
export const datelineEnd =
  /^\s{0,3},?\s{0,3}(?<mark>[\u2012-\u2015]{1,2}|-{2,3}|-(?=[\s\p{L}"“‘']|$)|_{1,2}|:(?![\d/])|\/(?=\s))/u

/** One of these is in every dateline but one that stands alone: what ends it, or an agency's bracket or stroke. */
export const datelineSign = /[\u2012-\u2015_:/([-]/

/** A place in capitals, `D.C.`, or what only the look of an agency's name tells: `PARIS:`, `(NewsMediaWire)`. */
export const capitalsOrAgency = /[A-Z][A-Z.]|[Ww]ire|News/

/** A dateline that stands alone begins in capitals and has a day: `LONDON, Jan 8`. */
export const mayBeAlone =
  /^\s{0,99}(?:(?:Mc|Mac|De|La|Le|Du|El|[LOdl]['’])?\p{Lu}(?!\p{Ll})|(?:St|Ste|Ft|Mt)\.).{0,150}(?:\d|[Nn][Oo] [Dd][Aa][Tt][Ee])/su

/** A sentence begins, unless its second word may stand in a dateline: `The council voted`. */
export const sentenceStart = /^\s{0,9}\p{Lu}[\p{L}\p{M}'’`]{0,30}\s{1,2}(?<second>\p{Ll}{1,30})\s\p{Ll}/u

/** The same of a text without letters beyond ASCII: `The council voted`. */
export const plainSentenceStart = /^\s{0,9}[A-Z][A-Za-z'’`]{0,30}\s{1,2}(?<second>[a-z]{1,30})\s[a-z]/

/** Words in small letters after a place: `and LONDON`, `via JTA`, `sunday jan 8`, `no date`. */
export const wordAfterPlace = /^(?:and|via|for|no|(?:mon|tue|wed|thu|fri|sat|sun).{0,6})$/

/** A dateline by its shape, where nothing else of the page is known: `MUMBAI: `, `RAPID CITY, S.D. — `, `CHICAGO (AP) — `. */
export const openingDateline =
  /^(?<place>\p{Lu}[\p{Lu}.’'/ -]{2,40})(?:, \p{Lu}[^—–:()"“”\n]{1,30})?(?: \([^()\n]{1,30}\))?(?: ?[—–]| --?|:) (?=\p{Lu}(?!.{0,80} [—–] ))/u
