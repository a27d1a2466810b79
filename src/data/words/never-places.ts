import {setOfWords} from '../words-of-list.js'

/** Words in capitals that are never a place, nor part of one. In small letters. */
export const neverPlaces: ReadonlySet<string> = setOfWords(`
i you he she it we they me my your his her its our their this that these those it’s it's what’s what's who what when
where why how is are was were be been has have had do does did will would can could should must may might not no yes
and or but if as at by for from on in of to with about into after before more most less least all any every some than
then there here now today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january
february march april june july august september october november december week weeks weekend day days night morning
evening year years month months hour hours time date a read watch see listen click view check follow subscribe share
like sign join get buy shop find learn meet vote enter win ask tell video videos photo photos picture pictures image
images gallery slideshow audio podcast graphic infographic map chart illustration update updates updated breaking news
exclusive analysis opinion commentary comment comments column columnist editorial review reviews preview recap
interview feature features special report reports live latest developing alert urgent bulletin flash advisory embargo
correction corrections clarification note notes warning attention caution notice disclaimer disclosure spoiler
spoilers sponsored advertisement advert promo promoted related recommended trending popular contact contacts source
sources credit copyright author authors editor editors staff writer reporter correspondent byline question questions
answer answers fact facts factbox timeline explainer explained key points summary highlights background introduction
intro conclusion conclusions results result method methods objective purpose abstract keywords table figure part
chapter section page pages step steps tip tips bonus pros cons verdict rating price cost size weight age name names
title subject re fw fwd dear mr mrs ms dr sir madam chairman president senator congressman congresswoman sen rep gov
prof professor minister secretary judge officer detective narrator host anchor announcer male female unidentified man
woman voice crowd audience speaker speakers moderator operator caller transcript begin end headline headlines story
stories article articles series episode season film movie music book books tv radio show game games match score scores
final first second third half quarter inning period team teams player players coach winner winners loser losers best
worst top bottom good bad great big small old other others next last previous previously also plus free open closed
sold out home help faq faqs search menu login logout register terms privacy policy cookies email e-mail phone fax tel
address website web site url hotel breakfast lunch dinner weather sports business politics entertainment lifestyle
health science technology tech world nation national local international arts culture travel education environment
obituary obituaries classifieds jobs autos the
`)
