/** Function words of English by class; each class is a class of src/speakers/words/word-classes.ts. */
export const closedClassWords = {
  he: 'he she',
  they: 'they',
  it: 'it',
  who: 'who whom',
  i: 'i we',
  you: 'you',
  him: 'him them me us himself herself themselves itself myself ourselves yourself',
  possessive: 'his her their its my our your whose',
  article: 'the a an',
  demonstrative: 'this that-one these those each every either neither no any',
  quantifier:
    'one another some many several most few two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred scores dozens hundreds both all other others',
  be: "is are was were be been being am 's 're isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t",
  have: "has have had having hasn’t haven’t hadn’t hasn't haven't hadn't",
  do: "do does did doing done don’t doesn’t didn’t don't doesn't didn't",
  modal:
    "will would can could may might must shall should won’t wouldn’t can’t couldn’t shouldn’t won't wouldn't can't couldn't shouldn't cannot",
  not: "not never n't",
  to: 'to',
  of: 'of',
  by: 'by',
  as: 'as',
  for: 'for',
  with: 'with without',
  about: 'about over regarding concerning on upon',
  in: 'in at from into during inside outside near under above below between among through across against toward towards behind beyond amid within around off out up down onto via despite',
  that: 'that',
  and: 'and & or',
  but: 'but yet so',
  when: 'when while after before since until till once because if unless although though whether where why how whereas even-though',
  which: 'which what',
  according: 'according',
  time: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night week month year weekend noon midnight day days weeks months years hour hours minutes ago',
  adverb:
    'also then indeed likewise moreover besides otherwise similarly later still again too just even only once now here there recently earlier ago already often sometimes always soon ever almost instead however meanwhile perhaps maybe well very much more less least quite rather further far back away together apart instead therefore thus moreover furthermore nevertheless afterward afterwards first last next',
  other:
    'former ex outgoing acting interim longtime long-time retired senior top leading prominent such same own'
} as const
