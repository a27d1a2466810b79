import {expect, it} from 'vitest'
import {inflectVerb} from '../../../src/speakers/words/inflect-verb.js'

it.each([
  ['claim', ['claims', 'claimed'], 'claiming'],
  ['argue', ['argues', 'argued'], 'arguing'],
  ['deny', ['denies', 'denied'], 'denying'],
  ['say/said', ['says', 'said'], 'saying'],
  ['admit', ['admits', 'admitted'], 'admitting'],
  ['stress', ['stresses', 'stressed'], 'stressing'],
  ['go/went/gone', ['goes', 'went'], 'going'],
  ['lie', ['lies', 'lied'], 'lying'],
  ['agree', ['agrees', 'agreed'], 'agreeing'],
  ['explain', ['explains', 'explained'], 'explaining'],
  ['quip', ['quips', 'quipped'], 'quipping']
])('%s', (entry, finite, ing) => {
  expect(inflectVerb(entry)).toMatchObject({finite, ing})
})

it('keeps an irregular participle', () => {
  expect(inflectVerb('write/wrote/written').participle).toBe('written')
})
