/** In a unified chain: what each paragraph is, and warnings for what is doubtful. */
import {retextNews} from 'copydesk/retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified, type Plugin} from 'unified'
import type {Root} from 'nlcst'
import {visit} from 'unist-util-visit'
import {reporter} from 'vfile-reporter'

const raw = `Lake Marrow votes to keep its last ferry afloat

PORT ORRIN (Lakeside News) — The last ferry on Lake Marrow will sail on after the county board voted to buy her.

“We have talked about this boat for eleven years.”

Sign up for our newsletter about life on the lake
`

/** Prints what covers most of each paragraph. */
const printSegments: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'ParagraphNode', ({data, position}) => {
    console.log(`line ${position?.start.line ?? 0}: ${data?.segment ?? 'nothing'}`)
  })
}

const file = await unified()
  .use(retextEnglish)
  .use(retextNews)
  .use(printSegments)
  .use(retextStringify)
  .process(raw)

console.log(file.data.article?.dateline?.places)
console.log(reporter(file, {color: false}))
