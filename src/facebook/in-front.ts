/** As much of a document as says whether it was only made ready beforehand; Firefox does no such thing. */
type Prepared = Pick<Document, 'addEventListener'> & { readonly prerendering?: boolean | undefined }

/** Starts something once a page is in front of somebody: one that the browser made ready beforehand may never be, and may tell nothing. */
export function onceInFront(document: Prepared, start: () => void): void {
  if (document.prerendering === true) document.addEventListener('prerenderingchange', start, { once: true })
  else start()
}
