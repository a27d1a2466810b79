/**
 * From a web page to who said what. `hast-util-to-text` gives the text as a browser shows it: what is hidden is left out,
 * and each block stands on a line of its own.
 *
 * Where the page is at hand, its layout tells more than its text. Use Readability (in JavaScript) or trafilatura (in
 * Python) first when you want nothing but the story of a page that is crowded with other stories, and give copydesk what
 * they leave. They know nothing of datelines, captions, credits and speakers, and often throw away captions and bylines:
 * where you want those, give copydesk the whole page, as here.
 */
import {toText} from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {parseArticle} from 'copydesk'

const html = `<!doctype html>
<title>Ferry saved | Lakeside News</title>
<nav><a href="/">Home</a> › <a href="/region">Region</a></nav>
<h1>Lake Marrow votes to keep its last ferry afloat</h1>
<p class="byline">By Nora Feldt</p>
<figure>
  <img src="halcyon.jpg" alt="">
  <figcaption>The ferry Halcyon at her berth in Port Orrin on Monday. (Greta Lindqvist/Harbour Press)</figcaption>
</figure>
<p>PORT ORRIN (Lakeside News) &mdash; The last ferry on Lake Marrow will sail on after the county board voted late
Monday to buy her.</p>
<p>&ldquo;We have talked about this boat for eleven years,&rdquo; said <b>Ilse Tanner</b>, the board&rsquo;s chairwoman.</p>
<aside>Sign up for our newsletter about life on the lake</aside>
<script>track('ferry')</script>
<footer>© 2023 Lakeside News. All rights reserved.</footer>`

const text = toText(unified().use(rehypeParse).parse(html))
const {headline, dateline, captions, boilerplate, quotes} = parseArticle(text)

console.log('headline:', headline?.text)
console.log('dateline:', dateline?.places.join(', '))
for (const {credit} of captions) console.log('picture: ', credit?.photographer)
for (const {kind, text: words} of boilerplate) console.log(`${kind}: ${words}`)
for (const {text: words, speaker} of quotes) console.log(`${speaker?.name ?? 'somebody'}: “${words}”`)
