/**
 * Shows who said a quote: under the pointer, at a tap, and when the number behind the quote has the focus. Escape hides
 * it. (A `::after` of the quote would be cut off where a group of segments ends, which `content-visibility` confines.)
 *
 * Screen readers are told by the label of the number, and need no tip.
 */
export function showSpeakers(article: HTMLElement, tip: HTMLElement): void {
  const hide = () => {
    tip.hidden = true
  }
  const show = (quote: HTMLElement | undefined, x?: number, y?: number) => {
    const name = quote?.dataset['speaker']
    if (!quote || name === undefined) {
      hide()
      return
    }
    tip.textContent = name
    tip.hidden = false
    placeTip(tip, lineAt(quote, x, y))
  }
  const showAtPointer = ({target, clientX, clientY}: MouseEvent) => {
    show(quoteAround(target), clientX, clientY)
  }

  article.addEventListener('pointerover', showAtPointer)
  article.addEventListener('pointerleave', hide)
  document.addEventListener('click', showAtPointer)
  article.addEventListener('focusin', ({target}) => show(quoteBefore(target)))
  article.addEventListener('focusout', hide)
  // To move the focus may scroll, too: then the tip goes along.
  const follow = () => {
    if (!tip.hidden) show(quoteBefore(document.activeElement))
  }
  addEventListener('scroll', follow, {capture: true, passive: true})
  addEventListener('keydown', ({key}) => {
    if (key === 'Escape') hide()
  })
}

function quoteAround(target: EventTarget | null): HTMLElement | undefined {
  return asElement(target instanceof Element ? target.closest('.quote[data-speaker]') : null)
}

/** The quote that a focused number stands behind. */
function quoteBefore(target: EventTarget | null): HTMLElement | undefined {
  return asElement(target instanceof Element ? target.closest('sup')?.previousElementSibling : null)
}

const asElement = (found: unknown) => (found instanceof HTMLElement ? found : undefined)

/** The line of a quote that a point is in, or its last one. */
function lineAt(quote: HTMLElement, x?: number, y?: number): DOMRect {
  const lines = Array.from(quote.getClientRects())
  const touched = lines.find(
    ({left, right, top, bottom}) =>
      x !== undefined && y !== undefined && x >= left && x <= right && y >= top && y <= bottom
  )
  return touched ?? lines.at(-1) ?? quote.getBoundingClientRect()
}

/** Above the line, or under it where there is no room; never beyond the edges of the window. */
function placeTip(tip: HTMLElement, line: DOMRect): void {
  const {width, height} = tip.getBoundingClientRect()
  const gap = 6
  const above = line.top - height - gap
  const left = Math.min(line.left, document.documentElement.clientWidth - width - gap)
  tip.style.left = `${Math.max(gap, left)}px`
  tip.style.top = `${above >= gap ? above : line.bottom + gap}px`
}
