/** What the options show of the vault's ways in, its lock and its copies. Nothing of it is secret but `code`. */
export interface SafeState {
  /** When the recovery code was made, ISO 8601 in UTC; nothing where there is none. */
  recovery?: string
  /** Public key of the practice that can open the vault, if one can. */
  escrow?: string
  /** A recovery code that was just made; it stands here until it was written down, and nowhere else. */
  code?: string
  /** Minutes without use after which it locks. */
  lockMinutes: number
}
