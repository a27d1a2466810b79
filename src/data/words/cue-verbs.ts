import {setOfWords} from '../words-of-list.js'

/**
 * Verbs that report a whole clause without marks (“she said (that) it was safe”), by their base form; irregular ones with
 * past and participle (`say/said`). The other forms follow by rule (src/speakers/words/inflect-verb.ts).
 */
export const clauseVerbs = `
acknowledge add admit allege announce answer argue ask assert claim complain concede confirm contend declare
deny emphasise emphasize explain insist joke maintain note observe pledge predict promise recall reiterate
remark reply report respond say/said state stress suggest tell/told testify tweet vow warn
write/wrote/written
`

/** Those that report speech, but no bare clause: “she complained about it”, “she thundered: ‘Never!’” */
export const otherSpeechVerbs = `
accuse advise affirm agree apologise apologize appeal applaud assure attack attest bark bash beg bellow
bemoan blame blast blog boast brag brand brief call caution certify chant characterise
characterize charge chat chide chime clarify command comment compliment conclude condemn confess confide
congratulate continue counter criticise criticize crow cry decree demand denounce deride describe
disagree disclose dismiss divulge dub echo editorialize elaborate email enquire enthuse exclaim fume gripe
groan growl grumble gush hail hint implore imply indicate inform inquire insinuate instruct interject
intimate label lambaste lament laud laugh lecture lie marvel mention message mock murmur muse mutter
narrate notify object offer opine order plead point posit post praise preach proclaim profess pronounce
propose protest query question quip quote rage rail rap read/read reaffirm reassure rebuke rebut recite
recommend recount refer relate remind repeat request retort retweet reveal rip rule scoff scold
scream shout sigh signal sing/sang/sung slam snap speak/spoke/spoken specify speculate sum
summarise summarize swear/swore/sworn talk taunt tease term text thank thunder
tout underline underscore urge vent welcome whisper wonder yell
`

/** Verbs of belief, will and show: what stands after them is more seldom somebody’s own words. */
export const stanceVerbs = `
address advocate aim appear assume back begin/began/begun believe bill boo bring/brought caption cast/cast
challenge champion cheer cite coin come/came communicate compare compose consider contrast convey convince
cover credit dare debate decide decline deem defend deliver demonize demonstrate depict detail discover
discuss document doubt draft embrace encourage endorse entitle equate espouse evoke excuse expect express
favor favour fear feel/felt fight/fought figure file find/found forget/forgot/forgotten frame
give/gave/given go/went/gone greet guess hate headline hear/heard heckle herald highlight hold/held honor
honour hope identify illustrate intend interview introduce invite invoke issue judge justify keep/kept
know/knew/known lead/led learn leave/left like liken list look love make/made mean/meant name
nickname oppose outline paint parody pen persuade phrase plan portray prefer press pressure promote prove
publish push put/put raise read/read realise realize reckon recognise recognize reflect refuse regard reject
release remember resist ridicule run/ran salute see/saw/seen seek/sought seem send/sent show/showed/shown
sign smear sound start submit summon support suppose suspect take/took/taken tap teach/taught think/thought
threaten title trace trumpet try undercut understand/understood use utter view voice want wish word
worry
`

/** Past tenses that the ending does not tell, or not in a description of somebody, of verbs that say nothing: “Profits fell, the ministry said.” */
export const irregularPasts = `
  arose beat became bet blew bore bought broke built burnt caught chose clung cost crept cut dealt drank drew
  drove dug fed fell fled flew forgave froze got grew hid hit hurt laid lay lent let lit lost met overcame
  overthrew overtook paid proved quit rang replaced rode rose sank sat set shook shot shrank shut slept sold spent
  split spread stole stood struck stuck sued swam swept swung threw tore withdrew woke won wore
`

/** Nouns that hold somebody’s words. */
export const cueNouns = `
accusation ad address advertisement affidavit allegation analysis announcement answer appearance argument
article assertion banner blog book brief briefing call caption chant charge claim clip column comment
commercial complaint conference criticism cry debate decision description e-mail editorial email essay
filing headline hearing indictment interview lawsuit letter line memo message motto note notice op-ed
opinion order phrase placard pledge podcast poll post praise press promise question quotation quote rally
recording release remark reply report response ruling sign slogan speech statement study survey term
testimony text transcript tweet video vow warning word
`

/** Verbs that somebody does to whom they speak: “told the board”. */
export const tellingVerbs: ReadonlySet<string> = setOfWords(`
  tell ask inform assure remind warn advise
`)

/** Verbs that give something a name: “called it”, “described it as”. */
export const callingVerbs: ReadonlySet<string> = setOfWords(`
  call describe label dub term brand characterize characterise refer name nickname title entitle headline
`)
