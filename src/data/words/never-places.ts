import {setOfWords} from '../words-of-list.js'

/**
 * Words in capitals that are never a place, nor part of one; nor are those of `furnitureWords` and `functionWords`. In small
 * letters.
 */
export const neverPlaces: ReadonlySet<string> = setOfWords(`
file today date listen find vote ask picture slideshow audio graphic infographic map updates breaking news
commentary column editorial review preview recap interview feature features special report reports alert urgent
bulletin advisory correction corrections clarification note notes warning attention notice disclaimer disclosure
author editor staff reporter correspondent question answer fact factbox timeline explainer explained highlights
results result purpose keywords figure step tip bonus verdict rating cost name re dear mr president senator
congressman minister secretary judge officer host voice speaker moderator end movie book tv radio game score
half teams coach open home phone fax address site url hotel sports business politics entertainment health
technology world national local international arts culture travel education environment obituary tonight
developing previously years hours flash embargo winners meet join sponsored plus final
`)
