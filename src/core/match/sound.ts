/** How a token sounds, roughly: its consonants, alike ones made one. Two spellings of one name mostly share it. */
export function soundOf(token: string): string {
  const first = token
    .replace(/^(?:kn|gn|pn)/u, 'n')
    .replace(/^wr/u, 'r')
    .replace(/^x/u, 's')
    .replace(/ph/gu, 'f')
    .replace(/(?:sch|sh|tch|ch|zh|cz|sz|ts|tz)/gu, 's')
    .replace(/(?:ck|kh|gh|q)/gu, 'k')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/th/gu, 't')
  const vowel = /^[aeiouyhwj]/u.test(first) ? 'a' : ''
  return vowel + first.replace(/./gu, (letter) => ALIKE[letter] ?? letter).replace(/(.)\1+/gu, '$1')
}

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
