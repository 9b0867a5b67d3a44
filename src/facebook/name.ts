import { clean, folded } from './text.ts'
import { BUTTONS, HEADINGS, PICTURES } from './variants.ts'

/** Where a name may stand. */
export interface NamePlaces {
  card: Element
  /** Links of the person that may carry the name. */
  links: readonly Element[]
  /** Folded accessible labels of the two buttons; some layouts put the name into both. */
  labels: readonly string[]
}

/** Words around the name in an avatar's label, where the name stands nowhere else. */
const AVATAR = /^profile (?:picture|photo) of |['’]s profile (?:picture|photo)$/giu

/** "50m", "2 h", "23 mutual friends": a line with a number is a time or a count. */
const NUMBERED = /\p{N}/u

/** A time at the end of the same line as the name. */
const TIME_BEHIND = /\s[·•]?\s*\d{1,3}\s?\p{L}{1,3}\.?$/u

/**
 * The display name of a card's person. Never the whole text of a link, as buttons may be nested in it: the lines of it are
 * read one by one, without buttons, times and counts. A line that the avatar's label or both buttons' labels repeat wins.
 */
export function nameIn({ card, links, labels }: NamePlaces): string | undefined {
  const pictures = [...new Set(links.flatMap((link) => labelsIn(link)))]
  const lines = [
    ...links.flatMap((link) => linesIn(link)),
    ...[...card.querySelectorAll(HEADINGS)].flatMap((heading) => linesIn(heading)),
  ]
  const rest = lines.length > 0 ? [] : linesIn(card)
  const known = [...lines, ...rest]
  const repeated = known.find(
    (line) => contains(pictures, line) || (labels.length > 0 && labels.every((label) => label.includes(folded(line)))),
  )
  if (repeated !== undefined) return repeated
  return known[0] ?? pictures.map((label) => clean(label.replace(AVATAR, ''))).find((label) => label !== '')
}

function contains(labels: readonly string[], line: string): boolean {
  return labels.some((label) => folded(label).includes(folded(line)))
}

/** Labels of a link and of the pictures in it. */
function labelsIn(link: Element): string[] {
  const labelled = [link, ...link.querySelectorAll(PICTURES)]
  return labelled
    .map((element) => clean(element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? ''))
    .filter((label) => label !== '' && !NUMBERED.test(label))
}

/** The lines of a region that may be a name: one direction group or one element each, without buttons, times and counts. */
export function linesIn(region: Element): string[] {
  const lines = new Map<Element, string>()
  const walker = region.ownerDocument.createTreeWalker(region, 4 /* text */)
  for (let seen = 0; walker.nextNode() !== null && seen < 60; seen += 1) {
    const text = walker.currentNode.nodeValue ?? ''
    const parent = walker.currentNode.parentElement
    if (parent === null || text.trim() === '' || inButton(parent, region)) continue
    const marked = parent.closest('[dir]')
    const line = marked !== null && marked !== region && region.contains(marked) ? marked : parent
    lines.set(line, `${lines.get(line) ?? ''}${text}`)
  }
  const cleaned = [...lines.values()].map((line) => clean(clean(line).replace(TIME_BEHIND, '')))
  return cleaned.filter((line) => /\p{L}/u.test(line) && !NUMBERED.test(line))
}

function inButton(element: Element, region: Element): boolean {
  const button = element.closest(BUTTONS)
  return button !== null && button !== region && region.contains(button)
}
