import {setOfWords} from '../words-of-list.js'

/** Firms and other bodies that news names most, and by a word that tells nothing of what they are. In small letters. */
export const knownBodies: ReadonlySet<string> = setOfWords(`
  google apple amazon facebook meta twitter instagram youtube tiktok whatsapp netflix microsoft openai nvidia
  tesla uber boeing airbus ryanair nato unicef greenpeace hamas hezbollah fifa uefa
`)
