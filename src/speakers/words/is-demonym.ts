/** Whether a capitalised word tells where somebody is from, or of which faith or party: seldom a name. */
export const isDemonym = (word: string): boolean => demonym.test(word)

/** Russian, Japanese, British, Iraqi, Democratic; and the people: Americans, Israelis. */
const demonym =
  /^(?:\p{Lu}\p{L}{2,}(?:ians?|ese|ish|[^hlm]icans?)|French|German|Dutch|Greek|Swiss|Thai|Arab|Democratic|Democrats?|Muslims?|Israelis?|Iraqis?|Pakistanis?|Saudis?|Latin[oa]s?|Catholics?|Hispanics?)$/u
