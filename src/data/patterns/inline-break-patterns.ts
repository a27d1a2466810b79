/** What begins a line that goes on with the one before: `, which adds`, `,`, `) came`, `" she said`; a colon begins smileys, too. */
export const markAtHead = /^(?:,(?=\s?[^\s,;:.]|$)|\),?(?:\s|$)|"(?=,|\.$| \p{Ll}))/u

/** What closes the words of the line before, or owns them: `.`, `?” she said`, `. Drivers will`, `” she said`, `’s office`. */
export const stopAtHead = /^\.(?=$|\s["“]?\p{Lu})|^[.!?]["”’)]|^['’”]s?(?=[\s,.;]|$)/u

/** The same in words: `said on Monday`, `— built in 1910`, `(NRB) shares`; but `iPhone maker Apple`, and comments (`i think`). */
export const smallAtHead =
  /^(?:[–—]\s)?(?!(?:i|more)\b)\p{Ll}+(?![\p{L}\p{N}_@]|\.\p{L})|^\([^()]{1,20}\)(?=$|[,.;:]|\s\p{Ll})/u

/** The last word of a line that goes on, but for small words: `long,”`, `Mr.`, `said`, `The` */
export const opensAtEnd = /(?:,["”’]?|[[(“‘]|^(?:[–—"]|[“"]?The|(?:Mrs?|Ms|Dr)\.?|said|says))$/

/** What ends a sentence at the end of a line, or opens a list: `the bridge.”`, `drivers:`. */
export const endsAtEnd = /[.!?…:;]["”“’')]{0,3}$/

/** Behind what stands no space: `(`, `“`, `$`, and a straight mark that opens. */
export const takesNoSpace = /[[(“‘$£€]$|(?:^|\s)"$/
