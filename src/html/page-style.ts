/**
 * The style sheet of the page that `toHtml` gives, for pages of your own around a fragment. Colours have a contrast of 4.5 or more to what they stand on, and nothing is told by colour
 * alone: segments are named, quotes underlined and numbered, mentions bold, cues italic.
 *
 * @example
 * `<style>${pageStyle}</style>${toHtml(article, raw, {fragment: true})}`
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1d1d1f; --faint: #5c5c66; --line: #d9d6cf;
  --quote: #fff0c2; --quote-line: #8a6100; --mention: #0b4f8a; --accent: #8a2a0d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #e9e7e2; --faint: #a5a5ae; --line: #3a3b40;
    --quote: #43370f; --quote-line: #e3b341; --mention: #8cc4ff; --accent: #ffab8a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.segment { display: grid; align-items: baseline; grid-template-columns: 8rem 1fr; column-gap: 1.25rem; padding: .3rem 0; }
.segment > * { grid-column: 2; }
.segment > .label { grid-column: 1; grid-row: 1; text-align: right; overflow-wrap: anywhere; }
.label, .legend, small, .role { color: var(--faint); font: .8125rem/1.5 system-ui, sans-serif; }
.legend { margin-bottom: 1.5rem; }
h1, h2, .segment p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h2 { font-size: 1.25rem; line-height: 1.3; }
.deck p { font-style: italic; font-size: 1.15rem; }
.dateline p { font-weight: bold; letter-spacing: .02em; }
.caption p, .credit p, .byline p, .date p { font: .9375rem/1.5 system-ui, sans-serif; }
.boilerplate p { color: var(--faint); font: .875rem/1.5 system-ui, sans-serif; }
.quote { position: relative; background: var(--quote); color: inherit; text-decoration: underline 2px var(--quote-line); text-underline-offset: .2em; }
.quote.mixed { text-decoration-style: dashed; }
.quote.indirect { background: none; text-decoration-style: dotted; }
.mention { color: var(--mention); }
.quote[data-speaker]:hover::after {
  content: attr(data-speaker); position: absolute; left: 0; top: 100%; z-index: 1; width: max-content; max-width: 20rem;
  padding: .3rem .6rem; border-radius: .3rem; background: var(--ink); color: var(--paper);
  font: .8125rem/1.4 system-ui, sans-serif; font-style: normal;
}
.quote:target, li:target { outline: 2px solid var(--quote-line); outline-offset: 2px; }
sup { line-height: 0; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.speakers { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.speakers h3 { margin: 1rem 0 .25rem; font-size: 1.05rem; }
.speakers ul { margin: 0; padding: 0; list-style: none; }
.speakers li { padding: .2rem 0; overflow-wrap: anywhere; }
.reasons { display: block; }
@media (max-width: 40rem) {
  .segment { display: block; }
  .segment > .label { text-align: left; }
}
@media print {
  :root { color-scheme: light; }
  body { background: none; color: #000; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .segment { break-inside: avoid; }
  .quote { background: none; }
  .quote:hover::after { content: none; }
  .label, .legend, .role, small, .boilerplate p, .mention, a { color: #000; }
  .quote { text-decoration-color: #000; }
}
`
