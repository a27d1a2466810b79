import {boilerplateRules} from '../../../data/patterns/boilerplate-cues.js'

/** The kinds and the rules that cues may have. */
export const kindsOfCues = (): string[] => [...new Set<string>(boilerplateRules.map(({kind}) => kind))]
export const rulesOfCues = (): string[] => [...new Set(boilerplateRules.map(({rule}) => rule))]
