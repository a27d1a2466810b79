/** An e-mail or web address or a telephone number, which are of no section: `news@example.com`, `Tel: 555-123-4567`. */
export const address =
  /\S@\S{1,60}\.\w|\[email.protected\]|^(?:https?:\/\/|www\.)\S|^(?:tel|phone|fax)\b|\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}/i

/** What a headline in capitals has and a row of names has not: `MAYOR TO CLOSE THE FERRY`. */
export const markOfSentence =
  /[.:;!?"“”‘]|\b(?:to|for|with|from|in|of|on|at|as|is|are|by|the|a|an|its|his|her)\b/i

/** A row of names run together: `NewsSportWeatherTravel`, with more behind each. */
export const namesRunTogether = /(?:\p{Ll}\p{Lu}.{1,40}){3}/u

/** How readers write and news do not: `omg they dont care!!`. */
export const chatSpelling =
  /[!?]{2,4}|\.{4}|\b(?:lol|omg|thats|dont|cant|wont|didnt|doesnt|gonna|wanna|imo|u r|yeah|btw)\b/i

/** Somebody who talks of himself: `I’ve lost my ticket`. */
export const ownVoice = /\b(?:I|I['’](?:m|ve|d|ll)|my|me|myself)\b/
