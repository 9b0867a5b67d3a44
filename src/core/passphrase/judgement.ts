/** How hard a passphrase is to guess for somebody who has the encrypted list and good hardware. */
export type Band = 'weak' | 'fair' | 'strong'

/** Why a passphrase is weak; the sentence of each stands in `assets/languages`. */
export type Weakness = 'short' | 'known' | 'here' | 'pattern' | 'date' | 'guessable'

/** What is said of a passphrase while it is typed. */
export interface Judgement {
  band: Band
  /** With `weak` only. */
  why?: Weakness
  /** It begins or ends with a blank, which is a part of it. */
  edged: boolean
}

/** What helps with a new passphrase. Both reject with a Fault where the helper is gone. */
export interface PassphraseHelp {
  judge(passphrase: string): Promise<Judgement>
  /** Words drawn by chance, with blanks between them. */
  suggest(): Promise<string>
  /** Ends the helper until it is asked again, and with it what it was told. */
  rest(): void
}
