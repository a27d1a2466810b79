/** What begins a line that goes on with the one before: `, which adds`, `’s office`, `" she said`. */
export const markAtHead = /^(?:[,;:](?=\s?[^\s,;:.])|\),?(?:\s|$)|['’]s\b|"(?=,|\.$| \p{Ll}))/u

/** What closes the sentence of the line before: `.`, `?” she said`, `. Drivers will`, `” she said`. */
export const stopAtHead = /^\.(?=$|\s["“]?\p{Lu})|^[.!?]["”’)]|^”(?=[\s,.;]|$)/u

/** The same in words: `said on Monday`, `— built in 1910`, `(NRB) shares`; but `iPhone maker Apple`, and comments (`i think`). */
export const smallAtHead =
  /^(?:[–—]\s)?(?!(?:i|more)\b)\p{Ll}+(?![\p{L}\p{N}_@]|\.\p{L})|^\([^()]{1,20}\)(?=$|[,.;:]|\s\p{Ll})/u

/** What a line ends in that goes on, but for small words: `“… too long,”`, `while Mr.`, `he said` */
export const opensAtEnd = /(?:,["”’]?|[[(“‘]|(?:^|\s)(?:[–—"]|(?:Mrs?|Ms|Dr|Sen|Gov)\.?|said|says|told))$/

/** What ends a sentence at the end of a line, or opens a list: `the bridge.”`, `drivers:`. */
export const endsAtEnd = /[.!?…:;]["”“’')]{0,3}$/

/** Behind what stands no space: `(`, `“`, `$`, and a straight mark that opens. */
export const takesNoSpace = /[[(“‘$£€]$|(?:^|\s)"$/
