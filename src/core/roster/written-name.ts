import { fold } from '../fold.ts'
import type { NameKind, Patient, PatientName } from '../model.ts'
import { inParts, type NameOrder, type Parts } from './name-parts.ts'
import { MARKERS, PARTICLES, REMARKS } from './name-words.ts'
import { statusOf } from './person-status.ts'

/** What one cell or line with a name gives. */
export interface Written {
  /** The name proper; missing where the text holds none. */
  name?: Parts
  /** Others of the same person: nicknames in brackets, `née Jones`, `f/k/a Jones`. */
  others: PatientName[]
  /** `deceased` or `inactive` where a remark says so. */
  status?: Patient['status']
}

/** Longer texts are cut: no name is. */
const MOST = 500
const ENCLOSED =
  /\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\}|"([^"]*)"|“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|(?<=\s)'([^']+)'(?=\s|,|$)|(?<=\s)‘([^‘’]+)’(?=\s|,|$)/gu
const MARKED = MARKERS.map(({ kind, words }) => ({
  kind,
  start: new RegExp(`^(?:${words})[\\s:.]\\s*(?=\\S)`, 'iu'),
}))
/** Unbracketed, only what cannot be a name itself. */
const INLINE =
  /[\s,;](née|nee|geb\.|geborene|maiden name|de soltera|f\.?\/k\.?\/a\.?|fka|f\.k\.a\.|formerly known as|formerly|previously known as|previously|a\.?\/k\.?\/a\.?|aka|a\.k\.a\.|also known as|known as|goes by|prefers|n\/k\/a)[\s:]\s*(?=\S)/giu
