/** Everything that a name and a patient can say to each other. Each has a fitted weight: see weights.ts. */
export const KINDS = [
  'given.exact',
  'given.nickname',
  'given.full',
  'given.sibling',
  'given.prefix',
  'given.slip',
  'given.alike',
  'given.sound',
  'given.initial',
  'given.middle-initial',
  'given.different',
  'given.different-known',
  'given.missing',
  'as.second',
  'as.middle',
  'as.called',
  'as.joined',
  'family.exact',
  'family.slip',
  'family.alike',
  'family.sound',
  'family.initial',
  'family.different',
  'family.pet',
  'family.given-like',
  'family.as-middle',
  'family.as-initial',
  'family.missing',
  'as.family-second',
  'as.family-joined',
  'as.family-bare',
  'as.former',
  'inner.family',
  'rest.exact',
  'rest.second',
  'rest.called',
  'rest.near',
  'rest.initial',
  'rest.former',
  'rest.family',
  'rest.against',
  'rest.against-initial',
  'rest.extra-given',
  'rest.extra-family',
  'listed.family-left',
  'listed.middle-left',
  'order.swapped',
  'whole.together',
  'town.same',
  'town.other',
  'none.plain',
  'none.pet',
  'none.given-like',
  'none.no-name',
  'none.words',
  'none.short',
] as const

/** One of them. */
export type Kind = (typeof KINDS)[number]

const NUMBERS = new Map<Kind, number>(KINDS.map((kind, at) => [kind, at]))

/** The place of a kind in KINDS. */
export function numberOf(kind: Kind): number {
  return NUMBERS.get(kind) ?? 0
}
