import {setOfWords} from '../words-of-list.js'

/**
 * What an office is of, where a name follows right behind it: `Secretary of Agriculture Joy Adams`, `Leader of
 * the Opposition Kavita Rao`. The last word of it.
 */
export const officeNouns = `
state defense defence agriculture finance health education justice labor labour commerce energy interior home treasury
transport transportation housing environment trade science culture sport sports tourism opposition house senate
assembly council staff operations communications planning research schools police affairs development security
policing nursing marketing sales engineering product technology investigations programs programmes services welfare
mines water fisheries forestry elections works revenue news law history medicine surgery physics chemistry biology
children youth economics politics philosophy music art arts football athletics training recruitment fundraising
  heritage community
`

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
