import {describe, expect, it} from 'vitest'
import {extractQuotes, parseArticle} from '../../../src/index.js'

const english = [
  'Puerto to close its ferry terminal',
  'By Ana Mott',
  'The council voted on Monday to close the old ferry terminal, which has stood on the river since 1902.',
  '“It was the right time for us,” Lee Park said on Monday. “It is beyond repair.”',
  'The mayor said that nobody would lose a job over it before the end of the year at the least.'
].join('\n\n')
const spanish = [
  'El puerto cierra su terminal',
  'El consejo votó el lunes para cerrar la vieja terminal, que está en el río desde el año 1902 y es de la ciudad.',
  '“Es el momento para la ciudad y el puerto”, dijo Lee Park el lunes en una rueda de prensa con el alcalde.',
  'El alcalde dijo que nadie va a perder su trabajo por el cierre de la terminal antes del fin de año.'
].join('\n\n')
const spanishMenu = [
  'Noticias de la ciudad',
  'El tiempo en la costa',
  'Lo más leído del día',
  'Los deportes y el ocio'
]
const englishMenu = [
  'News from the city',
  'Weather on the coast',
  'What was read most',
  'Sport and what is on'
]

const menu = (labels: readonly string[]): string =>
  Array.from({length: 12}, () => labels.join('\n')).join('\n')
const speakers = (raw: string) => parseArticle(raw).quotes.map(({speaker}) => speaker?.name)

describe('the language is that of the story', () => {
  it('though the menu above it is in another one', () =>
    expect(speakers(`${menu(spanishMenu)}\n\n${english}`)).toEqual(['Lee Park']))

  it('in which nobody speaks where it is not English, whatever its menu', () =>
    expect(speakers(`${menu(englishMenu)}\n\n${spanish}`)).toEqual([undefined]))
})

it.each([
  '„Das ist nicht mein Fehler“, sagte der Chef der Firma.',
  'El alcalde dijo: “No vamos a pagar”.',
  'O prefeito do Recife, no centro, disse: “Nós não vamos pagar”, no dia, do mês.'
])('a sentence in another language has no speakers: %s', (text) =>
  expect(extractQuotes(text)[0]?.speaker).toBeUndefined()
)
