/**
 * Words after which a full stop ends no sentence, as in `Mr. Voss` and `3 p.m. Oct. 4`. They are those of parse-english
 * and parse-latin, so that text is read as retext reads it.
 */

import {setOfWords} from '../words-of-list.js'

/**
 * With capitals as here: `St. Orrin`, but no `st.`. Titles and ranks, addresses and places, other words, states of the USA,
 * provinces of Canada and Mexico, counties of Britain and Ireland.
 */
export const abbreviations: ReadonlySet<string> = setOfWords(`
Amb Atty Barr Brig Capt Cdr Col Dr Engr Fr Gen Gov Hon Jr Lt M Maj Messrs Mgr Miss Mlle Mme Mmes Mr Mrs Ms Mses Msgr
Mss Mx Pres Prof Ph Rep Rev Sec Sen Sgt Snr Sr Supt Treas

Ave Bldg Bldgs Blvd Co Ft Fwy Hwy Mt Pk Pkwy Pt Rd Rt Rte Sq St Terr

Dev Md Nat Natl Po

Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ia Id Ida Ill Ind Kan Kans Ken Ky La Mass Mich Minn Mo Mont Neb Nebr Nev
Ok Okla Ore Pa Penn Penna Tenn Tex Ut Va Vt Wash Wis Wisc Wyo

Alta Man Me Mex Ont Que Qué Sask Yuk Dak

Beds Berks Br Bucks Cambs Ches Corn Cumb Derbs Derbys Dor Dur Glos Hants Here Heref Herts Hunts Lancs Leics Lincs Mddx
Middx Norf Northants Northd Northumb Notts Oxon Pen Rut Salop Shrops Som Ssx Staf Staffs Suff Sx Sy War Warks Warw
Westm Wilts Wo Worcs Yorks Amd
`)

/** In capitals or not: `Sept. 3`, `SEPT. 3`. */
export const unitsAndDates: ReadonlySet<string> = setOfWords(`
  mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec bbl bbls cu doz fl
  ft gal gr gro hr in kt lb lbs mi min oz pt qt sec sq tbsp tsp yd yds inc ltd
`)

/** What is short for Latin, in capitals or not. Letters and numbers of up to three digits count as such: `J. Voss`, `1. `. */
export const latinAbbreviations: ReadonlySet<string> = setOfWords(`
  al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz
`)
