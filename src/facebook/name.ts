import { isWorded } from './lines.ts'
import { candidatesIn, langOf, linesAt, type NamePlaces, partsOf } from './name-candidates.ts'
import { labelsOf, pictureNames } from './picture-names.ts'
import { bare, isBadge } from './sentence.ts'
import { BY_MARKUP, BY_STYLE } from './sight.ts'
import { writes } from './words.ts'

/**
 * The display name of a card's person. Never the whole text of a link, as buttons may be nested in it: the lines of it are
 * read one by one, without buttons, times and counts, and without what is kept from the eye.
 */
export function nameIn(places: NamePlaces, sight = BY_STYLE): string | undefined {
  const only = places.isNotice ? undefined : onlyIn(places)
  if (only !== undefined) return only
  const seen = candidatesIn(places, sight)
  const candidates = seen.length > 0 ? seen : candidatesIn(places, { ...sight, hides: () => false })
  const [best] = candidates.toSorted((a, b) => b.points - a.points)
  return best?.text ?? pictureNames(places.links).find((name) => !isBadge(name) && !writes('noun', name))
}

/** The name of most cards, the one text in them that can be one: no style sheet has to be asked for it. */
function onlyIn(places: NamePlaces): string | undefined {
  const { card, links } = places
  const lines = linesAt(card, links, BY_MARKUP)
  const lang = langOf(card)
  const [only, ...more] = lines.filter(({ text }) => isWorded(text, lang))
  const isAlone = more.every(({ text }) => text === only?.text)
  if (only === undefined || !isAlone || only.isCut || isBadge(only.text) || partsOf(only, places, BY_MARKUP).length > 0)
    return
  // A count may be a name that the picture vouches for: "50 Cent".
  const counts = lines.filter(({ text }) => !isWorded(text, lang))
  const { own, pictures } = counts.length === 0 ? { own: [], pictures: [] } : labelsOf(links)
  return counts.some(({ text }) => own.includes(text) || pictures.includes(text)) ? undefined : bare(only.text)
}
