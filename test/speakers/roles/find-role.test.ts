import {describe, expect, it} from 'vitest'
import {findRole} from '../../../src/speakers/roles/find-role.js'

/** The role that is found at the name between `<` and `>`. */
function roleAt(marked: string): string | undefined {
  const start = marked.indexOf('<')
  const end = marked.indexOf('>') - 1
  const text = marked.replace(/[<>]/g, '')
  const role = findRole(text, {start, end}, {start: 0, end: text.length})
  return role && text.slice(role.start, role.end)
}

it('goes on over the ampersand of a firm', () => {
  expect(roleAt('“Prices rose,” said <Kay Low>, an analyst at Crown & Pell.')).toBe(
    'an analyst at Crown & Pell'
  )
  expect(roleAt('“Prices rose,” said <Kay Low>, an analyst & a mother.')).toBe('an analyst')
  expect(roleAt('“Prices rose,” said <Kay Low>, an analyst at crown & Pell.')).toBe('an analyst at crown')
  expect(roleAt('“Prices rose,” said <Kay Low>, mayor of Holm & Ana Mott.')).toBe('mayor of Holm')
})

describe('a title before the name', () => {
  it.each([
    ['“We won,” union leader <Rosa Klein> said.', 'union leader'],
    ['“We won,” said local union leader <Rosa Klein>.', 'local union leader'],
    ['Selectman <Ruth Oakley> left.', 'Selectman'],
    ['“We won,” said Ministry of Works spokesman <Ruth Oakley>.', 'Ministry of Works spokesman'],
    ['The people of Works spokesman <Ruth Oakley>.', 'Works spokesman'],
    ['Former Lord Mayor Cllr <Tom Briggs> left.', 'Former Lord Mayor'],
    ['Minister for Health <Ruth Oakley> left.', 'Minister for Health'],
    ['Leader of the Opposition <Ruth Oakley> left.', 'Leader of the Opposition'],
    ['Secretary of State for Health <Ruth Oakley> left.', 'Secretary of State for Health'],
    ['Minister for Foreign Affairs and Trade <Ruth Oakley> left.', 'Minister for Foreign Affairs and Trade'],
    ['They met the spokeswoman for housing <Ruth Oakley>.', 'the spokeswoman for housing'],
    ['They met a lawyer for <Ruth Oakley>.', undefined],
    ['They met a lawyer for football star <Ruth Oakley>.', 'football star'],
    ['They met a spokeswoman for Mayor <Ruth Oakley>.', 'Mayor'],
    ['Lord <Barrow> left.', undefined],
    ['They had met the president. <Ruth Oakley> left.', undefined],
    ['They call her “the president” <Ruth Oakley> said', undefined],
    ['They had met the president: <Ruth Oakley> left.', undefined],
    ['Speaking in Leicester <Ruth Oakley> said', undefined],
    ['Last Easter <Ruth Oakley> said', undefined],
    ['Inspector <Joost Maas> led the search.', 'Inspector'],
    ['Sen. <Marsh> left early.', 'Sen.'],
    ['It was filed by Lt. Gov. <Ruth Keane> on Monday.', 'Lt. Gov.'],
    ['Coast guard Capt. <Aksel Dahl> told reporters', 'Coast guard Capt.'],
    ['U.S. Rep. <Ruth Keane>, R-Ohio, said', 'U.S. Rep.'],
    ['Environment Minister <Gabor Varga> left.', 'Environment Minister'],
    ['Hungary’s prime minister <Gabor Varga> left.', 'Hungary’s prime minister'],
    ['according to election lawyer <Ruth Keane>', 'election lawyer'],
    ['said the referee <Clive Hurst>, 44.', 'the referee'],
    ['Retired harbour master <Ines Okafor> wept.', 'Retired harbour master'],
    ['Convicted forger <Tom Reyes> painted it.', 'Convicted forger'],
    ['the newly elected mayor <Ana Ruiz> said', 'the newly elected mayor'],
    ['then-Mayor <Ana Ruiz> said', 'then-Mayor'],
    ['President-elect <Ana Ruiz> said', 'President-elect'],
    ['Secretary of State <Ana Ruiz> said', 'Secretary of State'],
    ['the mayor’s chief of staff <Ana Ruiz> said', 'the mayor’s chief of staff'],
    ['Health and Human Services Secretary <Ana Ruiz>', 'Health and Human Services Secretary'],
    ['novelist and former judge <Ana Ruiz> said', 'novelist and former judge'],
    ['civil rights lawyer <Ana Ruiz> said', 'civil rights lawyer'],
    ['Harbour Herald columnist <Ana Ruiz> said', 'Harbour Herald columnist'],
    ['“Harbour Lights” author <Ana Ruiz> said', '“Harbour Lights” author'],
    ['former first lady <Ana Ruiz> said', 'former first lady'],
    ['his sister <Ana> said', 'his sister'],
    ['Her aide told beekeeper <Ana Ruiz> so.', 'beekeeper']
  ])('%s', (text, role) => expect(roleAt(text)).toBe(role))

  it.each([
    ['begins after a verb', 'Marsh met union leader <Rosa Klein> on Friday.', 'union leader'],
    ['begins after a verb in -s', 'Ohio trusts coach <Rosa Klein>.', 'coach'],
    ['begins after an infinitive', 'They hope to elect union leader <Rosa Klein>.', 'union leader'],
    ['begins after a participle', 'On meeting coach <Rosa Klein> they wept.', 'coach'],
    ['begins after a preposition', 'Unlike Sen. <Marsh>, they stayed.', 'Sen.'],
    ['begins after a list', 'the hopefuls former Gov. <Tom Reyes> and', 'former Gov.'],
    ['begins after a date', 'On May 3 coach <Rosa Klein> left.', 'coach'],
    ['begins after an age', 'the 42-year-old goalkeeper <Rosa Klein>', 'goalkeeper'],
    ['is no form of address', 'said Mrs <Hartley>, who runs it', undefined],
    ['is no doctor’s', 'said Dr. <Ruth Keane>.', undefined],
    ['is no clergyman’s', 'said the Rev. <Ruth Keane>.', undefined],
    ['is no peer’s', 'said Lord <Barrow>.', undefined],
    ['is no demonstrative', 'said this teacher <Ruth Keane>.', undefined],
    ['is none of a speech', '“My friend <Ruth Keane> saw it.”', undefined],
    ['is none of several people', 'Sens. <Ruth Keane> and Tom Reyes', undefined],
    ['is no verb', 'He refused to host <Marsh>.', undefined],
    ['is not what a clause is about', 'the candidate <Marsh> defeated', undefined],
    ['is not just anybody', 'the man <Ruth Keane> married', undefined],
    ['is no rival', 'beating rival <Ruth Keane> easily', undefined],
    ['is no plain word', 'On Friday <Ruth Keane> left.', undefined]
  ])('%s', (_, text, role) => expect(roleAt(text)).toBe(role))
})

