import type { NameKind, PatientName } from '../model.ts'
import { cleanCell } from './clean-cell.ts'
import { isoDate } from './date.ts'
import { type Found, foundOf, type SkipReason } from './found.ts'
import { hash64Text } from './hash64.ts'
import { inParts } from './name-parts.ts'
import { entry, type Json, listEntry, textEntry } from './safe-json.ts'
import { readWritten } from './written-name.ts'

/** HumanName.use of FHIR R4: https://hl7.org/fhir/R4/valueset-name-use.html */
const KINDS: Record<string, NameKind> = {
  official: 'official',
  usual: 'usual',
  temp: 'alias',
  nickname: 'nickname',
  anonymous: 'alias',
  old: 'previous',
  maiden: 'maiden',
}

/**
 * A patient of a FHIR Patient resource: each HumanName with its use; a name whose period is over is a previous one.
 * @param today ISO 8601 date
 */
export function patientOfFhir(resource: Json, today: string): Found | SkipReason {
  const written = listEntry(resource, 'name')
  const names = written.flatMap((name) => namesOf(name, today, written.length === 1))
  const born = textEntry(resource, 'birthDate')
  const found = foundOf(names, born === undefined ? undefined : isoDate(born, 'month-first', today), statusOf(resource))
  if (found === undefined) return 'no-name'
  const id = textEntry(resource, 'id')
  return id === undefined ? found : { ...found, chart: hash64Text(`fhir|${id}`) }
}

function namesOf(name: Json, today: string, only: boolean): PatientName[] {
  const kind = kindOf(name, today, only)
  const [given, ...middle] = textsOf(name, 'given')
  const family = textsOf(name, 'family').join(' ')
  const parts: PatientName = { kind }
  if (given !== undefined) parts.given = given
  if (middle.length > 0) parts.middle = middle.join(' ')
  if (family !== '') parts.family = family
  if (parts.given !== undefined || parts.family !== undefined) return [parts]
  const text = cleanCell(textEntry(name, 'text') ?? (typeof name === 'string' ? name : ''))
  if (!/\p{L}/u.test(text)) return []
  const { name: proper, others } = readWritten(text)
  return proper === undefined
    ? []
    : [{ kind, ...(/[,^]/u.test(text) || others.length > 0 ? proper : asText(text)) }, ...others]
}

/** A display text stays whole; of the front and back only forms of address fall away. */
function asText(text: string): Omit<PatientName, 'kind'> {
  const { given = '', middle = '', family = '', text: one = '' } = inParts(text) ?? {}
  const bare = [given, middle, family, one].filter((part) => part !== '').join(' ')
  return { text: bare === '' || !text.includes(bare) ? text : bare }
}

function textsOf(name: Json, key: string): string[] {
  return listEntry(name, key)
    .filter((part) => typeof part === 'string')
    .map((part) => cleanCell(part))
    .filter((part) => /\p{L}/u.test(part))
}

function kindOf(name: Json, today: string, only: boolean): NameKind {
  const kind = KINDS[textEntry(name, 'use') ?? ''] ?? 'official'
  const end = textEntry(entry(name, 'period'), 'end')
  const over = !only && end !== undefined && /^\d{4}/u.test(end) && end < today.slice(0, end.length)
  return over && (kind === 'official' || kind === 'usual') ? 'previous' : kind
}

function statusOf(resource: Json): Found['status'] {
  const deceased = entry(resource, 'deceasedBoolean') === true || textEntry(resource, 'deceasedDateTime') !== undefined
  if (deceased) return 'deceased'
  const replaced = listEntry(resource, 'link').some((link) => textEntry(link, 'type') === 'replaced-by')
  return entry(resource, 'active') === false || replaced ? 'inactive' : 'active'
}
