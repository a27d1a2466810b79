import {hasSign, Sign} from '../../lines/line-signs.js'
import {lookAt} from '../look-at.js'
import {looks} from '../looks.js'
import {createBins} from './create-bins.js'
import type {Readings} from './create-readings.js'
import {rulesOfCues} from './cue-names.js'
import type {Describe} from './describe.js'
import {endOf, ends} from './ends.js'
import {placesOf, type NameList} from './name-list.js'

/** What is told of a block by itself. */
export function createDescribeAlone(list: NameList, readings: Readings): Describe {
  const any = list.add('any')
  const length = list.addBins(createBins('length', [4, 12, 25, 40, 60, 80, 110, 150, 220, 350, 600]))
  const words = list.addBins(createBins('words', [2, 3, 4, 6, 9, 13, 20]))
  const grammar = list.addBins(createBins('grammar', [0.01, 0.15, 0.25, 0.35, 0.45, 0.55]))
  const capitalised = list.addBins(createBins('capitalised', [0.2, 0.4, 0.6, 0.8, 1]))
  const personal = list.addBins(createBins('personal', [0.01, 0.05, 0.1]))
  const blankLines = list.addBins(createBins('blank lines', [1, 2]))
  const sentences = list.addBins(createBins('sentences', [1, 2, 3, 5]))
  const rules = rulesOfCues()
  const cue = list.add(...rules.map((rule) => `cue ${rule}`))
  const ruleAt = placesOf(rules)
  const reading = list.add(...readings.names)
  const end = list.add(...ends)
  const roughLength = createBins('length', [25, 60, 110, 220])
  const roughGrammar = createBins('grammar', [0.2, 0.35])
  const lengthAndEnd = list.addPairs(roughLength.names, ' and ', ends)
  const endAndGrammar = list.addPairs(ends, ' and ', roughGrammar.names)
  const look = list.add(...looks.map(({name}) => name))

  return ({facts, readings: readingsOfBlocks}, features) => {
    features.forEach((own, i) => {
      const block = facts[i]
      if (block === undefined) return
      const {text, signs} = block
      own.push(
        any,
        length(text.length),
        words(block.words.length),
        grammar(block.functionWordShare),
        capitalised(block.capitalisedShare),
        personal(block.personalWordShare),
        blankLines(block.blankLinesBefore),
        sentences(countSentences(text, signs))
      )
      const rule = block.cue && ruleAt.get(block.cue.rule)
      if (rule !== undefined) own.push(cue + rule)
      for (const place of readingsOfBlocks[i] ?? []) own.push(reading + place)
      const endOfBlock = endOf(block)
      own.push(
        end + endOfBlock,
        lengthAndEnd(roughLength.binOf(text.length), endOfBlock),
        endAndGrammar(endOfBlock, roughGrammar.binOf(block.functionWordShare))
      )
      for (const place of lookAt(text, signs)) own.push(look + place)
    })
  }
}

const sentenceEnd = /[.!?]["'”’)]?(?=\s+["“‘(]?\p{Lu}|$)/gu

const countSentences = (text: string, signs: number): number =>
  !hasSign(signs, Sign.stop | Sign.exclamation | Sign.question) ? 0 : (text.match(sentenceEnd)?.length ?? 0)
