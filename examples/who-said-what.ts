/** Every quote under the name of the person who said it, whatever words stand for that person beside the quote. */
import {parseArticle} from 'copydesk'

const article = parseArticle(`
SAINT BRANNOC — The school on the eastern shore will open again in autumn, mayor Agnes Holloway said on Friday.

“Forty children is a school,” Holloway said. “Thirty-nine would have been one too.”

Her deputy, Piet Vandermeer, was more careful. “We have the children,” he said. “We do not have the roof.”

She laughed when she heard it. “He will find me a roof,” she said.
`)

for (const {name, role, quotes} of article.speakers) {
  console.log(role ? `${name}, ${role}:` : `${name}:`)
  for (const quote of quotes.flatMap((index) => article.quotes[index] ?? [])) {
    console.log(`  “${quote.text}”  (here: ${quote.speaker?.mention.text})`)
  }
}
