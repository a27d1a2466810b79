import {setOfWords} from '../words-of-list.js'

/**
 * Words after which a full stop ends no sentence, with capitals as here: `St. Orrin`, but no `st.`. Titles and ranks, firms,
 * addresses and places, states of the USA, provinces of Canada.
 *
 * Most are those of parse-english. It has units and counties, too, but behind `3 min.` or `Isle of Man.` a capital begins a
 * sentence; and it lacks ranks.
 */
export const abbreviations: ReadonlySet<string> = setOfWords(`
Adm Ald Amb Arc Assoc Asst Atty Barr Brig Capt Cdr Cllr Cmdr Col Const Cpl Dep Det Dr Engr Evang Fr Gen Gov Hon Insp
Jr Lt M Maj Messrs Mgr Miss Mme Mr Mrs Ms Msgr Mss Mx Ofc Pfc Ph Pharm Pres Prof Pvt Rep Rev Sec Sen
Sgt Snr Spc Sr Supt Surv Treas

Inc Ltd inc ltd

Ave Bldg Blvd Co Ft Hwy Mt Pkwy Pt Rd Rt Rte Sq St Terr

Md Nat Natl

Ala Ariz Ark Calif Colo Conn Del Fla Ga Ia Ill Ind Kan Ky La Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Ut
Va Vt Wash Wis Wyo

Alta Ont Que Sask
`)

/** Months, in capitals or not: `Sept. 3`, `SEPT. 3`. */
export const months: ReadonlySet<string> = setOfWords(`
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Measures and days, in capitals or not: `6 ft. 2`, `Fri. Oct. 3`. Before anything but a number or a month they end a sentence. */
export const measuresAndDays: ReadonlySet<string> = setOfWords(`
  mon tue tues wed thu thurs fri sat sun ft min
`)

/** What is short for Latin, in capitals or not. Letters and numbers of up to three digits count as such: `J. Voss`, `1. `. */
export const latinAbbreviations: ReadonlySet<string> = setOfWords(`
  al ca cf etc ff ibid viz
`)
