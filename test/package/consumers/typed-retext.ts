import {retextNews} from 'copydesk/retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'

const raw = 'PORT ORRIN (AP) — “It will carry us all,” Ilse Tanner said.'
const processor = unified().use(retextEnglish).use(retextNews, {indirect: true}).use(retextStringify)
const file = new VFile(raw)
const tree = processor.parse(file)
await processor.run(tree, file)
const segments: string[] = []
visit(tree, 'ParagraphNode', ({data}) => {
  segments.push(...(data?.segments ?? []))
})
console.log(
  JSON.stringify({segments, quotes: file.data.article?.quotes.length, text: processor.stringify(tree, file)})
)

// @ts-expect-error An option that is none.
export const wrong = () => processor.use(retextNews, {loud: true})
