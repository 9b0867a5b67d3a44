/** From here on a request is shown as likely, and as possible, a patient's. Chosen on development data. */
export const LIKELY = 0.7
export const POSSIBLE = 0.3

/** The band of a probability. */
export function classify(probability: number): 'likely' | 'possible' | 'not-on-list' {
  if (probability >= LIKELY) return 'likely'
  return probability >= POSSIBLE ? 'possible' : 'not-on-list'
}
