import type { Encoding, NewDecoder } from './list-file.ts'

/** One property of a vCard. */
export interface VcardLine {
  /** Upper case, without its group: `N`, `FN`, `BDAY`. */
  name: string
  parameters: ReadonlyMap<string, string>
  /** Decoded from quoted-printable, otherwise as written. */
  value: string
}

const ENCODINGS: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  macintosh: 'macintosh',
}

/** Takes a line apart: `item1.N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Anna;;;`. Nothing where it is none. */
export function vcardLine(line: string, newDecoder: NewDecoder): VcardLine | undefined {
  const colon = colonOf(line)
  if (colon < 1) return
  const [head = '', ...rest] = line.slice(0, colon).split(';')
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase()
  const parameters = new Map<string, string>()
  for (const parameter of rest) {
    const [key = '', value] = parameter.split('=', 2)
    // vCard 2.1 writes `QUOTED-PRINTABLE` without `ENCODING=`.
    if (value === undefined)
      parameters.set(/^(?:quoted-printable|base64|8bit|7bit|b)$/iu.test(key) ? 'ENCODING' : key.toUpperCase(), key)
    else parameters.set(key.trim().toUpperCase(), value.replace(/^"|"$/gu, ''))
  }
  const written = line.slice(colon + 1)
  const quoted = parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE'
  return { name, parameters, value: quoted ? unquoted(written, parameters.get('CHARSET') ?? '', newDecoder) : written }
}

/** Whether a line is written as quoted-printable: it goes on in the next one where `=` stands at its end. */
export function isQuoted(line: string): boolean {
  return /^[^:]{0,200}QUOTED-PRINTABLE/iu.test(line)
}

/** The components of a structured value, parted at `;`, each of several values at `,`, with their escapes undone. */
export function components(value: string): string[][] {
  const found: string[][] = [['']]
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at] ?? ''
    const component = found.at(-1) ?? []
    const last = component.length - 1
    if (sign === '\\') {
      at += 1
      const escaped = value[at] ?? ''
      component[last] += escaped === 'n' || escaped === 'N' ? ' ' : escaped
    } else if (sign === ';') found.push([''])
    else if (sign === ',') component.push('')
    else component[last] += sign
  }
  return found
}

/** A text with its escapes undone. */
export function plainText(value: string): string {
  return value.replace(/\\([nN])/gu, ' ').replace(/\\(.)/gu, '$1')
}

/** The colon that ends the parameters: none inside quotation marks. */
function colonOf(line: string): number {
  let quoted = false
  const end = Math.min(line.length, 1000)
  for (let at = 0; at < end; at += 1) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ':' && !quoted) return at
  }
  return line.slice(0, end).indexOf(':')
}

function unquoted(text: string, charset: string, newDecoder: NewDecoder): string {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? /^[0-9a-f]{2}/iu.exec(text.slice(at + 1, at + 3))?.[0] : undefined
    const code = text.charCodeAt(at)
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else if (code < 128) bytes.push(code)
    // A letter beyond ASCII has no place here; it stays by its UTF-8 bytes.
    else {
      const point = text.codePointAt(at) ?? code
      bytes.push(...utf8(point))
      if (point > 0xffff) at += 1
    }
  }
  const encoding = ENCODINGS[charset.toLowerCase()] ?? 'utf-8'
  try {
    return newDecoder(encoding, true).decode(Uint8Array.from(bytes), { stream: false })
  } catch {
    return newDecoder('windows-1252', false).decode(Uint8Array.from(bytes), { stream: false })
  }
}

function utf8(point: number): number[] {
  if (point < 0x800) return [0xc0 | (point >> 6), 0x80 | (point & 63)]
  if (point < 0x10000) return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)]
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)]
}
