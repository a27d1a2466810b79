/**
 * What an office is of, with a capital, where a name follows right behind it: `Secretary of Agriculture Joy Adams`, `Leader of
 * the Opposition Kavita Rao`. The last word of it.
 */
export const officeNouns = `
state defense defence agriculture finance health education justice labor labour commerce energy interior home treasury
transport transportation housing environment trade science culture sport sports tourism opposition house senate
assembly council staff operations communications planning research schools police affairs development security
policing nursing marketing sales engineering product technology investigations programs programmes services welfare
mines water fisheries forestry elections works revenue
`
