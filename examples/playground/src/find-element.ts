/**
 * The element with an id, of the class that it is expected to have.
 *
 * @throws {Error} Where the page has no such element.
 */
export function findElement<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id)
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} #${id}`)
  return element
}
