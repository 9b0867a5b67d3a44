import type { NameKind, PatientName } from '../model.ts'
import { cleanCell } from './clean-cell.ts'
import { isoDate } from './date.ts'
import { type Found, foundOf, type SkipReason } from './found.ts'
import { hash64Text } from './hash64.ts'
import { ofParts } from './name-parts.ts'

/** Name types of HL7 table 0200; `S` and `NOUSE` are no names to know anybody by. */
const TYPES: Record<string, NameKind | undefined> = {
  L: 'official',
  '': 'official',
  C: 'official',
  D: 'usual',
  M: 'maiden',
  B: 'maiden',
  N: 'nickname',
  A: 'alias',
  P: 'alias',
  I: 'alias',
  R: 'alias',
  U: 'alias',
  OLD: 'previous',
  PREVIOUS: 'previous',
}
const NAMELESS = new Set(['S', 'NOUSE', 'BAD'])

/** The signs that part an HL7 message, from its header: `MSH|^~\&`. */
export interface Hl7Signs {
  field: string
  component: string
  repetition: string
  /** Around what stands for another sign: `\T\`. */
  mask: string
  part: string
}

/** The signs that a header segment says. */
export function signsOf(header: string): Hl7Signs {
  const [field = '|', component = '^', repetition = '~', mask = '\\', part = '&'] = header.slice(3, 8)
  return { field, component, repetition, mask, part }
}

/**
 * A patient of a PID segment of HL7 2: PID-5 and PID-9 with the type of each name, PID-7, PID-29 and PID-30.
 * @param today ISO 8601 date
 */
export function patientOfPid(segment: string, signs: Hl7Signs, today: string): Found | SkipReason {
  const fields = segment.split(signs.field)
  const at = (place: number): string => fields[place] ?? ''
  const names = [...namesOf(at(5), signs, 'official'), ...namesOf(at(9), signs, 'alias')]
  const born = /^(\d{4})(\d\d)?(\d\d)?/u.exec(at(7))?.slice(1) ?? []
  const dob = isoDate(born.filter((part) => part !== undefined).join('-'), 'month-first', today)
  const dead = at(30) === 'Y' || /^\d{4}/u.test(at(29))
  const found = foundOf(names, dob, dead ? 'deceased' : 'active')
  if (found === undefined) return 'no-name'
  const id = at(3).split(signs.repetition)[0] ?? ''
  return id === '' ? found : { ...found, chart: hash64Text(`hl7|${id}`) }
}

function namesOf(field: string, signs: Hl7Signs, usual: NameKind): PatientName[] {
  return field.split(signs.repetition).flatMap((name) => {
    const [family = '', given, middle, , , , type = ''] = name.split(signs.component).map((part) => plain(part, signs))
    if (NAMELESS.has(type)) return []
    const kind = type === '' ? usual : (TYPES[type] ?? usual)
    const parts = ofParts(family, given, middle)
    return parts === undefined ? [] : [{ kind, ...parts }]
  })
}

/** A component without escapes; of a family name in parts the first, which is the whole. `""` says that there is none. */
function plain(component: string, { part, mask }: Hl7Signs): string {
  const [whole = ''] = component.split(part)
  if (whole === '""') return ''
  return cleanCell(
    whole.includes(mask)
      ? whole.replaceAll(`${mask}T${mask}`, '&').replaceAll(`${mask}S${mask}`, '^').replaceAll(`${mask}F${mask}`, '|')
      : whole,
  )
}
