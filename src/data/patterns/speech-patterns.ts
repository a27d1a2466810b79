/** What signs and crowds do, too: the banner `reads`, the crowd `chanted`. */
export const verbOfSigns = /^(?:reads?|sings?|sang|chant(?:s|ed)|written)$/

/** What a paper does with the words of others: The Gazette `quoted` him as saying. */
export const verbOfQuoting = /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/

/** A sentence that brings speech behind a colon: “Sheriff Ruth Keane posted on Facebook:” */
export const introducesSpeech =
  /\b(?:said|says|told|added|wrote|writes|posted|tweeted)\b[^:]{0,40}:(?:$|\s["“‘])/
