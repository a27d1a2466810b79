/** Whether a capitalised word tells where somebody is from, or of which faith or party: seldom a name. */
export const isDemonym = (word: string): boolean => demonym.test(word)

/** Russian, Japanese, British, Iraqi, Democratic; and the people: Americans, Israelis. */
const demonym =
  /^(?:\p{Lu}\p{L}{2,}(?:[aeiou]?ians?|ese|[^nl]ish|[^hlm]icans?)|French|German|Dutch|Greek|Spanish|Polish|Turkish|Swiss|Thai|Arab|Kurdish|Democratic|Democrats?|Muslims?|Jewish|Catholics?|Israelis?|Iraqis?|Pakistanis?|Saudis?|Latinos?|Hispanics?)$/u
