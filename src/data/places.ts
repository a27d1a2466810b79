/**
 * Regions that follow a place in a dateline: `Del.`, `N.Y.`, `TX`, `Ontario`. Lower case, without points.
 *
 * Source: the AP Stylebook's state abbreviations, the postal codes, and their full names. Single letters of `N.Y.` are
 * run together: `ny`.
 */
export const states: ReadonlySet<string> = new Set(
  [
    'ala alaska alabama ariz arizona ark arkansas calif california colo colorado conn connecticut del delaware fla florida',
    'ga georgia hawaii ida idaho ill illinois ind indiana ia iowa kan kans kansas ky kentucky la louisiana me maine md',
    'maryland mass massachusetts mich michigan minn minnesota miss mississippi mo missouri mont montana neb nebr nebraska',
    'nev nevada nh nj nm ny nc nd oh ohio okla oklahoma ore oreg oregon pa penn pennsylvania ri sc sd tenn tennessee tex',
    'texas ut utah vt vermont va virginia wash washington wva wv wis wisc wisconsin wyo wyoming dc pr puertorico',
    'al ak az ar ca co ct de fl hi id il in ks ma mi mn ms mt ne nv nm ok or sd tn tx wa wi wy guam',
    'newhampshire newjersey newmexico newyork northcarolina northdakota rhodeisland southcarolina southdakota westvirginia',
    'alta alberta bc britishcolumbia man mb manitoba nb newbrunswick nl newfoundland ns novascotia nwt ont on ontario',
    'pei princeedwardisland que qc quebec sask sk saskatchewan yukon nunavut ab',
    'nsw newsouthwales qld queensland vic victoria tas tasmania wa westernaustralia southaustralia',
    'england scotland wales northernireland'
  ].flatMap((line) => line.split(' '))
)

/** Countries and territories, as datelines print them. Lower case, spaces and points left out. */
export const countries: ReadonlySet<string> = new Set(
  [
    'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh',
    'barbados belarus belgium belize benin bermuda bhutan bolivia bosnia bosniaandherzegovina bosniaherzegovina botswana',
    'brazil britain brunei bulgaria burkinafaso burma burundi cambodia cameroon canada capeverde centralafricanrepublic chad',
    'chile china colombia comoros congo costarica croatia cuba cyprus czechrepublic czechia czechoslovakia denmark djibouti',
    'dominicanrepublic easttimor ecuador egypt elsalvador eritrea estonia eswatini ethiopia fiji finland france frenchguiana',
    'gabon gambia gazastrip georgia germany westgermany eastgermany ghana gibraltar greece greenland grenada guam guatemala',
    'guinea guineabissau guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy ivorycoast',
    'jamaica japan jordan kazakhstan kenya korea southkorea northkorea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho',
    'liberia libya liechtenstein lithuania luxembourg macao macau macedonia northmacedonia madagascar malawi malaysia maldives',
    'mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal',
    'netherlands thenetherlands newzealand newcaledonia nicaragua niger nigeria norway oman pakistan palau panama',
    'papuanewguinea paraguay peru philippines thephilippines poland portugal puertorico qatar romania russia rwanda samoa',
    'sanmarino saudiarabia senegal serbia seychelles sierraleone singapore slovakia slovenia solomonislands somalia',
    'southafrica southsudan sovietunion spain srilanka sudan suriname swaziland sweden switzerland syria taiwan tajikistan',
    'tanzania thailand tibet timorleste togo tonga trinidadandtobago trinidad tunisia turkey türkiye turkmenistan uae uganda',
    'ukraine unitedarabemirates unitedkingdom uk unitedstates usa us ussr uruguay uzbekistan vanuatu vatican venezuela',
    'vietnam westbank westernsahara yemen yugoslavia zaire zambia zimbabwe crimea chechnya kashmir kurdistan abkhazia',
    'northerncyprus dagestan hongkong'
  ].flatMap((line) => line.split(' '))
)

/**
 * Cities whose name alone makes a dateline. Lower case.
 *
 * Source: the AP Stylebook's cities that stand alone, capitals of states and provinces, and the cities that newspapers
 * of Asia and Africa print alone.
 */
export const standAloneCities: ReadonlySet<string> = new Set(
  [
    'atlanta,baltimore,boston,chicago,cincinnati,cleveland,dallas,denver,detroit,honolulu,houston,indianapolis,las vegas',
    'los angeles,miami,milwaukee,minneapolis,new orleans,new york,oklahoma city,philadelphia,phoenix,pittsburgh',
    'salt lake city,san antonio,san diego,san francisco,seattle,st. louis,washington,washington dc,orlando,sacramento',
    'amsterdam,baghdad,bangkok,beijing,beirut,berlin,brussels,cairo,djibouti,dublin,geneva,gibraltar,guatemala city,havana',
    'helsinki,hong kong,islamabad,istanbul,jerusalem,johannesburg,kabul,kuwait city,london,luxembourg,macau,madrid',
    'mexico city,milan,monaco,montreal,moscow,munich,new delhi,panama city,paris,prague,quebec city,rio de janeiro,rome',
    'san marino,sao paulo,seoul,shanghai,singapore,stockholm,sydney,tel aviv,tokyo,toronto,vatican city,vienna,zurich',
    'united nations,the hague,athens,ankara,manila,jakarta,kuala lumpur,hanoi,taipei,dhaka,kathmandu,colombo,tehran,riyadh',
    'dubai,abu dhabi,doha,amman,damascus,kyiv,kiev,warsaw,budapest,bucharest,sofia,belgrade,zagreb,lisbon,oslo,copenhagen',
    'frankfurt,hamburg,bonn,peking,nairobi,lagos,abuja,accra,cape town,pretoria,harare,kampala,addis ababa,khartoum,tunis',
    'algiers,rabat,tripoli,ottawa,vancouver,melbourne,canberra,wellington,auckland,brisbane,perth,caracas,bogota,lima',
    'santiago,buenos aires,montevideo,brasilia,quito,la paz,san salvador,managua,tegucigalpa,port-au-prince,kingston',
    'gaza,gaza city,ramallah,baku,tbilisi,yerevan,minsk,vilnius,riga,tallinn,reykjavik,edinburgh,belfast,manchester',
    'mumbai,delhi,kolkata,calcutta,chennai,madras,bengaluru,bangalore,hyderabad,pune,ahmedabad,lucknow,patna,jaipur,bhopal',
    'chandigarh,srinagar,jammu,guwahati,kochi,thiruvananthapuram,coimbatore,madurai,nagpur,indore,ranchi,raipur,dehradun',
    'shimla,gurgaon,gurugram,noida,goa,panaji,bhubaneswar,visakhapatnam,vijayawada,surat,kanpur,varanasi,agra,amritsar',
    'ludhiana,karachi,lahore,peshawar,quetta,rawalpindi,faisalabad,multan,chittagong,mangaluru,mysuru,mysore,thane,bombay',
    'albany,annapolis,austin,baton rouge,boise,carson city,concord,des moines,harrisburg,hartford,jefferson city,juneau',
    'montgomery,montpelier,nashville,olympia,raleigh,santa fe,springfield,tallahassee,topeka,trenton,calgary,charlottetown',
    'edmonton,halifax,regina,saskatoon,winnipeg,glasgow,cardiff,liverpool,birmingham,adelaide,darwin,hobart,durban',
    'petaling jaya,johor baru,george town,putrajaya,shah alam,kota kinabalu,kuching,ipoh,yangon,phnom penh,vientiane'
  ].flatMap((line) => line.split(','))
)