describe('an apposition before the name', () => {
  it.each([
    ['said the referee, <Clive Hurst>.', 'the referee'],
    ['The vicar, the Rev. <Susan Hale>, said', 'The vicar'],
    ['Mr. Holm’s lawyer, <Ana Ruiz>, said', 'Mr. Holm’s lawyer'],
    ['said Ecuador’s transport minister, <Luis Paz>, on Friday.', 'Ecuador’s transport minister'],
    ['one of the mayor’s aides, <Tom Reyes>, said', 'one of the mayor’s aides'],
    ['The mayor of North Wick, <Ana Ruiz>, has left.', 'The mayor of North Wick'],
    ['Its chairman, <Bence Olah>, promised it.', 'Its chairman'],
    ['They wrote to the head of the union, <Ana Ruiz>, twice.', 'the head of the union'],
    ['“It fell,” another friend, <Ana Ruiz> told the court.', 'another friend'],
    ['his father, <Tom>, said', 'his father'],
    ['Marsh and his wife, <Ana>, left.', 'his wife']
  ])('%s', (text, role) => expect(roleAt(text)).toBe(role))

  it.each([
    ['In a letter to the president, <Ana Ruiz> said so.'],
    ['They met the coach, <Tom Fox> and Ben Hill.'],
    ['They met the coach, <Ana Ruiz>, Tom Fox and Ben Hill.'],
    ['His opponent, <Kiran Rao>, had not lost.'],
    ['His successor, <Kiran Rao>, had not lost.'],
    ['Later that year, <Ana Ruiz>, 44, left.'],
    ['The report, <Ana Ruiz>, is false.'],
    ['After the match, <Ana Ruiz>, 44, left.']
  ])('none in: %s', (text) => expect(roleAt(text)).toBe(undefined))
})

