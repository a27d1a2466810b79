import {setOfWords} from '../words-of-list.js'

/** What may stand in small letters before the capital of a name: al-Karimi, el-Sayed, d’Arcy. */
export const namePrefix = /^(?:(?:a[ldnrstz]|ash|el|ul|ibn|bin)-|d['’])(?=\p{Lu})/u

/** The same at the end of what stands before that capital. */
export const prefixAtEnd = /(?:(?:a[ldnrstz]|ash|el|ul|ibn|bin)-|d['’])$/

/** What follows a surname to tell father from son: `Jr.`, `III`. */
export const nameSuffix = /^(?:Jr|Sr|II|III|IV)\.?$/

/** Small words within a name: Ursula von der Leyen, Department of Health, Osama bin Laden. */
export const nameParticles: ReadonlySet<string> = setOfWords(`
  de dela delos los la le du des del della di da dos van von der den ter zu al el bin binte binti ibn ben abu ap of for on
  the & y e
`)
