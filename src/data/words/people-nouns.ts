import {setOfWords} from '../words-of-list.js'

/** Forms of address before the name of a woman, or of a man. A full stop may follow, and they are no part of the name. */
export const femaleAddresses =
  'mrs ms miss dame lady madam madame mme mlle frau señora signora alhaja hajiya smt aunty auntie'
export const maleAddresses = 'mr sir lord monsieur herr señor signor alhaji shri mzee'

/** Those before the name of either. They tell no role. */
export const otherAddresses =
  'mx dr rev fr br sr don hon rt seri tun encik mallam otunba ustaz adv cllr cnclr cr coun cde comrade engr barr datuk dato swami mufti'

/** Ranks and offices that are written short before a name. */
export const shortTitles = `
prof sen sens rep reps gov gen col maj capt cpt lt sgt cpl pvt adm cmdr cdr brig det insp supt atty asst pres
brigadier dig mna mpa dci pcso wpc sp asp csp acp dcp dsp ssp
`

/** Nouns for a woman, or a man: offices, jobs and kinship. */
export const femaleNouns = `
baroness duchess princess queen countess
woman girl mother mom mum mama mommy grandmother grandma wife widow daughter sister aunt niece granddaughter
girlfriend bride actress waitress congresswoman spokeswoman councilwoman chairwoman businesswoman assemblywoman
policewoman saleswoman alderwoman heroine hostess nun stewardess housewife anchorwoman
schoolgirl heiress goddess matriarch midwife
`
export const maleNouns = `
baron duke prince king
man boy father dad papa daddy grandfather grandpa husband widower son brother uncle nephew grandson
boyfriend groom waiter congressman spokesman councilman chairman businessman assemblyman
policeman salesman alderman fisherman fireman clergyman anchorman craftsman serviceman gunman frontman
schoolboy priest monk patriarch cardinal pope imam
`

/** More nouns for one who holds an office, does a job or stands in a relation: before a name (capitalised) a title. */
export const roleNouns = `
president senator representative governor mayor secretary minister premier
chancellor ambassador envoy commissioner councillor councilor lawmaker legislator delegate speaker leader
whip chair chairperson director manager chief head boss executive ceo cfo founder cofounder owner
partner principal spokesperson aide adviser advisor strategist consultant pollster analyst expert
scholar professor lecturer teacher student researcher scientist economist historian sociologist psychologist
biologist physicist engineer doctor physician surgeon nurse psychiatrist therapist paramedic veterinarian
lawyer attorney prosecutor judge justice magistrate solicitor barrister counsel sheriff deputy officer
detective inspector constable sergeant lieutenant captain colonel major general admiral commander marshal
trooper agent garda teammate counterpart grazier stallholder cabbie trucker rancher publican superintendent
coroner warden ranger author writer novelist poet journalist reporter correspondent editor columnist
commentator pundit host anchor moderator broadcaster publisher blogger critic reviewer photographer
actor comedian singer musician rapper artist painter producer composer designer chef coach trainer player
midfielder striker goalkeeper defender quarterback pitcher batter winger referee champion star veteran
athlete runner golfer pastor bishop archbishop rabbi reverend evangelist chaplain vicar deacon emperor
sultan emir sheikh ayatollah earl activist organizer organiser campaigner volunteer supporter opponent rival
ally candidate nominee hopeful contender frontrunner incumbent challenger donor backer voter
resident neighbor neighbour witness victim survivor suspect defendant plaintiff passenger driver pilot
farmer entrepreneur investor banker trader broker developer contractor builder worker employee staffer clerk
assistant intern operative official bureaucrat diplomat negotiator mediator politician statesman billionaire
millionaire mogul tycoon cousin friend colleague roommate fiance person guy gentleman kid child teenager
teen youth patient customer client member republican democrat libertarian conservative liberal socialist
tory lawman translator interpreter librarian curator archaeologist astronomer chemist meteorologist
ecologist conservationist environmentalist planner architect
ombudsman auditor treasurer trustee dean provost rector fan viewer reader
caller observer insider source protester demonstrator rioter commuter counselor mentor tutor pensioner
retiree refugee migrant immigrant soldier sailor marine airman fighter militant rebel
taoiseach undersecretary landlord tenant shopkeeper butcher baker bartender firefighter exporter importer
attacker bystander onlooker hunter skipper relative villager islander
parent supervisor lobbyist specialist administrator coordinator shareholder taxpayer shopper tourist
employer prisoner visitor educator cyclist motorist hiker dentist carer caregiver accountant academic cleric
graduate attendee participant investigator presenter instructor conductor operator technician electrician
undergraduate mp plumber carpenter pharmacist footballer whistleblower spectator newcomer stepfather stepmother fiancé
fiancée homeowner filmmaker songwriter screenwriter playwright philosopher gardener cleaner hairdresser
registrar bursar igp dg ppro mla mca td mep coo
`

/** What is printed or broadcast, where its name stands before: “the Harbour Times tabloid”. */
export const mediaNouns: ReadonlySet<string> = setOfWords(`
  tabloid broadsheet daily weekly monthly newspaper website site outlet broadcaster channel blog
`)

/** Nouns for many people, whose plural stands without an article: “officials said”. Plurals of the above count too. */
export const groupNouns = `
people police children folks ladies authorities personnel staff troops crowd audience team family couple public
media press twins faithful elite base majority minority electorate crew jury panel duo trio pair band
everyone everybody someone somebody anyone anybody nobody
americans progressives evangelicals christians muslims jews catholics
brits britons canadians australians russians chinese europeans mexicans latinos hispanics blacks whites
groups
`

/** Nouns for bodies that speak as one: “the ministry said”. */
export const organizationNouns = `
campaign committee commission council court department ministry agency office bureau administration government
house senate congress parliament party union association organization organisation group coalition
alliance league federation foundation institute institution university college school board company firm corporation
business bank fund trust charity network station channel newspaper paper magazine journal outlet website site publication
news times tribune herald gazette chronicle
force army navy military embassy consulate church diocese hospital club authority service center centre society
inc corp co llc ltd plc lab laboratory airline airport retailer maker manufacturer store chain studio
regime junta militia movement pac lobby think-tank watchdog regulator prosecution defense defence
city county town village nation country district province kingdom partnership
insurer lender supplier provider wholesaler supermarket automaker carmaker drugmaker chipmaker
chamber tribunal inquiry coastguard borough
`

/** Nouns that end the names of places and things: Madison Square Garden is nobody. */
export const placeNouns = `
garden gardens square street avenue road lane drive boulevard highway bridge park island islands lake river
mountain mountains hill hills beach bay hall tower stadium arena palace hotel mall plaza valley creek harbor harbour
coast sea ocean desert forest castle cathedral museum gallery theatre theater prison jail cemetery building
act bill amendment award prize cup open championship championships games festival war
`

/**
 * What an article calls whom it is about without having said so: “the actor said”. Of others it says first who they are, and
 * often never their names: “the robber”, “the nurse”.
 */
export const protagonists: ReadonlySet<string> = setOfWords(`
  actor actress comedian singer musician rapper artist painter author writer novelist poet player captain skipper manager
  midfielder striker goalkeeper defender winger flanker quarterback pitcher golfer boxer champion star billionaire
  businessman businesswoman entrepreneur tycoon politician lawmaker congressman congresswoman candidate nominee boy girl
  teenager pensioner grandmother veteran
`)
