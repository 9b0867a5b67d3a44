import { isWorded } from './lines.ts'
import { nameInSentence } from './sentence.ts'
import { clean } from './text.ts'
import { PICTURES } from './variants.ts'

/** What the pictures in a person's links, and the links themselves, are labelled with. */
export function pictureNames(links: readonly Element[]): string[] {
  const { own, pictures } = labelsOf(links)
  return [...own, ...pictures].filter((label) => isWorded(label))
}

/** The labels of a person's links and those of the pictures in them, without the words around a name; numbers may stand in them. */
export function labelsOf(links: readonly Element[]): { own: string[]; pictures: string[] } {
  const pictures = links.flatMap((link) => [...link.querySelectorAll(PICTURES)])
  // Other people's links may be nested in a row that is a link.
  const theirs = pictures.filter((picture) => links.some((link) => link === picture.closest('a[href]')))
  return { own: labelled(links), pictures: labelled(theirs) }
}

function labelled(elements: readonly Element[]): string[] {
  return elements
    .map((element) => clean(element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? ''))
    .map((label) => nameInSentence(label, 'picture') ?? label)
    .filter((label) => /\p{L}/u.test(label))
}
