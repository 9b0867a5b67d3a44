/** Characters that a passphrase must have at least, of those that count. */
const PASSPHRASE_MIN = 12

/** Never seen, whatever is typed: controls, zero-width and direction marks, variation selectors, fillers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]|\u034f/gu

/** A passphrase as a reader would see it: composed, blanks as one blank each, without what nobody sees. */
export function seenForm(passphrase: string): string {
  return passphrase.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(/ {2,}/gu, ' ').trim()
}

/** What counts of a passphrase: what is seen of it, and of the same character again and again one. */
export function countedForm(passphrase: string): string {
  const characters = [...seenForm(passphrase)]
  return characters.filter((one, place) => one !== characters[place - 1]).join('')
}

/** Whether enough of a passphrase counts. */
export function isLongEnough(passphrase: string): boolean {
  return [...countedForm(passphrase)].length >= PASSPHRASE_MIN
}
