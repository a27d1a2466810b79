import {setOfWords} from '../words-of-list.js'

/**
 * What an office or a ministry is of, in small letters: Secretary of `Agriculture` Joy Adams, Leader of the `Opposition` Kavita Rao.
 * “And” may join two within a title: `Health and Human Services Secretary`.
 */
export const officeNouns = `
affairs agriculture art arts assembly athletics biology budget business chemistry children climate commerce
communications communities community control council culture customs defence defense development economics
education elections energy engineering enterprise environment equality families finance fisheries food football
foreign forestry fundraising gender growth health heritage highways history home house housing human immigration
industry infrastructure interior investigations justice labor labour law marketing media medicine mines music
news nursing oceans operations opposition parks pensions philosophy physics planning police policing politics
prevention product programmes programs recreation recruitment research revenue roads safety sales sanitation
schools science security senate services skills social sport sports staff state strategy surgery technology
tourism trade training transport transportation treasury urban veterans water welfare women work works youth
`

/** What ends an office, and seldom the name of a paper or a body: the Prime `Minister`. */
export const offices: ReadonlySet<string> = setOfWords(`
  adviser chairman chairperson chairwoman chancellor commander commissioner constable coordinator democrat director governor
  manager mayor minister officer premier president prosecutor republican secretary senator sheriff speaker superintendent
`)

/** What ends an office right behind one of the words below, and else may be a paper or a body: Majority `Leader`, Fire `Chief`. */
export const moreOffices: ReadonlySet<string> = setOfWords(`
  administrator assistant attorney chief clerk coach collector convener economist editor engineer inspector judge leader
  overseer pastor principal representative scientist spokesman spokesperson spokeswoman teacher treasurer whip
`)

/** What stands before those, with a capital as they have, and is no name: `Managing` Director, Chief `Financial` Officer. */
export const beforeOffices: ReadonlySet<string> = setOfWords(`
  acting area army assistant associate chief city commercial country county deputy district executive federal financial fire
  general global head information interim legal majority managing medical minority municipal national operating paramount
  permanent personal press prime principal private programme project public publicity regional relations school sector senior
  special team technical town vice zonal
`)

/** Offices of two words whose second one is none elsewhere: `Attorney General`, `Chief Executive`, `Chief Justice`. */
export const pairsOfOffices: ReadonlySet<string> = setOfWords(`
  accountant-general attorney-general auditor-general director-general inspector-general secretary-general surveyor-general
  chief-executive chief-justice
`)

/** Who stands in a relation to somebody, and holds no office: `widow of Finance Minister Tom Reyes`. */
export const relations: ReadonlySet<string> = setOfWords(`
  wife husband widow widower mother father mum mom dad parent son daughter brother sister uncle aunt cousin
  friend lawyer attorney author star fan victim killer partner fiancé fiancée member
`)

/** What a body’s name ends in that looks like somebody’s: `Tom Reyes Project`. */
export const bodyEndings: ReadonlySet<string> = setOfWords(`
  project awards award prize international trust group fund show memorial initiative
`)

/** What a place begins with whose next word may be a first name: `San Diego`, `North Carolina`, `St John`. */
export const placeOpeners: ReadonlySet<string> = setOfWords(`
  San Santa St St. Saint Sainte North South East West New Lake Port Fort Mount Los Las El
`)

/** Offices of which one holds two at once: `president and CEO Max Moll`. */
export const pairedOffices: ReadonlySet<string> = setOfWords(`
  founder co-founder cofounder owner co-owner president ceo chairman chairwoman chairperson chair director
  executive chief coach captain manager editor publisher writer producer secretary treasurer
`)
