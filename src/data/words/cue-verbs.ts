/**
 * Verbs that report a whole clause without marks (“she said (that) it was safe”), by their base form; irregular ones with
 * past and participle (`say/said`). The other forms follow by rule (src/speakers/words/inflect-verb.ts).
 */
export const clauseVerbs = `
say/said tell/told add write/wrote/written tweet announce ask reply respond answer explain note argue claim
state declare insist warn suggest recall acknowledge admit concede contend assert allege maintain testify
predict promise pledge vow deny confirm report remark observe complain joke stress emphasize emphasise
reiterate
`

/** Those that report speech, but no bare clause: “she complained about it”, “she thundered: ‘Never!’” */
export const otherSpeechVerbs = `
retweet post confess swear/swore/sworn reveal disclose relate comment mention quip laugh sigh shout yell
scream cry whisper mutter murmur exclaim interject chime quote read/read continue conclude underscore
underline repeat echo counter retort rebut lament bemoan grumble gripe rail thunder boast brag crow gush
marvel muse urge plead beg implore advise recommend caution remind assure reassure inform notify brief
describe call characterize characterise label dub term brand refer dismiss deride mock denounce condemn
blast slam criticize criticise attack accuse blame charge rip rap bash lambaste castigate chide scold rebuke
taunt tease praise hail laud applaud tout compliment congratulate thank welcome agree disagree demand
request order instruct command inquire enquire query question wonder speak/spoke/spoken talk chat chant
sing/sang/sung recite recount narrate elaborate clarify specify point hint imply indicate signal intimate
insinuate propose offer object protest appeal apologize apologise email text message blog opine editorialize
intone deadpan snap bark bellow growl groan enthuse rejoice theorize theorise speculate posit summarize
summarise sum surmise proclaim pronounce decree rule preach lecture lie vent fume rage sneer scoff snort
attest affirm reaffirm certify avow profess confide divulge
`

/** Verbs of belief, will and show: what stands after them is more seldom somebody’s own words. */
export const stanceVerbs = `
think/thought believe feel/felt know/knew/known see/saw/seen hear/heard understand/understood mean/meant
want wish hope fear worry expect doubt suspect suppose assume guess figure reckon consider regard view judge deem
like love hate prefer support back endorse favor favour oppose reject resist refuse decline
find/found show/showed/shown learn discover realize realise recognize recognise remember forget/forgot/forgotten
decide plan intend seek/sought aim try try push press fight/fought defend justify excuse
cite list name identify portray paint depict cast/cast frame compare liken equate contrast
express voice convey communicate deliver issue release publish file submit send/sent sign
raise discuss debate address cover highlight detail outline trace document
give/gave/given make/made use take/took/taken put/put go/went/gone come/came begin/began/begun start
seem appear sound look read/read prove demonstrate illustrate reflect
teach/taught hold/held keep/kept leave/left lead/led run/ran bring/brought
invoke evoke summon cheer boo jeer heckle greet introduce interview
credit salute honor honour encourage invite pressure persuade convince challenge dare threaten
ridicule lampoon parody vilify demonize malign smear undercut
trumpet herald champion promote advocate espouse embrace
nickname title entitle headline caption bill
tap pen draft compose coin utter phrase word
`

/** Nouns that hold somebody’s words. */
export const cueNouns = `
statement tweet post interview speech letter report memo email e-mail remark comment message op-ed editorial article
column essay book blog testimony briefing conference release announcement address press filing complaint lawsuit
indictment affidavit brief ruling opinion decision order note notice text call question answer response reply word
term phrase quote quotation line slogan motto chant cry claim argument warning promise pledge vow assertion allegation
accusation charge criticism praise description transcript recording video clip ad advertisement commercial
sign banner placard headline caption poll survey study analysis podcast appearance rally debate hearing
`
