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
southaustralia england scotland wales northernireland
`)

/** Countries and territories, as datelines print them. Lower case, spaces and points left out. */
export const countries: ReadonlySet<string> = setOfWords(`
albania andorra armenia austria azerbaijan belarus belgium bosnia bosniaandherzegovina bosniaherzegovina britain
bulgaria croatia cyprus northerncyprus czechrepublic czechia czechoslovakia denmark estonia finland france georgia
germany westgermany eastgermany gibraltar greece hungary iceland ireland italy kosovo latvia liechtenstein lithuania
luxembourg macedonia northmacedonia malta moldova monaco montenegro netherlands thenetherlands norway poland portugal
romania russia sanmarino serbia slovakia slovenia sovietunion spain sweden switzerland turkey türkiye ukraine
unitedkingdom uk ussr vatican yugoslavia crimea chechnya dagestan abkhazia greenland argentina bahamas barbados belize
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
 * Cities whose name alone makes a dateline. Lower case.
 *
 * Source: the AP Stylebook's cities that stand alone, capitals of states and provinces, and the cities that newspapers
 * of Asia and Africa print alone.
 */
export const standAloneCities: ReadonlySet<string> = new Set(
  (
    'atlanta,baltimore,boston,chicago,cincinnati,cleveland,dallas,denver,detroit,honolulu,houston,indianapolis,las vegas,' +
    'los angeles,miami,milwaukee,minneapolis,new orleans,new york,oklahoma city,philadelphia,phoenix,pittsburgh,' +
    'salt lake city,san antonio,san diego,san francisco,seattle,st. louis,washington,washington dc,orlando,sacramento,' +
    'amsterdam,baghdad,bangkok,beijing,beirut,berlin,brussels,cairo,djibouti,dublin,geneva,gibraltar,guatemala city,havana,' +
    'helsinki,hong kong,islamabad,istanbul,jerusalem,johannesburg,kabul,kuwait city,london,luxembourg,macau,madrid,' +
    'mexico city,milan,monaco,montreal,moscow,munich,new delhi,panama city,paris,prague,quebec city,rio de janeiro,rome,' +
    'san marino,sao paulo,seoul,shanghai,singapore,stockholm,sydney,tel aviv,tokyo,toronto,vatican city,vienna,zurich,' +
    'united nations,the hague,athens,ankara,manila,jakarta,kuala lumpur,hanoi,taipei,dhaka,kathmandu,colombo,tehran,riyadh,' +
    'dubai,abu dhabi,doha,amman,damascus,kyiv,kiev,warsaw,budapest,bucharest,sofia,belgrade,zagreb,lisbon,oslo,copenhagen,' +
    'frankfurt,hamburg,bonn,peking,nairobi,lagos,abuja,accra,cape town,pretoria,harare,kampala,addis ababa,khartoum,tunis,' +
    'algiers,rabat,tripoli,ottawa,vancouver,melbourne,canberra,wellington,auckland,brisbane,perth,caracas,bogota,lima,' +
    'santiago,buenos aires,montevideo,brasilia,quito,la paz,san salvador,managua,tegucigalpa,port-au-prince,kingston,' +
    'gaza,gaza city,ramallah,baku,tbilisi,yerevan,minsk,vilnius,riga,tallinn,reykjavik,edinburgh,belfast,manchester,' +
    'mumbai,delhi,kolkata,calcutta,chennai,madras,bengaluru,bangalore,hyderabad,pune,ahmedabad,lucknow,patna,jaipur,bhopal,' +
    'chandigarh,srinagar,jammu,guwahati,kochi,thiruvananthapuram,coimbatore,madurai,nagpur,indore,ranchi,raipur,dehradun,' +
    'shimla,gurgaon,gurugram,noida,goa,panaji,bhubaneswar,visakhapatnam,vijayawada,surat,kanpur,varanasi,agra,amritsar,' +
    'ludhiana,karachi,lahore,peshawar,quetta,rawalpindi,faisalabad,multan,chittagong,mangaluru,mysuru,mysore,thane,bombay,' +
    'albany,annapolis,austin,baton rouge,boise,carson city,concord,des moines,harrisburg,hartford,jefferson city,juneau,' +
    'montgomery,montpelier,nashville,olympia,raleigh,santa fe,springfield,tallahassee,topeka,trenton,calgary,charlottetown,' +
    'edmonton,halifax,regina,saskatoon,winnipeg,glasgow,cardiff,liverpool,birmingham,adelaide,darwin,hobart,durban,' +
    'petaling jaya,johor baru,george town,putrajaya,shah alam,kota kinabalu,kuching,ipoh,yangon,phnom penh,vientiane'
  ).split(',')
)
