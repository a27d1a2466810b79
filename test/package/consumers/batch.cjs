const {parseArticles} = require('copydesk/batch')

main()

async function main() {
  const results = []
  for await (const result of parseArticles([{id: 'a', text: '“It floats,” Ilse Tanner said.'}]))
    results.push(result)
  // Left early: the process has to end all the same.
  for await (const result of parseArticles(forever())) {
    results.push(result)
    break
  }
  console.log(JSON.stringify({results}))
}

function* forever() {
  for (let id = 0; ; id++) yield {id, text: '“It floats,” Ilse Tanner said.'}
}
