import {WordClass} from './word-class.js'

/** Function words of English by class; the first class that lists a word has it. Apostrophes are straight, and stand for curly ones. */
export const closedClassWords: readonly (readonly [WordClass, string])[] = [
  [WordClass.he, 'he she'],
  [WordClass.they, 'they'],
  [WordClass.it, 'it'],
  [WordClass.who, 'who whom'],
  [WordClass.i, 'i we'],
  [WordClass.you, 'you'],
  [WordClass.him, 'him them me us himself herself themselves itself myself ourselves yourself'],
  [WordClass.possessive, 'his her their its my our your whose'],
  [WordClass.article, 'the a an'],
  [WordClass.demonstrative, 'this these those each every either neither no any'],
  [
    WordClass.quantifier,
    'one another some many several most few two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred scores dozens hundreds both all other others'
  ],
  [WordClass.be, "is are was were be been being am 's 're 'm isn't aren't wasn't weren't"],
  [WordClass.have, "has have had having 'd 've hasn't haven't hadn't"],
  [WordClass.do, "do does did doing done don't doesn't didn't"],
  [
    WordClass.modal,
    "will would can could may might must shall should 'll won't wouldn't can't couldn't shouldn't cannot"
  ],
  [WordClass.not, "not never n't"],
  [WordClass.to, 'to'],
  [WordClass.of, 'of'],
  [WordClass.by, 'by'],
  [WordClass.as, 'as'],
  [WordClass.for, 'for'],
  [WordClass.with, 'with without'],
  [WordClass.about, 'about over regarding concerning on upon'],
  [
    WordClass.in,
    'in at from into during inside outside near under above below between among through across against toward towards behind beyond amid within around off out up down onto via despite'
  ],
  [WordClass.that, 'that'],
  [WordClass.and, 'and & or'],
  [WordClass.but, 'but yet so'],
  [
    WordClass.when,
    'when while after before since until till once because if unless although though whether where why how whereas'
  ],
  [WordClass.which, 'which what'],
  [WordClass.according, 'according'],
  [
    WordClass.time,
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night week month year weekend noon midnight day days weeks months years hour hours minutes ago'
  ],
  [
    WordClass.adverb,
    'also then indeed likewise moreover besides otherwise similarly later still again too just even only now here there recently earlier already often sometimes always soon ever almost instead however meanwhile perhaps maybe well very much more less least quite rather further far back away together apart therefore thus furthermore nevertheless afterward afterwards first last next'
  ],
  [
    WordClass.other,
    'former ex outgoing acting interim longtime long-time retired senior top lead leading prominent such same own'
  ]
]
