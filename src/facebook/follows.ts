/** Whether `b` comes after `a` in the document. */
export function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) /* following */ !== 0
}
