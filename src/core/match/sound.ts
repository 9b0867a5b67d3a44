/** What a plain letter sounds like when it stands alone; vowels and what is hardly heard fall away. */
const ALIKE: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
  h: '',
  w: '',
  j: '',
  c: 'k',
  g: 'k',
  x: 'ks',
  z: 's',
  d: 't',
  b: 'p',
  v: 'f',
  m: 'n',
}
const HEARD = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code)
  return ALIKE[letter] ?? letter
})

/**
 * How a token sounds, roughly: its consonants, alike ones made one. Two spellings of one name mostly share it. A vowel in
 * front counts as `a`; what two or three letters write together is one sound.
 */
export function soundOf(token: string): string {
  const word = started(token)
  let sound = /^[aeiouyhwj]/u.test(word) ? 'a' : ''
  let last = ''
  for (let at = 0; at < word.length; ) {
    const length = together(word, at)
    const heard = length === 0 ? alone(word, at) : togetherHeard(word, at)
    at += Math.max(length, 1)
    for (const letter of heard) {
      if (letter !== last) sound += letter
      last = letter
    }
  }
  return sound
}

/** The token without a silent letter in front: `Knight`, `Gnocchi`, `Wright`; `Xavier` begins as with s. */
function started(token: string): string {
  if (/^(?:kn|gn|pn|wr)/u.test(token)) return token.slice(1)
  return token.startsWith('x') ? `s${token.slice(1)}` : token
}

/** How many letters from here are one sound; 0 where the letter stands alone. */
function together(word: string, at: number): number {
  const next = word[at + 1]
  switch (word[at]) {
    case 's':
      if (next === 'c' && word[at + 2] === 'h') return 3
      return next === 'h' || next === 'z' ? 2 : 0
    case 't':
      if (next === 'c' && word[at + 2] === 'h') return 3
      return next === 's' || next === 'z' || next === 'h' ? 2 : 0
    case 'c':
      return next === 'h' || next === 'z' || next === 'k' ? 2 : 0
    case 'p':
    case 'z':
    case 'k':
    case 'g':
      return next === 'h' ? 2 : 0
    default:
      return 0
  }
}

/** The sound of letters that are one. */
function togetherHeard(word: string, at: number): string {
  switch (word[at]) {
    case 'p':
      return 'f'
    case 'k':
    case 'g':
      return 'k'
    case 't':
      return word[at + 1] === 'h' ? 't' : 's'
    default:
      return word[at + 1] === 'k' ? 'k' : 's'
  }
}

/** The sound of a letter that stands alone; `c` is soft before e, i and y. */
function alone(word: string, at: number): string {
  const letter = word[at] ?? ''
  if (letter === 'q') return 'k'
  const next = word[at + 1]
  if (letter === 'c' && (next === 'e' || next === 'i' || next === 'y')) return 's'
  return HEARD[letter.charCodeAt(0)] ?? letter
}
