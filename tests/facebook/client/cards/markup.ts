import { profilePath } from '../../contract.ts'
import type { Person, Variant } from '../../scenario.ts'
import { chanceOf, hashOf, wordOf } from '../../seeded.ts'
import { say, scenario, words } from '../state/boot.ts'

/** Where a pair of buttons stands. */
export type Place = 'tile' | 'row' | 'box' | 'notice' | 'banner'

/** How one request is marked up. */
export interface Markup {
  variant: Variant
  confirm: string
  reject: string
  /** Accessible labels; none in V6. */
  confirmLabel: string | undefined
  rejectLabel: string | undefined
  /** The address that the card's links have. */
  href: string
}

const VARIANTS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8'] as const

/** The markup of a person's card: their own, else the page's, else (mixed) one by seed and id. */
export function markupOf(person: Person, setting: Variant | 'mixed', place: Place): Markup {
  const dice = hashOf(`${scenario.seed} ${person.id}`)
  const wanted = person.variant ?? setting
  const variant = wanted === 'mixed' ? (VARIANTS[dice % VARIANTS.length] ?? 'V1') : wanted
  const [confirm, reject] = wordsOf(variant, place, dice)
  const labelled = { confirmLabel: confirm as string | undefined, rejectLabel: reject as string | undefined }
  if (variant === 'V3') {
    const whole = dice % 3 === 0 ? 'deleteNamed' : 'deleteNamedRequest'
    labelled.confirmLabel = say('confirmNamed', { name: person.name })
    labelled.rejectLabel = say(whole, { name: person.name })
  }
  if (variant === 'V6') Object.assign(labelled, { confirmLabel: undefined, rejectLabel: undefined })
  return { variant, confirm, reject, ...labelled, href: hrefOf(person, variant, place, dice) }
}

function wordsOf(variant: Variant, place: Place, dice: number): [string, string] {
  const { confirm, confirmRequest, remove, removeRequest, deleteRequest } = words
  if (variant === 'V4') return dice % 2 === 0 ? [confirm, remove] : [confirmRequest, removeRequest]
  if (variant === 'V5' || place === 'banner') return [confirmRequest, deleteRequest]
  return [confirm, words.delete]
}

function hrefOf(person: Person, variant: Variant, place: Place, dice: number): string {
  const request = `/friends/requests/?profile_id=${person.id}`
  if (variant === 'V7') return tracked(new URL(profilePath(person), location.origin), dice)
  if (place === 'row') return request
  if (place === 'tile') return ['V3', 'V6'].includes(variant) ? `/profile.php?id=${person.id}` : request
  return profilePath(person)
}

/** An address with the parameters by which Facebook follows clicks. */
function tracked(url: URL, dice: number): string {
  url.searchParams.append('__cft__[0]', `AZ${wordOf(chanceOf(dice), 28)}`)
  url.searchParams.append('__tn__', '<<,P-R')
  return url.href
}

/** Friends in common who are linked in a card: other people. */
export function friendsInCommon(person: Person): Person[] {
  const dice = hashOf(person.id)
  const { friends } = scenario
  return friends.filter((_, at) => (dice + at) % 2 === 0).slice(0, Math.min(2, person.mutuals))
}
