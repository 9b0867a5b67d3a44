/** An element with what is in it; for the small parts of a file that are read as a whole. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlElement[]
  /** Its own text, that of its children left out. */
  text: string
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** Its text and that of all in it, in order of the elements. */
export function allText({ text, children }: XmlElement): string {
  return [text, ...children.map(allText)].join(' ')
}

/** Builds trees of the elements that `wanted` names and hands each over when it ends; everything else is dropped at once. */
export function makeTreeBuilder(wanted: (name: string) => boolean, done: (element: XmlElement) => void) {
  const stack: XmlElement[] = []
  return {
    open(name: string, attributes: ReadonlyMap<string, string>): void {
      if (stack.length === 0 && !wanted(name)) return
      const element: XmlElement = { name, attributes, children: [], text: '' }
      stack.at(-1)?.children.push(element)
      stack.push(element)
    },
    text(text: string): void {
      const top = stack.at(-1)
      if (top !== undefined) top.text += text
    },
    close(): void {
      const closed = stack.pop()
      if (closed !== undefined && stack.length === 0) done(closed)
    },
  }
}
