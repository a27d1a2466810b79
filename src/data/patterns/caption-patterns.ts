/** What a page prints before a caption: `Image caption The tower`, `Image caption, The tower`, `Image: The tower`, `Caption: The tower`. */
export const captionPrefix =
  /^(?:(?:Image|Photo|Picture|Media|Video) caption[:,]?|(?:Image|Photo|Caption):) /i

/** The button of a caption, which stands below its credit: `hide caption`. */
export const captionButton = /^(?:hide|toggle) caption$/

/** What a page prints on the line above a caption: `Open this photo in gallery:`. */
export const captionHeading = /^(?:open|expand|view|see) (?:this )?(?:photo|image|picture)\b.{0,30}:$/i

/** `He hopes that …`: a paragraph that goes on about somebody, or from the one above. A caption stands for itself. */
export const goesOn = /^(?:He|She|They|But|And|Yet|So)\s(?!\p{Lu})/u

/** What is told and not shown: `The council said`, `would have to`, `but`. */
export const reports =
  /\b(?:said|says|told|will|would|could|should|was|were|did|had|been|but|because|came|went|took|made|gave|found|fell|rose|began|became)\b/

/** Who is where in a picture, behind a comma or in brackets: `Ana Mott, left, and Lee Park`, `Lee Park (left)`. */
export const pointingAside =
  /, (?:far |second (?:from )?|third (?:from )?)?(?:left|right|cent(?:er|re)),? and \p{Lu}|, (?<=\p{Lu}\S{0,20}, )(?:far |second from )?(?:left|right|cent(?:er|re)), (?!right\b|left\b|cent(?:er|re)\b)|\((?:(?:far |second |third )?(?:left|right|cent(?:er|re))|pictured)\)|\([LR]\).{2,80}\([LRC]\)|\([LRC]\)(?<!(?:Sen|Rep|Gov|Mayor)\.? .{1,30}\(.\)) \p{Ll}{2,12}s\b/u

/** What a picture shows: `Ana Mott is seen here`, `from left, Ana Mott, Lee Park`. */
export const pointingWords =
  /\b(?:is|are) (?:pictured (?:in|at|on|with|here|above|below) (?!footage|video)|(?:seen|shown) (?:here (?:in|at|on|with)|above|below|shortly))\b|\bfrom left[,:] (?:\p{Lu}[\p{L}.’'-]{1,20}[ ,]{1,2}){2}/u

/** What only a caption begins with: `Pictured: Ana Mott`, `FILE - The tower`, `(L-R) Ana Mott`, `In this photo provided by`, `CCTV image of`. */
export const pointingStart =
  /^(?!.*\b(?:said|told|was|were|had|opposed|led)\b)(?:Pictured: |Above: |FILE(?: PHOTO| IMAGE)?(?: ?[:–—]| - )|(?:File|Stock|Handout) (?:photo|picture|image) of |\(L-R\)|(?:From|Clockwise from)(?: top| far)? left: |In this(?: undated| file| handout)? (?:photo|picture|image) (?:provided|taken|released|from)\b|CCTV image of|Map showing )/

/** `Image copyright Reuters`: a credit that stands between the picture and its caption. */
export const ofPictureBelow = /^(?:Image|Media) (?:copyright|source)/i

/** What ends a sentence before a credit, and no abbreviation as in `S.A. (PDVSA)`: `… at dusk. (`. */
export const stopBeforeCredit = /(?<!(?:^|[\s.])(?:\p{Lu}\.?|Inc|Ltd|Corp|Co|Jr|St))[.!]["”’]?[\s([|]{0,3}$/u
