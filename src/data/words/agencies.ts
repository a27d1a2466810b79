import {setOfWords} from '../words-of-list.js'

/**
 * Agencies that file or photograph the news, and wires of press releases. Lower case, with hyphens for spaces and strokes, and
 * no digits, which lists cannot hold (`words-of-list.ts`). A name with a word of `agencyServices` after it
 * counts as well: `Reuters Life!`, `AP Photo`.
 */
export const agencies: ReadonlySet<string> = setOfWords(`
aap ab abc acan-efe accesswire action-images actionplus adobe-stock afp agence-france-presse ahn al-jazeera alamy ana
anadolu anc ani anp ansa ap apa app associated-press backgrid bang bbc belga bernama bloomberg
bloomberg-via-getty-images bna bss bt bta business-wire businesswire cana canadian-press cbc cbs cna cnn cns coindesk
contour corbis cp depositphotos dmg dna dow-jones dpa dreamstime efe epa epa-efe eyevine filmmagic flickr fotolia
fox-news gc-images getty globe-newswire globenewswire gna hina ians icon-sportswire imagn imago ina inpho interfax
irna istock istockphoto itar-tass jiji jta kcna kcs keystone krt kuna kyodo lightrocket lusa magnum marketwatch
marketwire marketwired mct mena mti nan nbc news-agency newscom newsfile newswire notimex npr ntb nurphoto pa
panoramic pap petra pexels picture-alliance pixabay pna pool pr-newswire prensa-latina press-association
press-trust-of-india presstv prnewswire pti qna redux reuter reuters rex rex-features rfe-rl ria ria-novosti ritzau
rte sana sapa sda shutterstock sipa sipa-usa spa splash sports-network sportsfile sputnik stt swns tanjug tass
thinkstock tnn tns tpg-images tt unb uni unsplash upi usa-today vna wafa wam wenn wikimedia-commons wikipedia
wire-image wireimage xinhua yonhap zuma zuma-press
`)

/** What an agency calls its services: `Reuters Life!`, `AP Photo`, `PA Images`. */
export const agencyServices: ReadonlySet<string> = setOfWords(`
  photo photos pic pics image images picture pictures news pool file life wire service services agency video
  graphics sport sports health media stock contributor handout newswire newswires online business
  entertainment archive archives creative editorial firstcall usnewswire europe america asia pte ltd inc corp
  via
`)

/** Where people publish pictures of their own. Nobody is credited where only one of these is named. */
export const socialNetworks: ReadonlySet<string> = setOfWords(`
  facebook twitter instagram youtube linkedin tiktok snapchat x reddit whatsapp telegram weibo
`)
