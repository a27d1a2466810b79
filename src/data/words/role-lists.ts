/**
 * Words of the descriptions of people (“union leader Rosa Klein”, “Ingrid Voll, a teacher from Stavanger”) that
 * src/speakers/words/lexicon.ts does not know, or of which a description needs to know more. In small letters.
 */
export const roleLists = {
  /** Titles that, like forms of address, tell no role: `Baroness Hartley`, `the Reverend Susan Ames`. */
  moreAddresses: `
baron baroness honorable honourable messrs reverend st viscount
`,
  /** Words that only with a capital are one: `Father Keane`, `the Right Rev. Paul Marsh`. */
  capitalAddresses: 'father mother brother sister right most very',
  /** Titles of several people: `Sens. Ruth Keane and Paul Marsh`. */
  pluralTitles: 'sens reps govs profs gens drs messrs',
  /** Nouns for people that the lexicon does not have and no ending tells: `a native of Leeds`, `the unit’s medic`. */
  moreRoleNouns: `
abbot ace ag alumna alumnus applicant appointee apprentice attendant auctioneer barber blacksmith cadet
canon caretaker cio claimant confidant confidante coo cook cop councilmember cto curate descendant
devotee dissident dj evp exec favorite favourite fellow figure forward genius gm goalie grandparent grocer guard
guide guru harbourmaster headmaster headmistress heir hero hindu icon informant insurgent jew jeweller
jockey laureate legend maestro master mastermind md mechanic medic mep model moderate mormon mps msp
muslim native newsagent occupant oligarch pal patron postman postmaster pro recipient recruit regent
rookie scion scout servant shepherd sikh sophomore spouse spy stationmaster surveyor tailor td temp
tenor thief trainee twin undertaker vet vp welder
`,
  /**
   * Words that end like a noun for a person (`roleEnding` of src/data/patterns/role-patterns.ts) and are none: what news has often,
   * and where somebody may stand: “beside the reactor, Ruth Keane said”.
   */
  neverRoles: `
    answer banner better border bother cancer career cater chamber chapter character charter chatter
    clever confer container converter corner counter cover cyber danger defer deter differ dinner
    disaster disclaimer disorder eager elder elevator encounter enlist enter exist factor fever forever
    foster gather gender generator header human indicator inner inter latter ledger letter lower manner
    marker matter merger meter monitor monster murder newer newsletter number offer older order paper
    poster power prayer proper quarter reactor recover register remainder reminder roster sector server
    shatter shelter silver suffer summer super surrender takeover tender theater tower transfer trigger
    twitter upper water weather whatever whenever wherever whoever whomever winter younger
  `,
  /** People in general: no title of the name that follows: “the man Ruth Keane married”. */
  anybody: 'man woman person guy boy girl kid child gentleman fellow',
  /** Members of a party: without an article a label, as in “Ruth Keane, Democrat, said”. */
  parties: 'republican democrat independent libertarian conservative liberal labour tory',
  /** Roles that tell only where somebody stands to another person: “his opponent, Kiran Desai”. */
  merelyRelative: `
adversary challenger competitor counterpart opponent predecessor rival successor
`,
  /** Nouns that are verbs as well: “to host Marsh”. */
  mayBeVerb: `
chair champion coach cook count doctor father guard guide head host judge model mother nurse partner pilot
rival star whip
`,
  /** What stands in apposition to a whole sentence, or to a body, and not to a person: “…, a move that surprised many”. */
  matters: `
album area band battle bid bill bit blog blow book call chance club contest contrast couple day deal demand
district event fact favor feat fight film group hint idea issue job kind law link list look loss lot moment
month move movie name nickname night nod nonprofit novel part party pattern percentage period piece place
plan point policy position program programme project proposal race rate reference request result risk role
series show sign song sort stance step tank task team term thing think-tank time title trip type view war
way week win year
`,
  /** Participles that describe: `retired surveyor`, `managing director`. Others may be verbs: “they hired coach …”. */
  describingParticiples: `
acting advanced advertising allied applied armed aspiring banking beloved boxing broadcasting budding
building campaigning certified chartered commanding consulting contributing cycling disabled disgraced
embattled engineering esteemed experienced famed farming fishing founding funding fundraising gaming
gifted governing housing incoming king leading licensed limited lobbying managing manufacturing
marketing married mining noted nursing operating outgoing planning policing polling presiding
programming publishing racing ranking red registered reigning renowned retired ring rising ruling
sailing shipping sitting spending spring string swimming talented trading training united wing
`,
  /** What begins a relative clause without its pronoun: `a teacher living in Oslo`, `a clerk accused of theft`. */
  reducedClauses: `
accused acting affiliated appointed arrested asked associated attending based born brought called
campaigning carrying charged contacted convicted covering credited dubbed elected employed facing featured
fighting found given going hired holding hoping injured interviewed investigating involved jailed killed
known leading leaving living looking made named nicknamed overseeing paid playing protesting quoted raised
reached representing running seeking seen sent serving sitting speaking specialising specializing standing
studying told traveling travelling trying using visiting waiting wearing working wounded writing
`,
  /** Plurals in small letters within a title, where others may be verbs: `civil rights lawyer`. */
  describingPlurals: `
affairs arts claims communications crimes economics elections ethics foods funds games goods logistics
markets mathematics news numbers operations parks physics politics prisons relations resources rights sales
schools securities services sports studies systems veterans wages
`,
  /** Adverbs within a description: `the first woman`, `a newly elected councillor`. */
  describingAdverbs: `
best democratically early elderly far first highly last less locally long more most newly now once openly
recently very widely
`,
  /** Adjectives in small letters that may stand before a title in capitals: `the late Sen. Marsh`. */
  shortAdjectives: `
    anti ardent avid big black current deep extreme famous fierce firebrand foreign fringe gay good great hard
    incumbent junior key late lone maverick new old onetime past poor present pro proud rare real rich shadow soft
    state staunch true veteran white young
  `,
  /** Words that describe no one, and begin a sentence with a capital or stand before a title: `Unlike Sen. Marsh`. */
  neverDescribe: `
    along alongside atop beneath dear elsewhere enter except excluding goodbye hello how including lest like minus
    no nor ok plus so than thank unless unlike versus vs what whatever whereas whoever whom why yes
  `,
  /** What begins a description in somebody’s speech, and none of a reporter’s: “my friend Ruth Keane”. */
  speechOwn: 'my our your',
  /** What counts one person, and so opens a description: “another friend”. */
  counted: 'one another',
  /** What begins a clause that the lexicon takes for a description: “whose boat sank”. */
  relatives: 'whose',
  /** Numbers of people, who are more than one. */
  quantities: 'some many few several all both others hundreds dozens scores',
  /** Abbreviations whose full stop ends no sentence, besides honorifics and initials: `Asst. Supt.`, `Harbor Co. chief`. */
  roleAbbreviations: `
ala ariz ark assoc asst ave bros calif co colo conn corp del dep dept fla ft ga govt ill inc ind inst intl
jr kan ky la ltd mass mich minn mo mont mt nat natl neb nev no okla ore pa ret tenn tex univ va vt wash wis
wyo
`,
  /** Adverbs that may open a description: `, now a teacher`, `, himself a former coach`. */
  openingAdverbs: `
already also currently formerly herself himself now once then
`,
  /** Words after which another is a verb, if it may be one: “to elect union leader …”. */
  beforeVerbs: `
can can't could couldn't did didn't do does doesn't don't he help i it let may might must not she should
that they to we which who will won't would wouldn't you
`
} as const
