import anyAscii from 'any-ascii'

/** Blocks of Unicode whose letters names are written in: Greek, Cyrillic, Armenian, Hebrew, Arabic, Indic, Georgian, kana. */
const BLOCKS = [
  [0x0370, 0x03ff],
  [0x0400, 0x052f],
  [0x0531, 0x058f],
  [0x05d0, 0x05ea],
  [0x0620, 0x06d5],
  [0x0900, 0x0dff],
  [0x0e00, 0x0e7f],
  [0x10a0, 0x10ff],
  [0x3041, 0x30fc],
] as const

/** Han characters of the commonest kind: the first level of GB 2312, and whatever the name lists use. */
function hanCharacters(names: readonly string[]): Set<string> {
  const decoder = new TextDecoder('gb18030')
  const found = new Set<string>()
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) found.add(decoder.decode(Uint8Array.of(row, cell)))
  }
  for (const name of names) for (const letter of name) found.add(letter)
  return new Set([...found].filter((letter) => /^\p{Script=Han}$/u.test(letter)))
}

/** Letters of other scripts by what they sound like in Latin ones: `{"a": "аα", ...}`. Readings by any-ascii. */
export function letterTable(names: readonly string[]): Record<string, string> {
  const table = new Map<string, string>()
  const letters = [...hanCharacters(names)]
  for (const [from, to] of BLOCKS) for (let code = from; code <= to; code += 1) letters.push(String.fromCodePoint(code))
  for (const letter of letters) {
    if (
      letter !== letter.normalize('NFKC').normalize('NFD').toLowerCase() &&
      !/[\u0900-\u0dff\u3040-\u30ff]/u.test(letter)
    )
      continue
    const latin = anyAscii(letter)
      .toLowerCase()
      .replace(/[^a-z]/gu, '')
    if (latin !== '' || /\p{L}/u.test(letter)) table.set(latin, (table.get(latin) ?? '') + letter)
  }
  return Object.fromEntries([...table].sort())
}
