/** Longer than any paragraph that was written to be read, in UTF-16 code units. */
const longest = 10_000

/**
 * Breaks an endless paragraph (a text without line ends) into pieces which the browser can lay out one by one, as they
 * come into sight: a megabyte in one piece stops the page for seconds. A paragraph that somebody wrote stays as it is.
 */
export function breakUpParagraph(paragraph: Element): void {
  if (paragraph.textContent.length <= longest) return
  const pieces: HTMLElement[] = []
  let size = longest
  for (const node of Array.from(paragraph.childNodes).flatMap(splitText)) {
    // A quote and the number behind it stay together: only text begins a piece.
    if (pieces.length === 0 || (size >= longest && node instanceof Text)) {
      pieces.push(newPiece())
      size = 0
    }
    pieces.at(-1)?.append(node)
    size += node.textContent?.length ?? 0
  }
  paragraph.replaceChildren(...pieces)
  paragraph.parentElement?.classList.add('in-pieces')
}

function newPiece(): HTMLElement {
  const piece = document.createElement('span')
  piece.className = 'piece'
  return piece
}

/** Text in stretches of the greatest length, which end between words where there are words. */
function splitText(node: ChildNode): ChildNode[] {
  if (!(node instanceof Text)) return [node]
  return Array.from(node.data.matchAll(/.{1,9999}(?:\s|$)|.{1,10000}/gsu), ([text]) => new Text(text))
}
