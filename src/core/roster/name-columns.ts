import { fold } from '../fold.ts'
import type { NameKind, PatientName } from '../model.ts'
import type { Cells } from './headers.ts'
import { digitless, listed, nameCell, partCell } from './name-cell.ts'
import { familyName, givenName, ofParts, type Parts } from './name-parts.ts'
import { otherName } from './written-name.ts'

/** A former name in columns of its own; a family name alone is completed by the present given name. */
export function formerName(
  kind: 'maiden' | 'previous',
  given: string | undefined,
  middle: string | undefined,
  family: string | undefined,
  present: Parts | undefined,
): PatientName[] {
  const first = nameCell(given)
  if (first === undefined && partCell(middle) === undefined) {
    return listed(family).flatMap((one) => otherName(kind, digitless(one), present))
  }
  const last = nameCell(family)
  const parts = ofParts(
    last === undefined ? present?.family : familyName(last),
    first ?? present?.given,
    partCell(middle),
  )
  return parts === undefined ? [] : [{ kind, ...parts }]
}

/** What somebody is called, in columns of its own. */
export function preferredNames({ preferred, preferredFamily }: Cells, present: Parts | undefined): PatientName[] {
  const family = nameCell(preferredFamily)
  const withFamily = family === undefined ? present : { ...present, family: familyName(family) }
  const names = listed(preferred)
    .flatMap((cell) => nicknamesIn(cell, present))
    .flatMap((one) => otherName('nickname', digitless(one), withFamily))
  if (names.length > 0 || family === undefined) return names
  const kind: NameKind = 'usual'
  return [{ kind, ...ofParts(familyName(family), present?.given) }]
}

/** `Maggie, Margo` are two nicknames; `Smith, Bob` of a Smith is one name. */
function nicknamesIn(cell: string, present: Parts | undefined): string[] {
  const parts = cell.split(/(?:(?<!\s)\s+)?,\s*/u)
  const words = parts.length > 1 && parts.every((part) => /^[\p{L}'’.-]+$/u.test(part))
  return words && fold(parts[0] ?? '') !== fold(present?.family ?? '') ? parts : [cell]
}

/** An alias in columns of its own. */
export function aliasOfParts({ aliasGiven, aliasFamily }: Cells): PatientName[] {
  const parts = ofParts(familyName(nameCell(aliasFamily) ?? ''), givenName(nameCell(aliasGiven) ?? ''))
  return parts === undefined ? [] : [{ kind: 'alias', ...parts }]
}
