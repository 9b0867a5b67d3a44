import { fold } from '../fold.ts'
import type { Patient, PatientName } from '../model.ts'
import { wordsOf } from './found.ts'
import type { Cells } from './headers.ts'
import { digitless, listed, nameCell, partCell } from './name-cell.ts'
import { aliasOfParts, formerName, preferredNames } from './name-columns.ts'
import { familyName, givenName, type NameOrder, ofParts, type Parts } from './name-parts.ts'
import { otherName, readWritten, type Written } from './written-name.ts'

/**
 * Every name that the cleaned cells of a row give: the present one first, then what stands beside it in brackets, then those of
 * columns of their own. One that only repeats the present name is left out. `status` where a remark in a name says one.
 */
export function namesOf(
  cells: Cells,
  order: NameOrder,
): { names: PatientName[]; status?: Patient['status'] | undefined } {
  const { present, others, status } = presentName(cells, order)
  const names = presentNames(present, cells.legal, order)
  const add = (more: readonly PatientName[]): void => {
    if (more.length === 0) return
    const words =
      present === undefined ? '' : wordsOf({ kind: 'official', ...present, middle: '' }).replace(/\s+/gu, ' ')
    names.push(...more.filter((name) => wordsOf(name) !== words))
  }
  add(others)
  // Most rows have none of these cells.
  if (has(cells.maiden, cells.birthGiven, cells.birthMiddle)) {
    add(formerName('maiden', cells.birthGiven, cells.birthMiddle, cells.maiden, present))
  }
  if (has(cells.previous, cells.previousGiven, cells.previousMiddle)) {
    add(formerName('previous', cells.previousGiven, cells.previousMiddle, cells.previous, present))
  }
  if (has(cells.preferred, cells.preferredFamily)) add(preferredNames(cells, present))
  if (has(cells.aliasGiven, cells.aliasFamily)) add(aliasOfParts(cells))
  for (const alias of listed(cells.alias)) add(otherName('alias', digitless(alias), present, order))
  return { names, status }
}

function has(one?: string, two?: string, three?: string): boolean {
  return one !== undefined || two !== undefined || three !== undefined
}

/** The present name; where a legal one is written beside it that says something else, that is the official one. */
function presentNames(present: Parts | undefined, legal: string | undefined, order: NameOrder): PatientName[] {
  if (present !== undefined && legal === undefined) return [{ kind: 'official', ...present }]
  const { present: said } = wholeName(nameCell(legal), order)
  if (present === undefined) return said === undefined ? [] : [{ kind: 'official', ...said }]
  const alike =
    said === undefined || fold(`${said.given} ${said.family}`) === fold(`${present.given} ${present.family}`)
  return alike
    ? [{ kind: 'official', ...present }]
    : [
        { kind: 'official', ...said },
        { kind: 'usual', ...present },
      ]
}

interface Present {
  present: Parts | undefined
  others: PatientName[]
  status?: Patient['status'] | undefined
}

function presentName(cells: Cells, order: NameOrder): Present {
  // Dutch lists have initials in place of given names.
  const initials =
    cells.given !== undefined || cells.family === undefined || cells.middle !== undefined
      ? undefined
      : partCell(cells.initial)
  const given = nameCell(cells.given) ?? initials
  const surnames =
    cells.particle === undefined && cells.family2 === undefined
      ? (nameCell(cells.family) ?? '')
      : [cells.particle, cells.family, cells.family2]
          .map(nameCell)
          .filter((part) => part !== undefined)
          .join(' ')
  // Where only the name at birth is written, it is the name in use.
  const family = surnames === '' && given !== undefined ? (nameCell(cells.maiden) ?? '') : surnames
  const middle =
    partCell(cells.middle) ??
    (initials === undefined ? partCell(cells.initial) : undefined) ??
    middleInWhole(cells, order)
  if (given === undefined && family === '') return wholeName(nameCell(cells.whole), order)
  // A column of family names that holds whole ones.
  if (given === undefined && middle === undefined && family.includes(',')) return wholeName(family, 'family-first')
  if (family === '' && given?.includes(',') === true) return wholeName(given, order)
  const first = given === undefined ? undefined : withoutRemarks(given, 'given')
  const last = family === '' ? undefined : withoutRemarks(family, 'family')
  const present = ofParts(familyName(last?.text ?? ''), givenName(first?.text ?? ''), givenName(middle ?? ''))
  const others = [
    ...(last?.others ?? []).flatMap(({ kind, text }) => otherName(kind, text ?? '', present)),
    ...(first?.others ?? []).flatMap(({ kind, text }) => otherName(kind, text ?? '', present)),
  ]
  return { present, others, status: first?.status ?? last?.status }
}

/** The middle name that only a column of whole names has, where that says the same name as the columns of its parts. */
function middleInWhole({ whole, given, family }: Cells, order: NameOrder): string | undefined {
  if (whole === undefined || given === undefined || family === undefined) return
  const { present } = wholeName(nameCell(whole), order)
  return fold(present?.given ?? '') === fold(given) && fold(present?.family ?? '') === fold(family)
    ? present?.middle
    : undefined
}

function wholeName(cell: string | undefined, order: NameOrder): Present {
  if (cell === undefined) return { present: undefined, others: [] }
  const { name, others, status }: Written = readWritten(cell, order)
  return { present: name, others, status }
}

/** A cell of given or family names may hold `Robert (Bob)`, `Smith (née Jones)`, `Smith f/k/a Jones`. */
function withoutRemarks(cell: string, part: 'given' | 'family'): Written & { text: string; others: PatientName[] } {
  if (
    !/[([{"“„«'‘/†✝*]|\b(?:née|nee|fka|aka|formerly|geb|deceased|inactive)\b/iu.test(cell) ||
    /^\p{L}*'\p{L}+$/u.test(cell)
  ) {
    return { text: cell, others: [] }
  }
  const opened = cell.replace(/^"([^"]*)"/u, '$1')
  const { name, others, status } = readWritten(part === 'family' ? `${opened}, X` : `X, ${opened}`)
  const text = part === 'family' ? (name?.family ?? '') : [name?.given, name?.middle].filter((one) => one).join(' ')
  const bare = others.map((other) => ({
    kind: other.kind,
    text: (other.kind === 'nickname' || other.kind === 'alias' ? other.given : other.family) ?? other.text ?? '',
  }))
  return { text, others: bare, ...(status === undefined ? {} : { status }) }
}
