/** Crockford's base 32: no I, L, O or U, so that no two letters look alike. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Letters people write for others. */
const MEANT: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }
/** 128 bits in letters of 5 bits, and the two check letters behind them; shown in groups of four. */
const BYTES = 16
const PLAIN = 26
const CHECKS = 2
const GROUP = 4

/**
 * A recovery code as people write it down: `7K2M-…`, seven groups of four.
 * @param secret 16 bytes
 */
export function writeRecoveryCode(secret: Uint8Array): string {
  const values = fivesOf(secret)
  const letters = [...values, ...checksOf(values)].map((value) => LETTERS[value]).join('')
  return (letters.match(new RegExp(`.{${GROUP}}`, 'gu')) ?? []).join('-')
}

/**
 * The 16 bytes of a written code, whatever stands between its letters, capital or not; `undefined` where it is mistyped.
 * The check letters find every one or two wrong letters, and every two that changed places.
 */
export function readRecoveryCode(written: string): Uint8Array<ArrayBuffer> | undefined {
  const letters = written.toUpperCase().replace(/[\s.·_\u2010-\u2015-]/gu, '')
  const values = [...letters].map((letter) => LETTERS.indexOf(MEANT[letter] ?? letter))
  if (values.length !== PLAIN + CHECKS || values.includes(-1)) return
  const plain = values.slice(0, PLAIN)
  if (checksOf(plain).some((check, place) => check !== values[PLAIN + place])) return
  const secret = new Uint8Array(BYTES)
  plain.forEach((value, place) => {
    for (let bit = 0; bit < 5; bit += 1) {
      const at = place * 5 + bit
      if (at < BYTES * 8 && (value >> (4 - bit)) & 1) secret[at >> 3] = (secret[at >> 3] ?? 0) | (128 >> (at & 7))
    }
  })
  // The last letter has two bits that mean nothing: each code has one spelling.
  return fivesOf(secret).every((value, place) => value === plain[place]) ? secret : undefined
}

function fivesOf(secret: Uint8Array): number[] {
  const bit = (at: number): number => ((secret[at >> 3] ?? 0) >> (7 - (at & 7))) & 1
  return Array.from({ length: PLAIN }, (_, place) =>
    [0, 1, 2, 3, 4].reduce((value, at) => value * 2 + bit(place * 5 + at), 0),
  )
}

/** Two letters of a Reed-Solomon code over GF(32): the remainder by (x - 2)(x - 4). */
function checksOf(values: readonly number[]): [number, number] {
  let [high, low] = [0, 0]
  for (const value of values) {
    const carry = high ^ value
    high = low ^ times(carry, 6)
    low = times(carry, 8)
  }
  return [high, low]
}

/** Multiplication in GF(32), modulo x^5 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1
    if (product & 32) product ^= 37
    if ((b >> bit) & 1) product ^= a
  }
  return product
}