describe('an apposition after the name', () => {
  it.each([
    ['said <Ingrid Dahl>, a teacher from Bergen.', 'a teacher from Bergen'],
    ['<Ingrid Dahl>, 61, a former churchwarden, said', 'a former churchwarden'],
    ['<Ingrid Dahl> (61), a former churchwarden, said', 'a former churchwarden'],
    ['<Tom Reyes>, Jr., a surveyor, said', 'a surveyor'],
    ['<Ingrid Dahl>, of Leeds, a teacher, said', 'a teacher'],
    ['<Ingrid Dahl> (D-Minn.), chairwoman of the committee, said', 'chairwoman of the committee'],
    ['<Ingrid Dahl>, mayor of Kaiwhara.', 'mayor of Kaiwhara'],
    ['<Ingrid Dahl>, head of operations at the network.', 'head of operations at the network'],
    ['<Ingrid Dahl>, harbour security director, said', 'harbour security director'],
    ['<Ingrid Dahl>, Leeds’s chief planner, said', 'Leeds’s chief planner'],
    [
      '<Ingrid Dahl>, co-founder and chief executive of Nordwerk, said',
      'co-founder and chief executive of Nordwerk'
    ],
    [
      '<Ingrid Dahl>, the Nordic far right’s presidential candidate, lost',
      'the Nordic far right’s presidential candidate'
    ],
    ['<Ingrid Dahl>, one of the mayor’s aides, said', 'one of the mayor’s aides'],
    ['<Ingrid Dahl>, now a potter, said', 'a potter'],
    ['<Ingrid Dahl>, a 42-year-old mother of two, said', 'mother of two'],
    [
      '<Ingrid Dahl>, a professor at the U.S. Naval Institute, said',
      'a professor at the U.S. Naval Institute'
    ],
    ['<Ingrid Dahl>, the author of “Deep Water”, said', 'the author of “Deep Water”'],
    ['<Ingrid Dahl>, a regular at the café, said', 'a regular at the café'],
    ['<Ingrid Dahl> — the mayor of Kaiwhara — said', 'the mayor of Kaiwhara'],
    ['said <Ingrid Dahl>, a surveyor whose window faces it', 'a surveyor'],
    ['said <Ingrid Dahl>, the third owner of the shop, as she left', 'the third owner of the shop'],
    ['said <Ingrid Dahl>, a nurse living in Bergen.', 'a nurse'],
    ['said <Ingrid Dahl>, a clerk accused of theft.', 'a clerk'],
    ['said <Ingrid Dahl>, the first woman to win it.', 'the first woman'],
    ['Dr <Ingrid Dahl>, the keeper of maps, said', 'the keeper of maps']
  ])('%s', (text, role) => expect(roleAt(text)).toBe(role))

  it.each([
    ['<Ana Ruiz>, who led the raid, said'],
    ['<Ana Ruiz>, who is the elder by four years, said'],
    ['<Ana Ruiz>, of Leeds, said'],
    ['<Ana Ruiz> in Paris said'],
    ['<Ana Ruiz>, speaking in Oslo, said'],
    ['<Ana Ruiz>, Tom Fox and Ben Baker said'],
    ['<Ana Ruiz>, Ben Baker, and others said'],
    ['<Ana Ruiz>, mayor Tom Fox and others said'],
    ['<Ana Ruiz>, the mayor and Tom Fox said'],
    ['<Ana Ruiz>, Sen. Tom Fox said'],
    ['According to <Ana Ruiz>, the mayor said so.'],
    ['According to <Ana Ruiz>, the head of the union resigned.'],
    ['They chose <Ana Ruiz>, a move that surprised many.'],
    ['For <Ana Ruiz>, a year later, nothing had changed.'],
    ['<Ana Ruiz>, police said, was safe.'],
    ['<Ana Ruiz>, her husband said, was safe.'],
    ['<Ana Ruiz>, my teacher, said'],
    ['<Ana Ruiz>, an opponent, said'],
    ['<Ana Ruiz> (D-Minn.) said'],
    ['<Ana Ruiz>, Democrat, said'],
    ['<Ana Ruiz>, however, said'],
    ['<Ana Ruiz>’s teacher, a nurse, said']
  ])('none in: %s', (text) => expect(roleAt(text)).toBe(undefined))
})

describe('unusual text', () => {
  it('may be in capitals', () => {
    expect(roleAt('SAID <HERY RABE>, THE HEAD OF THE RELIEF OFFICE.')).toBe('THE HEAD OF THE RELIEF OFFICE')
    expect(roleAt('UNION LEADER <ROSA KLEIN> SAID')).toBe('UNION LEADER')
    expect(roleAt('SAID MRS <KLEIN>, TOM BAKER AND OTHERS')).toBe(undefined)
  })

  it('may be wrapped', () => {
    expect(roleAt('said union\nleader <Rosa Klein>')).toBe('union\nleader')
    expect(roleAt('<Rosa Klein>,\nmayor of\nKaiwhara.')).toBe('mayor of\nKaiwhara')
  })

  it('may use typewriter apostrophes and spaces that do not break', () => {
    expect(roleAt("the union's\u00A0chief negotiator, <Moira Kay>, said")).toBe(
      "the union's\u00A0chief negotiator"
    )
  })

  it('is not read beyond the paragraph', () => {
    const text = 'the mayor\nAna Ruiz\n, a nurse'
    const name = {start: 10, end: 18}
    expect(findRole(text, name, name)).toBe(undefined)
  })

  it('is not read far from the name', () => {
    const long = 'very '.repeat(60)
    expect(roleAt(`<Ana Ruiz>, a ${long}tired nurse, said`)).toBe(undefined)
    expect(roleAt(`the ${'chief '.repeat(60)}nurse <Ana Ruiz> said`)?.length).toBeLessThan(120)
  })
})
