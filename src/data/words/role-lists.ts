/**
 * Words of the descriptions of people (“union leader Rosa Klein”, “Ingrid Voll, a teacher from Stavanger”) that
 * src/speakers/words/lexicon.ts does not know, or of which a description needs to know more. In small letters.
 */
export const roleLists = {
  /** Titles that, like forms of address, tell no role: `Baroness Hartley`, `the Reverend Susan Ames`. */
  moreAddresses: `
messrs baron baroness viscount viscountess señorita doña reverend st honorable honourable
`,
  /** Words that only with a capital are one: `Father Keane`, `the Right Rev. Paul Marsh`. */
  capitalAddresses: 'father mother brother sister right most very',
  /** Titles of several people: `Sens. Ruth Keane and Paul Marsh`. */
  pluralTitles: 'sens reps govs profs gens drs messrs',
  /** Nouns for people that the lexicon does not have and no ending tells: `a native of Leeds`, `the unit’s medic`. */
  moreRoleNouns: `
native alumnus alumna guard cook vet barber dealer cadet dj mp mps mep msp td coo cto cio vp svp evp gm md ag
fellow guide model heir ace icon legend pro mastermind guru czar tsar kingpin
spy cop thief temp hero genius figure favorite favourite sophomore freshman recruit apprentice
spouse twin stepson stepdaughter stepbrother stepsister
godfather godmother mother-in-law father-in-law son-in-law daughter-in-law brother-in-law
sister-in-law mother-of-two mother-of-three father-of-two father-of-three mum-of-two dad-of-two exec scion
descendant recipient laureate medic mechanic alcoholic jockey servant dissident
attendant combatant inhabitant occupant claimant informant confidant confidante protégé protégée aspirant
applicant debutant amputee appointee devotee trainee designee internee escapee
second-in-command emeritus emerita muslim christian jew quaker hindu sikh mormon
loyalist insurgent rookie goalie mufti abbot abbess prioress canon curate sexton verger nuncio
pontiff regent monarch chieftain warlord dictator autocrat technocrat plutocrat aristocrat marquess
marchioness drummer vocalist soprano tenor baritone maestro virtuoso councilmember superdelegate
septuagenarian moderate oligarch patron elder
scout postdoc supremo pal shepherd goatherd blacksmith locksmith goldsmith grandparent
millennial cantor
postman househusband auctioneer forward
grocer florist undertaker caretaker surveyor welder roofer joiner barista newsagent
jeweller tailor master harbourmaster stationmaster headmaster headmistress postmaster quartermaster
`,
  /**
   * Words that end like a noun for a person (`roleEnding` of src/data/patterns/role-patterns.ts) and are none: those that news has
   * often.
   */
  neverRoles: `
after altogether another either forever further however inter later latter neither never other rather
thereafter together under whatever whatsoever whenever wherever whether whoever whomever better bigger
bitter broader cheaper clearer clever closer deeper eager faster fewer firmer fuller greater harder higher
hyper inner larger lesser lighter longer louder lower narrower newer older outer poorer proper richer safer
sheer shorter simpler slower smaller smarter sober sooner stronger super tender tighter tougher transgender
upper weaker whiter wider younger elder racist sexist authoritarian humanitarian sectarian human german
roman palestinian australian indian civilian alter bolster bother cater consider deliver deter differ
discover enter exist filter foster garner gather hinder insist offer order prefer reconsider recover refer
register remember render resist slaughter steer suffer surrender twist uncover anger answer banner border
browser buffer bumper caliber cancer career center chamber chapter character charter chatter container
converter copper corner counter cover crater cruiser cyber danger dinner disaster disclaimer disorder
encounter factor fervor fever fiber finger flavor fodder footer gender hammer header helicopter horsepower
hunger indicator laser laughter leather ledger letter liter makeover manner matter merger meter monitor
monster murder newsletter number ouster paper pepper playlist poker power prayer printer quarter remainder
reminder roster rubber scooter sector sensor server shelter shoulder silver snooker spider summer
supercomputer swagger takeover teleprompter temper theater thriller tower trailer transfer trigger turnover
twitter voucher watchlist water weather winter wonder september october november december
`,
  /** People in general: no title of the name that follows: “the man Ruth Keane married”. */
  anybody: 'man woman person guy boy girl kid child gentleman fellow',
  /** Members of a party: without an article a label, as in “Ruth Keane, Democrat, said”. */
  parties: 'republican democrat independent libertarian conservative liberal labour tory',
  /** Roles that tell only where somebody stands to another person: “his opponent, Kiran Desai”. */
  merelyRelative: `
opponent rival challenger counterpart adversary competitor successor predecessor
`,
  /** Nouns that are verbs as well: “to host Marsh”. */
  mayBeVerb: `
host coach judge count head guide guard cook nurse champion chair model doctor pilot father mother partner
rival star whip
`,
  /** What stands in apposition to a whole sentence, or to a body, and not to a person: “…, a move that surprised many”. */
  matters: `
move step blow sign contrast fact position stance view idea plan proposal way thing feat list bid result
role job task title race contest percentage lot bit couple series sort kind type part piece reference nod
term name nickname day week month year night time moment period show film movie book novel song album
program programme project event deal bill law policy issue blog tank nonprofit think-tank pattern request
demand call chance favor point area rate risk link trip fight battle war look hint win loss place district
party group team club band
`,
  /** Participles that describe: `retired surveyor`, `managing director`. Others may be verbs: “they hired coach …”. */
  describingParticiples: `
retired renowned noted famed embattled disgraced beloved esteemed chartered registered certified licensed
seasoned experienced unelected married naturalized united allied limited armed advanced applied disabled red
talented gifted acting outgoing incoming leading managing founding sitting presiding reigning ruling
governing aspiring budding upcoming rising commanding supervising contributing consulting marketing
advertising nursing engineering housing planning banking mining training boxing cycling racing swimming
skating sailing fishing farming shipping manufacturing accounting publishing broadcasting programming gaming
gambling betting building trading purchasing operating lobbying fundraising policing counseling counselling
campaigning polling catering funding spending zoning ranking wing king ring spring string
`,
  /** What begins a relative clause without its pronoun: `a teacher living in Oslo`, `a clerk accused of theft`. */
  reducedClauses: `
working living serving representing running specializing specialising leading overseeing studying covering
investigating seeking visiting attending speaking writing acting sitting standing waiting travelling
traveling using holding carrying wearing facing leaving trying hoping looking going playing fighting
protesting campaigning based born raised accused charged convicted employed named known hired elected
appointed killed injured wounded arrested jailed paid called made given sent brought found seen told
involved affiliated associated credited dubbed nicknamed featured quoted interviewed contacted reached asked
`,
  /** Plurals in small letters within a title, where others may be verbs: `civil rights lawyer`. */
  describingPlurals: `
rights affairs sports sales funds arts news elections communications operations relations resources systems
markets services studies securities parks prisons schools veterans claims wages goods foods crimes games
numbers politics economics ethics physics mathematics logistics
`,
  /** Adverbs within a description: `the first woman`, `a newly elected councillor`. */
  describingAdverbs: `
first last most very once now far more less long best newly recently democratically highly widely openly
locally early elderly
`,
  /** Adjectives in small letters that may stand before a title in capitals: `the late Sen. Marsh`. */
  shortAdjectives: `
state late new old young black white gay big key rich poor foreign lone current present past incumbent
onetime staunch avid proud ardent fierce maverick firebrand anti pro deep rare real good great true famous
fringe extreme hard soft shadow junior senior veteran
`,
  /** Words that describe no one, and begin a sentence with a capital or stand before a title: `Unlike Sen. Marsh`. */
  neverDescribe: `
like unlike than except including excluding plus minus versus vs besides unless lest whereas thanks thank
dear hello goodbye yes no ok so even enter meanwhile elsewhere nor nevertheless only there here why how what
whom along alongside atop beneath whatever whoever
`,
  /** Past tenses that no ending tells: “they beat coach …”. */
  irregularPasts: `
became beat began bet blew bought broke brought built burnt came caught chose clung cost crept cut dealt did
drew drove fed fell felt fled flew forgave forgot fought found gave got grew had heard held hid hit hung
hurt kept knew laid lay left lent let lit lost made meant met overcame overtook overthrew paid proved put
quit ran rang read replaced rode rose said sang sat saw sent set shook shot shut slept sold sought spent
split spoke spread stole stood struck sued swore swept taught thought threw told took tore understood was
were went withdrew woke won wore wrote
`,
  /** What begins a description in somebody’s speech, and none of a reporter’s: “my friend Ruth Keane”. */
  speechOwn: 'my our your',
  /** What counts one person, and so opens a description: “another friend”. */
  counted: 'one another',
  /** What begins a clause that the lexicon takes for a description: “whose boat sank”. */
  relatives: 'whose',
  /** Numbers of people, who are more than one. */
  quantities: 'some many few several all both others hundreds dozens scores',
  /** Departments of government, which “and” may join within a title: `Health and Human Services Secretary`. */
  portfolios: `
health human science technology trade industry agriculture food fisheries culture media sport sports
business enterprise energy climate environment transport infrastructure housing urban planning research
development communities work pensions education skills children families labor labour commerce finance
budget tourism heritage arts safety security immigration customs veterans oceans forestry water sanitation
law justice home foreign parks recreation prevention control strategy growth gender equality women state
`,
  /** Abbreviations whose full stop ends no sentence, besides honorifics and initials: `Asst. Supt.`, `Harbor Co. chief`. */
  roleAbbreviations: `
asst assoc dep dept univ inst natl nat intl govt inc corp co ltd bros ave mt ft no jr ret ala ariz ark calif
colo conn del fla ga ill ind kan ky la mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis
wyo
`,
  /** Adverbs that may open a description: `, now a teacher`, `, himself a former coach`. */
  openingAdverbs: `
now then currently formerly once also himself herself already
`,
  /** Words after which another is a verb, if it may be one: “to elect union leader …”. */
  beforeVerbs: `
to he she it they we i you who which that not will would can could may might must should did do does help
let didn't don't doesn't won't wouldn't can't couldn't didn’t don’t doesn’t won’t wouldn’t can’t couldn’t
`
} as const
