import type { Patient, PatientName } from '../model.ts'
import { bare, parseName } from '../name.ts'
import { type Joined, joinParticles } from './particles.ts'
import { ROLE, type Role } from './roles.ts'

/** Takes a token of a patient in. */
export type Take = (token: string, role: Role) => void

/** Tokens a field gives at most, and characters of it that are read. */
const MOST = 6
const LONGEST = 200
/** Fields remembered at most: a list says the same names over and over. */
const REMEMBERED = 400_000

/** The name fields of one name, apart. */
interface Fields {
  given: readonly string[]
  middle: readonly string[]
  family: readonly Joined[]
  alias: readonly string[]
}

/**
 * Spells patients: every token of their names, with what it is there, each token once. Made per list, because it remembers
 * the fields it has read.
 */
export function makeSpeller(): (patient: Patient, take: Take) => void {
  const read = remember((text) => bare(text.slice(0, LONGEST)).slice(0, MOST))
  const readFamily = remember((text) => joinParticles(bare(text.slice(0, LONGEST))).slice(0, MOST))
  const fieldsOf = ({ given = '', middle = '', family = '', text = '' }: PatientName): Fields => {
    if (given !== '' || middle !== '' || family !== '') {
      return { given: read(given), middle: read(middle), family: readFamily(family), alias: [] }
    }
    const parsed = parseName(text)
    return { ...parsed, middle: parsed.middle.slice(0, MOST), family: joinParticles(parsed.family).slice(0, MOST) }
  }
  return ({ names }, take) => {
    const official = names.find(({ kind }) => kind === 'official' || kind === 'usual') ?? names[0]
    if (official === undefined) return
    const seen: string[] = []
    const once: Take = (token, role) => {
      if (token === '' || seen.includes(token)) return
      seen.push(token)
      take(token, role)
    }
    const fields = fieldsOf(official)
    spellGiven(fields, once)
    spellFamily(fields.family, once)
    for (const other of names) if (other !== official) spellOther(fieldsOf(other), other.kind, once)
    fields.middle.forEach((token, at) => {
      once(token, at === 0 ? ROLE.middle : ROLE.middleSecond)
    })
    for (const token of fields.alias) once(token, ROLE.called)
  }
}

function spellGiven({ given, middle }: Fields, take: Take): void {
  const [first, second] = given
  if (first === undefined) return
  take(first, ROLE.given)
  for (const token of given.slice(1)) take(token, ROLE.second)
  const next = second ?? middle[0]
  if (next !== undefined && next.length > 1 && (second !== undefined || first.length + next.length <= SHORT)) {
    take(first + next, ROLE.givenJoined)
  }
}

/** Given and middle name of so few letters may be one name: `Zi Han`, `Jo Ann`. */
const SHORT = 7

function spellFamily(parts: readonly Joined[], take: Take): void {
  parts.forEach(({ word }, at) => {
    take(word, at === 0 ? ROLE.family : ROLE.familySecond)
  })
  if (parts.length > 1) take(parts.map(({ word }) => word).join(''), ROLE.familyJoined)
  for (const { bare: head } of parts) if (head !== undefined) take(head, ROLE.familyBare)
}

function spellOther({ given, middle, family, alias }: Fields, kind: PatientName['kind'], take: Take): void {
  for (const { word, bare: head } of family) {
    take(word, ROLE.former)
    if (head !== undefined) take(head, ROLE.former)
  }
  const former = kind === 'maiden' || kind === 'previous'
  for (const token of former ? given : [...given, ...middle, ...alias]) take(token, ROLE.called)
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const there = known.get(text)
    if (there !== undefined) return there
    const fresh = read(text)
    if (known.size < REMEMBERED) known.set(text, fresh)
    return fresh
  }
}
