/**
 * Named entities of HTML (its standard lists them all) that stand in prose, each with its character at its end: punctuation,
 * currencies, and letters that no mark makes. Greek and most signs of mathematics are in no name and no date, and stay as written.
 */
export const namedCharacters =
  'amp&;lt<;gt>;quot";apos\';nbsp\u00A0;iexcl¡;cent¢;pound£;curren¤;yen¥;brvbar¦;sect§;uml¨;copy©;ordfª;laquo«;not¬;shy\u00AD;reg®;macr¯;deg°;plusmn±;sup1¹;sup2²;sup3³;acute´;microµ;para¶;middot·;cedil¸;ordmº;raquo»;frac14¼;frac12½;frac34¾;iquest¿;times×;divide÷;AEligÆ;aeligæ;OEligŒ;oeligœ;ETHÐ;ethð;THORNÞ;thornþ;OslashØ;oslashø;szligß;circˆ;tilde˜;ensp\u2002;emsp\u2003;thinsp\u2009;zwnj\u200C;zwj\u200D;lrm\u200E;rlm\u200F;ndash–;mdash—;lsquo‘;rsquo’;sbquo‚;ldquo“;rdquo”;bdquo„;dagger†;Dagger‡;bull•;hellip…;permil‰;prime′;Prime″;lsaquo‹;rsaquo›;euro€;trade™;minus−;larr←;rarr→'

/** The mark that a letter bears, by the end of its name: `eacute` is an e with an acute. */
export const marksOfLetters: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030A'],
  ['caron', '\u030C'],
  ['cedil', '\u0327']
])