/** Most names have none of these: then the closer looks are spared. */
const MAY_HAVE_REMARK =
  /[\s,;*/-](?:n[eé]e|n\/k|geb|f\.?\/?k|form|prev|a\.?\/?k|also|known|goes|pref|maid|de solt|deceas|dec'|inact|verst|fallec)/iu
const STATUS_BEHIND = /[\s,*/-](deceased|dec'd|inactive|verstorben|fallecid[oa])\**\s*$/iu

/** Takes a name of one cell apart: `LAST, First Middle (Nick)`, `Mary Smith f/k/a Jones`, `Dr. Jane Roe, MD`. Total. */
export function readWritten(cell: string, order: NameOrder = 'given-first'): Written {
  let text = cell.length > MOST ? cell.slice(0, MOST) : cell
  const found: { kind: NameKind; text: string }[] = []
  let status: Patient['status'] = 'active'
  const remark = (words: string): boolean => {
    const said = statusOf({ status: /^\p{L}{1,3}$/u.test(words) ? '' : words })
    if (said !== 'active') status = said
    return said !== 'active'
  }
  if (/[([{"“„«'‘]/u.test(text)) {
    const comma = text.indexOf(',')
    const bracketed: number[] = []
    const quoted: number[] = []
    text = text.replace(ENCLOSED, (whole, ...groups) => {
      const inner = (groups.slice(0, 9) as (string | undefined)[]).find((one) => one !== undefined)?.trim() ?? ''
      const at = groups[9] as number
      if (isRemark(inner) || remark(inner)) return ' '
      const said = marked(inner)
      const round = whole.startsWith('(')
      if (said === undefined) (round ? bracketed : quoted).push(found.length)
      found.push(said ?? { kind: comma > at && round ? 'maiden' : 'nickname', text: inner })
      return ' '
    })
    // `Smith, Ann (Jones) "Annie"`: what is not in quotation marks is no nickname then.
    const [other] = bracketed
    if (other !== undefined && bracketed.length === 1 && quoted.length > 0 && found[other] !== undefined) {
      found[other].kind = 'maiden'
    }
  }
  if (text.includes('*')) {
    text = text.replace(/(?<!\*)\*+([^*]+)\*+/gu, (whole, inner: string) => (remark(inner.trim()) ? ' ' : whole))
  }
  if (text.includes('†') || text.includes('✝')) {
    status = 'deceased'
    text = text.replace(/[†✝]/gu, ' ')
  }
  if (text.includes(' / ')) {
    // `Chen, Xiaoming / Simon`
    const [, before, called] = /^([^/]+) \/ (\p{L}+)$/u.exec(text.trim()) ?? []
    if (before?.slice(1, -1).includes(',') && called !== undefined) {
      found.push({ kind: 'nickname', text: called })
      text = before
    }
  }
  if (MAY_HAVE_REMARK.test(text)) {
    const behind = STATUS_BEHIND.exec(text)
    if (behind !== null && remark(behind[1] ?? '')) text = text.slice(0, runStart(text, behind.index, /[\s,*/-]/u))
    text = inline(text, found)
  }
  const name = inParts(text, order)
  const others = found.flatMap((one) => otherName(one.kind, one.text, name, order))
  return { ...(name === undefined ? {} : { name }), others, ...(status === 'active' ? {} : { status }) }
}

/**
 * Another name of a person whose name is known: whole, or only the part that differs, completed by the rest.
 * @param name the present one
 */
export function otherName(
  kind: NameKind,
  written: string,
  name?: Parts,
  order: NameOrder = 'given-first',
): PatientName[] {
  const text = written.trim().replace(/^[-–:\s]+/u, '')
  const parts = inParts(text, order)
  if (parts === undefined) return []
  const whole = parts.family !== undefined && parts.given !== undefined
  if (name === undefined || (name.given === undefined && name.family === undefined)) return [{ kind, ...parts }]
  if (text.includes(',') && whole) return [{ kind, ...parts }]
  const startsAlike =
    whole && name.given !== undefined && fold(parts.given ?? '') === fold(name.given.split(' ')[0] ?? '')
  if (kind === 'nickname' || kind === 'alias') {
    if (whole) return [{ kind, ...parts }]
    return [{ kind, given: text, ...(name.family === undefined ? {} : { family: name.family }) }]
  }
  const familyOnly = PARTICLES.has(fold(text.split(' ')[0] ?? ''))
  if (startsAlike || (whole && kind === 'previous' && !familyOnly && parts.middle === undefined))
    return [{ kind, ...parts }]
  return [{ kind, ...(name.given === undefined ? {} : { given: name.given }), family: text }]
}

/** Takes `f/k/a Jones` and the like out of a text: to the next comma where the family name stands before it, else to the end. */
function inline(text: string, found: { kind: NameKind; text: string }[]): string {
  const marks = [...text.matchAll(INLINE)]
  const first = marks[0]
  const start = runStart(text, first?.index ?? 0, /[\s,;]/u)
  if (first === undefined || start === 0) return text
  const before = text.slice(0, start)
  let after = ''
  for (const [place, mark] of marks.entries()) {
    const from = mark.index + mark[0].length
    const next = marks[place + 1]
    let rest = text.slice(from, next && runStart(text, next.index, /[\s,;]/u, from))
    const familySide = !before.includes(',') && !before.trim().includes(' ') && rest.includes(',')
    if (familySide) {
      after = rest.slice(rest.indexOf(','))
      rest = rest.slice(0, rest.indexOf(','))
    }
    const kind = marked(`${mark[1]} x`)?.kind ?? 'alias'
    found.push({ kind, text: rest.trim() })
  }
  return before + after
}

/** Where a run of such characters begins that goes on up to a place. @param first not before this place */
function runStart(text: string, at: number, kind: RegExp, first = 0): number {
  let start = at
  while (start > first && kind.test(text.charAt(start - 1))) start -= 1
  return start
}

function marked(text: string): { kind: NameKind; text: string } | undefined {
  for (const { kind, start } of MARKED) {
    const mark = start.exec(text)
    if (mark !== null) return { kind, text: text.slice(mark[0].length).replace(/^["'“‘]|["'”’]$/gu, '') }
  }
  return
}

function isRemark(inner: string): boolean {
  if (/\d/u.test(inner) || !/\p{L}/u.test(inner)) return true
  return fold(inner)
    .split(/[\s,/.-]+/u)
    .every((word) => word === '' || REMARKS.has(word))
}
