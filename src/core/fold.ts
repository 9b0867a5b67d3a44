/** Letters that no decomposition turns into plain ones. */
const SPECIAL: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
}

/**
 * A name as it is compared: compatibility forms unified (decorated letters become plain), diacritics off, lower case,
 * special letters spelled out. Letters of other scripts stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıŋħ]/gu, (letter) => SPECIAL[letter] ?? letter)
}

/** The folded tokens of a text: runs of letters; apostrophes inside fall away, hyphens part. Digits are no letters. */
export function tokensOf(text: string): string[] {
  const plain = fold(text).replace(/['’ʻʼ`´.]/gu, (mark) => (mark === '.' ? ' ' : ''))
  return plain.match(/\p{L}+/gu) ?? []
}
