import {setOfWords} from '../words-of-list.js'

/**
 * Words in capitals that are never a place, nor part of one; nor are those of `furnitureWords` and `functionWords`. In small
 * letters.
 */
export const neverPlaces: ReadonlySet<string> = setOfWords(`
it’s it's file what’s what's less least every today tonight sunday weeks days evening years months hour
hours date listen check join find learn meet vote enter ask tell picture pictures slideshow audio
graphic infographic map chart illustration updates breaking news commentary column columnist editorial
review preview recap interview feature features special report reports developing alert urgent bulletin
flash advisory embargo correction corrections clarification note notes warning attention caution notice
disclaimer disclosure spoiler spoilers sponsored advert promo contacts author editor editors staff
writer reporter correspondent byline question answer fact factbox timeline explainer explained
highlights intro conclusions results result method methods objective purpose abstract keywords figure
pages step steps tip bonus pros cons verdict rating cost size weight age name names title subject re fw
fwd dear mr mrs ms dr sir madam chairman president senator congressman congresswoman sen rep gov prof
professor minister secretary judge officer detective narrator host anchor announcer male female
unidentified man woman voice crowd audience speaker speakers moderator operator caller transcript begin
end headline headlines articles movie book tv radio game match score scores final second third half
quarter inning period team teams player players coach winner winners loser losers bottom small others
previously plus open closed sold home faqs register policy e-mail phone fax address website web
site url hotel breakfast lunch dinner sports business politics entertainment health science technology
tech world nation national local international arts culture travel education environment obituary autos
`)
