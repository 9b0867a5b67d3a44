import { mojibakeMended } from './mojibake.ts'

/** A cell that needs no cleaning, as most do: ASCII words with the signs of names and dates between them. */
const CLEAN = /^\w+(?:(?:[ './:-]|, ?|\. )\w+)*\.?$/u
/** What exporting programs write for nothing. */
const NOTHING = new Set([
  'NULL',
  '\\N',
  'N/A',
  'n/a',
  '#N/A',
  '(null)',
  '(NULL)',
  '<null>',
  '(blank)',
  '[NULL]',
  'NaN',
  '*Unspecified',
  '*Unknown',
  '*Not Applicable',
  '*Deleted',
])
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', szlig: 'ß' }
/** The accents that names of entities end with: `uuml`, `eacute`. */
const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/u
/** Zero-width characters and marks of writing direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * A cell without what exporting programs put around it: white space, `="..."`, the apostrophe before a number or sign, HTML
 * entities, invisible characters, words for nothing. Composed Unicode.
 */
export function cleanCell(cell: string): string {
  if (CLEAN.test(cell)) return cell.length < 6 && NOTHING.has(cell) ? '' : cell
  const text = unwrapped(mojibakeMended(cell))
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,7}));/giu, entity)
    .replace(/\\(["'])/gu, '$1')
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .normalize('NFC')
  if (NOTHING.has(text)) return ''
  // A quotation mark without its fellow is a slip of the exporting program.
  return text.includes('"') && text.split('"').length % 2 === 0 ? text.replaceAll('"', '').trim() : text
}

/** Text has no control characters: a cell that has one is damaged or hostile. */
export function hasControl(cell: string): boolean {
  return CONTROL.test(cell)
}

/** A workbook would compute this cell; a name never looks so. */
export function isFormula(cell: string): boolean {
  return /^[=+@]|^-(?!\s*$)/u.test(cell)
}

function unwrapped(cell: string): string {
  const text = cell.trim()
  const formula = /^=\s*"(.*)"$/su.exec(text)
  if (formula !== null) return (formula[1] ?? '').replaceAll('""', '"').trim()
  if (text.length > 1 && /^'[^']*'$/u.test(text)) return text.slice(1, -1)
  return /^'[=+@\d-]/u.test(text) ? text.slice(1) : text
}

function entity(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    const accent = ACCENTS[name.slice(1).toLowerCase()]
    return accent === undefined ? (ENTITIES[name.toLowerCase()] ?? written) : `${name.slice(0, 1)}${accent}`
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
}
