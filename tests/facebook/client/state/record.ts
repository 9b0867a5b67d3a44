import type { Deed } from '../../contract.ts'

/** One press of a button that does something. */
export interface Press {
  kind: Deed
  /** Whom it is about, and what stood in the card as their name. */
  id: string
  name: string
  /** Whether a person at the screen pressed, as the browser sees it. */
  trusted: boolean
}

/** Everything that happened to the app in this document, for tests. */
export const record: { clicks: Press[]; sent: string[]; errors: number } = { clicks: [], sent: [], errors: 0 }
