/** All marks that may open or close a quotation, and tags that were left in the text, whose attributes stand in marks: `<p class="lead">`. */
export const marksAndTags = /''|``|["'`“”„‟«»‘’‚‹›]|<[a-z][\w-]{0,30}\s{1,3}[\w:-]{1,30}=[^<>]{0,400}>/gi

/** Single marks: `‘`, `'`. */
export const singleMark = /^['`‘’‚‹›]$/

/** What opens by its shape: `“`, „. */
export const openingMark = /^(?:``|[`“„‟«‘‚‹])$/

/** What closes by its shape: `”`. The single `’` may, and may be an apostrophe. */
export const closingMark = /^[”»’›]$/

/** A letter or a digit: a single mark between two of them is an apostrophe. */
export const wordCharacter = /[\p{L}\p{N}]/u

/** What may stand before a mark that opens: a space, `(`, `—`. */
export const beforeOpening = /[\s([{—–\-/:;,.!?…>|*•"'`“„«‘‚‹\u200B]/

/** What may stand before a mark that closes: `late.` */
export const beforeClosing = /[^\s([{]/

/** What may stand behind a mark that closes: a space, `)`, `,`. */
export const afterClosing = /[\s)\]}—–\-/:;,.!?…<|*"'”»’›\u200B]/

/** Feet before the mark of inches: `6’2`. */
export const feetBefore = /\d['’]\d{1,2}$/
