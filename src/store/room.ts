import { Fault } from '../core/fault.ts'

/** Bytes that the browser lets us store yet. */
export type Room = () => Promise<number>

/**
 * Bytes that stay free whatever is imported: a browser whose disk is full to the last byte cannot even delete, nor write a decision
 * down (Chromium then does not open the database at all).
 */
const RESERVE = 32 * 1024 * 1024

/** What the browser says of this computer's disk; without an answer there is room. */
export const roomLeft: Room = async () => {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate()
  return quota - usage
}

/**
 * Looks whether there is room for more.
 * @param bytes about to be stored
 * @throws Fault `storage-full`
 */
export async function needRoom(room: Room, bytes = 0): Promise<void> {
  if ((await room()) < RESERVE + bytes) throw new Fault('storage-full')
}
