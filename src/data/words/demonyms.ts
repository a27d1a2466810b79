import {setOfWords} from '../words-of-list.js'

/** Words for where somebody is from, or for a faith or a party, that no ending tells. */
export const demonyms: ReadonlySet<string> = setOfWords(`
  French German Dutch Greek Swiss Thai Arab Democratic Democrat Democrats Muslim Muslims Israeli Israelis
  Iraqi Iraqis Pakistani Pakistanis Saudi Saudis Latino Latinos Latina Latinas Catholic Catholics Hispanic
  Hispanics Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Welshman Welshwoman Scotsman
  Scotswoman Dutchman Dutchwoman Spaniard Spaniards Briton Britons Filipino Filipinos Filipina Koreans
  Europeans Kenyan Kenyans Ugandan Ugandans Cuban Cubans Afghans Nepali Nepalis Bangladeshi Bangladeshis
  Kuwaiti Somali Somalis Swede Swedes Serb Serbs Croat Croats Slovak Slovaks Slovene Slovenes Czech Czechs
`)

/** Those that their ending tells: Russian, Italians, Japanese, British, Americans; not Republican, Mohican. */
export const demonymByEnding = /^\p{Lu}\p{L}{2,}(?:ians?|(?<!dioc)ese|ish|[^hlm]icans?)$/u
