import {setOfWords} from '../words-of-list.js'

/**
 * Regions that follow a place in a dateline: `Del.`, `N.Y.`, `TX`, `Ontario`. Lower case, without points.
 *
 * Source: the AP Stylebook's state abbreviations, the postal codes, and their full names. Single letters of `N.Y.` are
 * run together: `ny`.
 */
export const states: ReadonlySet<string> = setOfWords(`
ala alaska alabama ariz arizona ark arkansas calif california colo colorado conn connecticut del delaware fla florida
ga georgia hawaii ida idaho ill illinois ind indiana ia iowa kan kans kansas ky kentucky la louisiana me maine md
maryland mass massachusetts mich michigan minn minnesota miss mississippi mo missouri mont montana neb nebr nebraska
nev nevada nh nj nm ny nc nd oh ohio okla oklahoma ore oreg oregon pa penn pennsylvania ri sc sd tenn tennessee tex
texas ut utah vt vermont va virginia wash washington wva wv wis wisc wisconsin wyo wyoming dc pr puertorico al ak az
ar ca co ct de fl hi id il in ks ma mi mn ms mt ne nv ok or tn tx wa wi wy guam newhampshire newjersey newmexico
newyork northcarolina northdakota rhodeisland southcarolina southdakota westvirginia alta alberta bc britishcolumbia
man mb manitoba nb newbrunswick nl newfoundland ns novascotia nwt ont on ontario pei princeedwardisland que qc quebec
sask sk saskatchewan yukon nunavut ab nsw newsouthwales qld queensland vic victoria tas tasmania westernaustralia
southaustralia northernireland
`)

/** Countries and territories, as datelines print them. Lower case, spaces and points left out. */
export const countries: ReadonlySet<string> = setOfWords(`
albania andorra armenia austria azerbaijan belarus belgium bosnia bosniaandherzegovina bosniaherzegovina britain
bulgaria croatia cyprus northerncyprus czechrepublic czechia czechoslovakia denmark england estonia finland france georgia
germany westgermany eastgermany gibraltar greece hungary iceland ireland italy kosovo latvia liechtenstein lithuania
luxembourg macedonia northmacedonia malta moldova monaco montenegro netherlands thenetherlands norway poland portugal
romania russia sanmarino scotland serbia slovakia slovenia sovietunion spain sweden switzerland turkey türkiye ukraine
unitedkingdom uk ussr vatican wales yugoslavia crimea chechnya dagestan abkhazia greenland argentina bahamas barbados belize
bermuda bolivia brazil canada chile colombia costarica cuba dominicanrepublic ecuador elsalvador frenchguiana grenada
guatemala guyana haiti honduras jamaica mexico nicaragua panama paraguay peru puertorico suriname trinidad
trinidadandtobago unitedstates usa us uruguay venezuela algeria angola benin botswana burkinafaso burundi cameroon
capeverde centralafricanrepublic chad comoros congo djibouti egypt eritrea eswatini ethiopia gabon gambia ghana guinea
guineabissau ivorycoast kenya lesotho liberia libya madagascar malawi mali mauritania mauritius morocco mozambique
namibia niger nigeria rwanda senegal seychelles sierraleone somalia southafrica southsudan sudan swaziland tanzania
togo tunisia uganda westernsahara zaire zambia zimbabwe afghanistan australia bahrain bangladesh bhutan brunei burma
cambodia china easttimor fiji gazastrip guam hongkong india indonesia iran iraq israel japan jordan kashmir kazakhstan
korea kurdistan kuwait kyrgyzstan laos lebanon macao macau malaysia maldives mongolia myanmar nepal newcaledonia
newzealand northkorea oman pakistan palau papuanewguinea philippines qatar samoa saudiarabia singapore solomonislands
southkorea srilanka syria taiwan tajikistan thailand thephilippines tibet timorleste tonga turkmenistan uae
unitedarabemirates uzbekistan vanuatu vietnam westbank yemen
`)

/**
 * Cities whose name alone makes a dateline. Lower case, spaces and points left out.
 *
 * Source: the AP Stylebook's cities that stand alone, capitals of states and provinces, and the cities that newspapers
 * of Asia and Africa print alone.
 */
export const standAloneCities: ReadonlySet<string> = setOfWords(`
abudhabi abuja accra addisababa adelaide agra ahmedabad albany algiers amman amritsar amsterdam ankara annapolis
athens atlanta auckland austin baghdad baku baltimore bangalore bangkok batonrouge beijing beirut belfast belgrade
bengaluru berlin bhopal bhubaneswar birmingham bogota boise bombay bonn boston brasilia brisbane brussels bucharest
budapest buenosaires cairo calcutta calgary canberra capetown caracas cardiff carsoncity chandigarh charlottetown
chennai chicago chittagong cincinnati cleveland coimbatore colombo concord copenhagen dallas damascus darwin dehradun
delhi denver desmoines detroit dhaka djibouti doha dubai dublin durban edinburgh edmonton faisalabad frankfurt gaza
gazacity geneva georgetown gibraltar glasgow goa guatemalacity gurgaon gurugram guwahati halifax hamburg hanoi harare
harrisburg hartford havana helsinki hobart hongkong honolulu houston hyderabad indianapolis indore ipoh islamabad
istanbul jaipur jakarta jammu jeffersoncity jerusalem johannesburg johorbaru juneau kabul kampala kanpur karachi
kathmandu khartoum kiev kingston kochi kolkata kotakinabalu kualalumpur kuching kuwaitcity kyiv lagos lahore lapaz
lasvegas lima lisbon liverpool london losangeles lucknow ludhiana luxembourg macau madras madrid madurai managua
manchester mangaluru manila melbourne mexicocity miami milan milwaukee minneapolis minsk monaco montevideo montgomery
montpelier montreal moscow multan mumbai munich mysore mysuru nagpur nairobi nashville newdelhi neworleans newyork
noida oklahomacity olympia orlando oslo ottawa panaji panamacity paris patna peking perth peshawar petalingjaya
philadelphia phnompenh phoenix pittsburgh portauprince prague pretoria pune putrajaya quebeccity quetta quito rabat
raipur raleigh ramallah ranchi rawalpindi regina reykjavik riga riodejaneiro riyadh rome sacramento saltlakecity
sanantonio sandiego sanfrancisco sanmarino sansalvador santafe santiago saopaulo saskatoon seattle seoul shahalam
shanghai shimla singapore sofia springfield srinagar stlouis stockholm surat sydney taipei tallahassee tallinn tbilisi
tegucigalpa tehran telaviv thane thehague thiruvananthapuram tokyo topeka toronto trenton tripoli tunis unitednations
vancouver varanasi vaticancity vienna vientiane vijayawada vilnius visakhapatnam warsaw washington washingtondc
wellington winnipeg yangon yerevan zagreb zurich
`)
