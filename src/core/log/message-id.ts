import type { MessageOutcome } from '../decision.ts'
import type { Hash } from './link.ts'

/**
 * The id of the note about a decision's message. The panel and the background both hear what came of it and both write it
 * down; as the id is made of what the note is about, it is written once.
 * @param intentId id of the decision
 * @returns a UUID of version 8 (RFC 9562), made of the hash
 */
export async function messageIdOf(intentId: string, { kind }: MessageOutcome, hash: Hash): Promise<string> {
  const step = kind === 'prepared' || kind === 'not-possible' ? 'insert' : kind
  const hex = await hash(`message|${intentId}|${step}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
