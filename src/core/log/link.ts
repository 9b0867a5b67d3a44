import { canonical } from './canonical.ts'
import type { Entry, Head } from './entry.ts'

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export type Hash = (text: string) => Promise<string>

type Linked = 'seq' | 'prev' | 'hash'
/** An entry before it has its place in a chain. */
export type Unlinked<E extends Entry> = E extends unknown ? Omit<E, Linked> : never

/** Puts an entry at the end of a chain: its hash covers everything else in it, the hash of the one before included. */
export async function linkEntry<E extends Entry>(head: Head, unlinked: Unlinked<E>, hash: Hash): Promise<E> {
  const entry = { ...unlinked, seq: head.seq + 1, prev: head.hash }
  return { ...entry, hash: await hash(canonical(entry)) } as unknown as E
}

/** Whether an entry follows a head and says what it said when it was made. */
export async function followsHead(head: Head, entry: Entry, hash: Hash): Promise<boolean> {
  const { hash: claimed, ...rest } = entry
  return entry.seq === head.seq + 1 && entry.prev === head.hash && claimed === (await hash(canonical(rest)))
}
