/** Parts that belong to the name behind them, and without which people still know it. */
const LOOSE = new Set(
  'de del della delle di da dos das do du des la las los le lo van von vom zu zum zur der den ter ten te op het el al ad ar as ash at an abu ibn bin bint ben bat dit san santa sao st sainte saint'.split(
    ' ',
  ),
)
/** Parts that are nothing without the name behind them. */
const TIGHT = new Set('mc mac fitz o d ni ap'.split(' '))
/** Words between two surnames. */
const BETWEEN = new Set(['y', 'e', 'and', 'i'])

/** A surname as one word, and its head where it has a particle: `delacruz`, `cruz`. */
export interface Joined {
  word: string
  bare?: string
}

/** Whether a token is a particle, so that it belongs to the family name behind it. */
export function isParticle(token: string): boolean {
  return LOOSE.has(token) || token === 'mc' || token === 'mac' || BETWEEN.has(token)
}

/** Puts particles and the names behind them together: `de la cruz` is one word, however it is spaced. */
export function joinParticles(tokens: readonly string[]): Joined[] {
  const out: Joined[] = []
  let before = ''
  let loose = false
  for (const [at, token] of tokens.entries()) {
    const last = at === tokens.length - 1
    const between = BETWEEN.has(token) && out.length > 0 && before === ''
    if (!last && between) continue
    if (!last && (LOOSE.has(token) || TIGHT.has(token))) {
      before += token
      loose ||= LOOSE.has(token)
      continue
    }
    out.push(before !== '' && loose ? { word: before + token, bare: token } : { word: before + token })
    before = ''
    loose = false
  }
  return out
}
