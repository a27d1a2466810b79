import {setOfWords} from '../words-of-list.js'

/**
 * Agencies that file or photograph the news, and wires of press releases. Lower case.
 * A name with a word of `agencyServices` after it counts as well: `Reuters Life!`, `AP Photo`.
 */
export const agencies: ReadonlySet<string> = new Set(
  (
    'aap,aap image,abc,ab,acan-efe,accesswire,afp,agence france-presse,agence france presse,ahn,al jazeera,alamy,ana,anadolu,' +
    'anadolu agency,anc,ani,ansa,ap,ap photo,apa,app,associated press,the associated press,bang,bbc,belga,bernama,bloomberg,' +
    'bloomberg news,bna,bss,bt,bta,business wire,businesswire,canadian press,the canadian press,cana,cbc,cbs,cna,cnn,cnn business,' +
    'cns,coindesk,corbis,cp,dmg,dna,dow jones,dpa,efe,epa,epa-efe,eyevine,fox news,getty,getty images,globe newswire,globenewswire,' +
    'gna,hina,ians,ina,interfax,irna,istock,istockphoto,itar-tass,jiji,jta,kcna,kcs,kuna,kyodo,kyodo news,lusa,magnum,marketwatch,' +
    'marketwire,marketwired,mena,mti,nan,nbc,newsfile,news agency,newswire,notimex,npr,ntb,pa,pa images,pa media,pa wire,pap,' +
    'petra,picture-alliance,pna,pr newswire,prensa latina,presstv,prnewswire,pti,qna,rex,rex features,reuter,reuters,rfe/rl,ria,' +
    'ria novosti,ritzau,rte,sana,sapa,sda,shutterstock,sipa,sipa usa,spa,sports network,the sports network,stt,sputnik,tass,tanjug,tnn,' +
    'tt,unb,uni,upi,usa today,usa today sports,vna,wafa,wam,wenn,wireimage,xinhua,xinhua news agency,yonhap,zuma,zuma press,' +
    'zuma wire,imago,imagn,imagn images,splash,splash news,backgrid,pool,nurphoto,lightrocket,afp photo,thinkstock,fotolia,' +
    'adobe stock,unsplash,pexels,pixabay,wikimedia commons,wikipedia,flickr,depositphotos,dreamstime,123rf,gc images,wire image,filmmagic,redux,contour,newscom,press association,press trust of india,sportsfile,inpho,actionplus,action images,icon sportswire,panoramic,anp,keystone,bloomberg via getty images,tt news agency,tpg images,corbis images,mct,tns,krt,swns'
  ).split(',')
)

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
