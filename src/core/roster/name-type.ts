import { fold } from '../fold.ts'
import type { NameKind } from '../model.ts'

/** What tables of names call the kinds of name, folded; the first that fits counts. HL7 table 0200 has the letters. */
const TYPES: readonly { kind: NameKind; words: RegExp }[] = [
  { kind: 'maiden', words: /maiden|birth|born|^[mb]$|geburt|naissance|soltera|panienskie/u },
  { kind: 'previous', words: /previous|former|old|prior|past|fruher|ancien|anterior/u },
  { kind: 'nickname', words: /nick|prefer|called|call me|goes by|chosen|known as|used|^n$|ruf|spitz|apodo|surnom/u },
  { kind: 'alias', words: /alias|aka|a\/k\/a|alternat|other|also|^[ap]$|pseudonym|stage|adopt|religious/u },
]

/** The kind of name that a cell of a column `Name Type` says; what it does not say otherwise is the official one. */
export function kindOfType(cell: string): NameKind {
  const word = fold(cell.trim())
  return TYPES.find(({ words }) => words.test(word))?.kind ?? 'official'
}
