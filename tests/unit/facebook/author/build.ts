/** What an element of a test page is made of: attributes whose value is `undefined` are left out. */
export type Attributes = Record<string, string | undefined>
export type Child = Node | string | undefined | false | readonly Child[]

const SVG = new Set(['svg', 'image', 'path', 'title'])

/** Builds one element. Links may be nested here, as React nests them, which no HTML parser would do. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = SVG.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value)
  add(element, children)
  return element as HTMLElement
}

function add(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue
    if (typeof child === 'string') element.append(document.createTextNode(child))
    else if (Array.isArray(child)) add(element, child)
    else element.append(child as Node)
  }
}
