import { withoutEnclosed } from '../without-enclosed.ts'
import { composedMeaning } from './header-grammar.ts'
import { HEADERS } from './header-spellings.ts'
import type { NameOrder } from './name-parts.ts'

/** What a column of a list can hold. */
export type Field =
  | 'given'
  | 'middle'
  | 'initial'
  | 'family'
  | 'family2'
  | 'whole'
  | 'birthGiven'
  | 'birthMiddle'
  | 'maiden'
  | 'previousGiven'
  | 'previousMiddle'
  | 'previous'
  | 'preferred'
  | 'preferredFamily'
  | 'alias'
  | 'birth'
  | 'birthYear'
  | 'birthMonth'
  | 'birthDay'
  | 'death'
  | 'status'
  | 'active'
  | 'inactive'
  | 'id'
  | 'particle'
  | 'aliasGiven'
  | 'aliasFamily'
  | 'nameType'
  | 'legal'

/** The needed cells of one row. */
export type Cells = Partial<Record<Field, string>>

/** Letters of headers that no decomposition makes plain. */
const LETTERS: Record<string, string> = { ß: 'ss', đ: 'd', ł: 'l', ø: 'o', ı: 'i', æ: 'ae' }
/** Headers whose sense depends on their neighbours: a whole name, or the part that no other column has. */
const LOOSE = new Set('name names nombre nom nome naam nm namen patientnames'.split(' '))
/** Of loose headers, those that mean the given name where a family name stands beside them; the others mean the family name. */
const LOOSE_GIVEN = new Set(['nombre', 'nome'])
/** Words in front of a header that say whose the column is. */
const OWNER =
  /^(?:patients?|pt|pat|client|member|resident|person|legal|current|demographics?|primary|patienten|p)(?=\p{L}{2})/u
/** Whole names that begin with the family name. */
const FAMILY_FIRST = /^(?:name)?(?:last|apellido|nomet?prenom|nachname|namevorname|cognome|surname|family)/u
/** Whole names of Vietnam: family name, middle names, given name. */
const GIVEN_LAST = /^(?:hovaten|hoten|tenbenhnhan|benhnhan)/u
const PART_IN_BRACKETS = /\((?:first|middle|last|given|family)(?: names?)?\)/iu
/** Columns that only lists of staff have. */
const STAFF = new Set(
  'npi npinumber specialty specialties speciality provid provname taxonomy deanumber credentials providertype providerid hiredate jobtitle employeeid'.split(
    ' ',
  ),
)

const FIELDS = new Map(
  (Object.entries(HEADERS) as [Field, string][]).flatMap(([field, headers]) =>
    headers.split(' ').map((header) => [foldHeader(header), field] as const),
  ),
)

/** Everything that a column can be. */
export const FIELD_KINDS = Object.keys(HEADERS) as readonly Field[]

/** A header as it was understood. */
export interface Meaning {
  field: Field | 'loose'
  /** Says itself that it is the patient's. */
  own: boolean
}

/** What a header means; nothing where the column is not needed: then it is dropped while reading. */
export function meaningOf(header: string): Meaning | undefined {
  // A form's `Legal Name (First)`.
  if (PART_IN_BRACKETS.test(header)) return composedMeaning(header)
  const folded = foldHeader(header)
  if (folded === '' || folded.length > 40) return
  const plain = folded.replace(OWNER, '')
  const own = plain !== folded || folded.startsWith('pat')
  const field = FIELDS.get(folded) ?? FIELDS.get(plain)
  if (field !== undefined) return { field, own }
  return LOOSE.has(plain) ? { field: 'loose', own } : composedMeaning(header)
}

/** A header as it is compared: what stands in brackets is left out. */
export function foldHeader(header: string): string {
  return withoutEnclosed(header.slice(0, 200).replace(/(?<=\p{L}\W{0,2})#/u, ' number'), '()[]{}', '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßđłøıæ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** What a loose header is beside these: `Nombre` beside `Apellidos` is the given name, `Name` beside `Vorname` the family name. */
export function looseField(header: string, beside: ReadonlySet<Field>): Field {
  if (beside.has('family') && !beside.has('given')) return 'given'
  if (beside.has('given') && !beside.has('family')) {
    return LOOSE_GIVEN.has(foldHeader(header)) && beside.has('middle') ? 'whole' : 'family'
  }
  return 'whole'
}

/** How whole names under this header stand where no comma parts them. */
export function orderUnder(header: string): NameOrder {
  const [, behind = ''] = header.slice(0, 200).split(/[([](.*)/su, 2)
  const inBrackets = behind.split(/[)\]]/u, 2)
  const folded = foldHeader(header)
  if (GIVEN_LAST.test(folded)) return 'given-last'
  return FAMILY_FIRST.test(folded) || (inBrackets.length > 1 && FAMILY_FIRST.test(foldHeader(inBrackets[0] ?? '')))
    ? 'family-first'
    : 'given-first'
}

/** Whether a column stands in lists of staff only. */
export function isStaffHeader(header: string): boolean {
  return STAFF.has(foldHeader(header))
}
