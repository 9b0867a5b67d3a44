import { letGo, toBytes } from './bytes.ts'
import { sealBytes } from './seal.ts'

/**
 * Plain bytes a piece. So small that the browser uses its memory again for the next: fresh memory costs more than reading and
 * decrypting together.
 */
const PIECE = 256 * 1024
/** In front of each sealed piece, and behind it. */
const IV = 12
const TAG = 16
const SEALED = IV + PIECE + TAG
/** Pieces decrypted at the same time. */
const AT_ONCE = 4

/**
 * Encrypts many bytes as one blob of pieces, the last filled up with zeros, each bound to its place.
 * @param place what a piece is and where it belongs
 */
export async function sealPieces(
  key: CryptoKey,
  place: (piece: number) => string,
  plain: Uint8Array<ArrayBuffer>,
): Promise<Blob> {
  const parts: Blob[] = []
  const part = new Uint8Array(PIECE)
  for (let piece = 0; piece * PIECE < plain.length; piece += 1) {
    part.fill(0).set(plain.subarray(piece * PIECE, (piece + 1) * PIECE))
    const { iv, bytes } = await sealBytes(key, place(piece), part)
    parts.push(new Blob([iv, bytes]))
    letGo(bytes)
  }
  return new Blob(parts)
}

/**
 * Decrypts the first `length` bytes of what `sealPieces` made, into one run of bytes.
 * @throws where the key, a place or a single bit is another, or a piece is missing
 */
export async function openPieces(
  key: CryptoKey,
  place: (piece: number) => string,
  blob: Blob,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = Math.ceil(length / PIECE)
  if (blob.size !== pieces * SEALED) throw new RangeError('a piece is missing')
  const whole = new Uint8Array(pieces * PIECE)
  const waiting: Promise<void>[] = []
  let piece = 0
  for await (const sealed of sealedPieces(blob)) {
    const opened = openPiece(key, place(piece), sealed, whole.subarray(piece * PIECE))
    // Whoever waits for it hears of a failure; nobody does after an earlier one.
    opened.catch(() => undefined)
    waiting.push(opened)
    piece += 1
    if (waiting.length === AT_ONCE) await waiting.shift()
  }
  await Promise.all(waiting)
  return whole.subarray(0, length)
}

async function openPiece(
  key: CryptoKey,
  place: string,
  sealed: Uint8Array<ArrayBuffer>,
  into: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const how = { name: 'AES-GCM', iv: sealed.slice(0, IV), additionalData: toBytes(place) }
  const plain = await crypto.subtle.decrypt(how, key, sealed.subarray(IV))
  const bytes = new Uint8Array(plain)
  into.set(bytes)
  letGo(bytes)
}

/** The pieces of a blob one after the other, each in the same room: whoever takes one must be done with it at once. */
async function* sealedPieces(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const room = new Uint8Array(SEALED)
  let filled = 0
  const reader = blob.stream().getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (let at = 0; at < read.value.length; ) {
      const part = read.value.subarray(at, at + SEALED - filled)
      room.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < SEALED) break
      yield room
      filled = 0
    }
    letGo(read.value)
  }
}
