import {boilerplateRules} from '../../data/boilerplate-cues.js'

/** The kinds and the rules that cues may have. */
export const kindsOfCues = (): string[] => [...new Set<string>(boilerplateRules.map(({kind}) => kind))]
export const rulesOfCues = (): string[] => [...new Set(boilerplateRules.map(({rule}) => rule))]

/** The place of each name in a list. */
export const placesOf = (names: readonly string[]): Map<string, number> =>
  new Map(names.map((name, place) => [name, place]))
