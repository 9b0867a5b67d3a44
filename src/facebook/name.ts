import { follows } from './follows.ts'
import { isWorded, type Line, linesIn } from './lines.ts'
import { clean, folded } from './text.ts'
import { HEADINGS, PICTURES } from './variants.ts'
import { wordsFor } from './words.ts'

/** Where a name may stand. */
export interface NamePlaces {
  card: Element
  /** Links of the person that may carry the name. */
  links: readonly Element[]
  /** Folded accessible labels of the two buttons; some layouts put the name into both. */
  labels: readonly [string, string]
}

/** Words around the name in an avatar's label. */
const AVATAR = /^profile (?:picture|photo) of |['’]s profile (?:picture|photo)$/giu

/**
 * The display name of a card's person. Never the whole text of a link, as buttons may be nested in it: the lines of it are
 * read one by one, without buttons, times and counts. A line that both buttons' labels or the avatar's label repeat wins.
 */
export function nameIn({ card, links, labels }: NamePlaces): string | undefined {
  const others = (line: Line): boolean => line.link !== null && !links.includes(line.link)
  const own = links.flatMap((link) => linesIn(link)).filter((line) => !others(line))
  const headings = [...card.querySelectorAll(HEADINGS)].flatMap((heading) => linesIn(heading))
  const near = [...own, ...headings.filter((line) => !others(line))]
  const rest = near.length > 0 ? [] : linesIn(card).filter((line) => !others(line))
  // A name without a link stands behind the picture that is one; before it there may be a badge: "New".
  const [picture] = links
  const behind = rest.filter(({ at }) => picture !== undefined && follows(picture, at))
  const lines = [...near, ...(behind.length > 0 ? behind : rest)]
  const pictures = pictureNames(links)
  const names = plainFirst(lines.map((line) => nameOf(line, pictures)))
  const inLabels = names.find((name) => labels.every((label) => holds(label, folded(name))))
  return inLabels ?? names.find((name) => pictures.some((label) => label.includes(name))) ?? names[0] ?? pictures[0]
}

/** Names before sentences: "sent you a friend request" may stand in lines of its own. */
function plainFirst(names: readonly string[]): string[] {
  const isSentence = (name: string): boolean =>
    wordsFor('noun').some((noun) => folded(name) !== noun && folded(name).includes(noun))
  return names.toSorted((a, b) => Number(isSentence(a)) - Number(isSentence(b)))
}

/** The name in a line, which may be a sentence: "Ana Lee sent you a friend request." */
function nameOf({ text, bold }: Line, pictures: readonly string[]): string {
  const plain = folded(text)
  const phrase = wordsFor('asks').find((asks) => plain.includes(asks))
  const before = phrase === undefined ? '' : text.slice(0, plain.indexOf(phrase)).trim()
  const pictured = pictures.find((name) => text !== name && text.startsWith(name))
  return [bold, before, pictured].find((name) => name !== undefined && name !== '') ?? text
}

function holds(label: string, name: string): boolean {
  return label !== name && label.includes(name)
}

/** What the pictures in a person's links, and the links themselves, are labelled with. */
export function pictureNames(links: readonly Element[]): string[] {
  const pictures = links.flatMap((link) => [...link.querySelectorAll(PICTURES)])
  // Other people's links may be nested in a row that is a link.
  const labelled = [
    ...links,
    ...pictures.filter((picture) => links.some((link) => link === picture.closest('a[href]'))),
  ]
  return labelled
    .map((element) => clean(element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? ''))
    .map((label) => clean(label.replace(AVATAR, '')))
    .filter(isWorded)
}
