/** Words of a suggestion: five of 7,776 are 64.6 bits. */
const COUNT = 5
/** How many numbers chance has. */
const RANGE = 2 ** 32

/**
 * Words for a passphrase, each as likely as any other, with blanks between them.
 * @param chance a whole number from 0 to 2^32 - 1, each as likely as any other
 */
export function drawWords(words: readonly string[], chance: () => number): string {
  return Array.from({ length: COUNT }, () => words[drawBelow(words.length, chance)] ?? '').join(' ')
}

/** Numbers that would make the first words likelier than the others are thrown away. */
function drawBelow(below: number, chance: () => number): number {
  const fair = RANGE - (RANGE % below)
  let drawn = chance()
  while (drawn >= fair) drawn = chance()
  return drawn % below
}
