import { withoutEnclosed } from '../without-enclosed.ts'
import type { Field } from './headers.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Whose a column is. A word of anybody else (`mother`, `guarantor`, `provider`) is unknown here, so that its column has no meaning. */
const OWNERS = words(
  'patient patients pat pt pts client member resident person individual participant enrollee demographic demographics current legal paciente paziente assistito patienten',
)
/** Words that say nothing of what a name is. */
const FILLERS = words(
  'name names nm text txt field value display disp formatted c pc is the of at as by to in what do you your s please enter',
)
const NAMES = words('name names nm')
/** Words beside flags, codes and states. */
const CODES = words('code cd desc description ind indicator flag fl yn word')
const DATES = words('date dt day dttm datetime time tm ts data fecha datum on')
const GIVEN = words('first frst fst given forename')
const MIDDLE = words('middle mid mdl')
const FAMILY = words('last lst family surname')
const WHOLE = words('full whole complete')
const PREVIOUS = words('previous prev prior former formerly old past fka')
const MAIDEN = words('maiden birth born')
const PREFERRED = words(
  'preferred prefered pref prefers nick nickname goes go called call known chosen used actual affirmed familiar informal lived',
)
const ALIAS = words('alias aliases aka alternate alternative alt other')
const BIRTH = words('birth dob birthdate birthday birthdt born nascita nacimiento naissance nascimento')
const DEATH = words('death deceased dod died dead decesso deces decease')
const STATUS = words('status stat stato estado statut')
const STATED = words('record chart registration enrollment enrolment membership account vital living life active care')
const ACTIVE = words('active')
const INACTIVE = words('inactive inactivated deactivated archived')

type Part = 'given' | 'middle' | 'family' | 'whole'

/** What each kind of name is called in the columns of its parts. */
const KINDS: readonly { kind: ReadonlySet<string>; fields: Partial<Record<Part, Field>> }[] = [
  { kind: PREFERRED, fields: { given: 'preferred', family: 'preferredFamily', whole: 'preferred' } },
  {
    kind: PREVIOUS,
    fields: { given: 'previousGiven', middle: 'previousMiddle', family: 'previous', whole: 'previous' },
  },
  { kind: ALIAS, fields: { given: 'aliasGiven', family: 'aliasFamily', whole: 'alias' } },
  { kind: MAIDEN, fields: { given: 'birthGiven', middle: 'birthMiddle', family: 'maiden', whole: 'maiden' } },
]
const PARTS: readonly { part: Part; set: ReadonlySet<string> }[] = [
  { part: 'given', set: GIVEN },
  { part: 'middle', set: MIDDLE },
  { part: 'family', set: FAMILY },
]

/**
 * What a header means that no list has the spelling of, by its words: `PT_LAST_NM`, `Former_Last_Name__c`, `DateTimeDeceased`. Nothing
 * as soon as one word is not known.
 */
export function composedMeaning(header: string): { field: Field; own: boolean } | undefined {
  const all = tokensOf(header)
  if (all.length === 0 || all.length > 8) return
  const said = all.filter((word) => !OWNERS.has(word) && !FILLERS.has(word))
  const field =
    said.length === 0
      ? undefined
      : fieldOf(
          said,
          all.some((word) => NAMES.has(word)),
        )
  return field === undefined
    ? undefined
    : { field, own: said.length < all.length && all.some((word) => OWNERS.has(word)) }
}

function fieldOf(said: readonly string[], named: boolean): Field | undefined {
  const has = (set: ReadonlySet<string>): boolean => said.some((word) => set.has(word))
  const only = (...sets: ReadonlySet<string>[]): boolean => said.every((word) => sets.some((set) => set.has(word)))
  // `Dec Date`, `Dec'd`; `Dec` alone may be a month.
  if (said[0] === 'dec' && said.length > 1 && said.slice(1).every((word) => DATES.has(word) || CODES.has(word)))
    return 'death'
  if (has(DEATH)) return only(DEATH, DATES, CODES) ? 'death' : undefined
  if (has(STATUS)) return only(STATUS, STATED, CODES) ? 'status' : undefined
  if (has(INACTIVE)) return only(INACTIVE, DATES, CODES) ? 'inactive' : undefined
  if (has(ACTIVE)) return only(ACTIVE, CODES) ? 'active' : undefined
  if (!named && has(BIRTH) && only(BIRTH, DATES)) return said.length > 1 || !has(MAIDEN) ? 'birth' : undefined
  const [kind, more] = KINDS.filter((one) => has(one.kind))
  const [part, second] = PARTS.filter(({ set }) => has(set))
  if (second !== undefined) return
  // `Maiden/Previous Name`: the name that any of them was.
  if (more !== undefined) return both(said, part?.part)
  if (!only(...(kind === undefined ? [] : [kind.kind]), ...(part === undefined ? [WHOLE] : [part.set]))) return
  if (kind === undefined) return part?.part ?? 'whole'
  if (part === undefined && !named && said.length < 2 && !(kind.kind === ALIAS && said[0] === 'aka')) return
  return kind.fields[part?.part ?? 'whole']
}

/** What a column of two kinds of name holds: a nickname, or a former name where neither is one in use. */
function both(said: readonly string[], part: Part | undefined): Field | undefined {
  if (part === undefined && said.every((word) => PREFERRED.has(word) || ALIAS.has(word))) return 'preferred'
  const former = said.every((word) => [PREVIOUS, MAIDEN, ALIAS, FAMILY, WHOLE].some((set) => set.has(word)))
  return former && (part === undefined || part === 'family') ? 'previous' : undefined
}

/** The words of a header: parted by signs and capitals; without the name space that Salesforce puts in front. */
function tokensOf(header: string): string[] {
  const shown = header.slice(0, 80).replace(/\((first|middle|last|given|family)(?: names?)?\)/iu, ' $1 ')
  return withoutEnclosed(shown, '()[]', ' ')
    .replace(/\b[A-Za-z0-9]+__(?=\w+__p?c\b)/gu, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}
