/** What signs and crowds do, too: the banner `reads`, the crowd `chanted`. */
export const verbOfSigns = /^(?:reads?|sings?|sang|chant(?:s|ed)|written)$/

/** What a paper does with the words of others: The Gazette `quoted` him as saying. */
export const verbOfQuoting = /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/

/** A verb of a sentence, where a headline in which all words have capitals has `Says`. */
export const verbInSentence = /\b(?:said|says|told|added|wrote|writes|posted|tweeted)\b/
