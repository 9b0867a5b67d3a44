/** One file as it lies before us: read from its beginning, once or more often. */
export interface ListFile {
  name: string
  /** Bytes. */
  size: number
  /** The bytes from the beginning, in pieces of any length; each call starts anew. */
  chunks(): AsyncIterable<Uint8Array>
}

/** Encodings that are told apart. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1251'
  | 'macintosh'

/** The same and that of DOS, which no platform decodes. */
export type OneByte = Encoding | 'ibm850'

/** A decoder of the platform: throws on bytes that are not of the encoding where `fatal` is set. */
export type NewDecoder = (
  encoding: Encoding,
  fatal: boolean,
) => { decode(bytes: Uint8Array, options: { stream: boolean }): string }

/** All bytes of a file in one piece. */
export async function bytesOf(file: ListFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of file.chunks()) {
    parts.push(part)
    size += part.length
  }
  if (parts.length === 1 && parts[0] !== undefined) return parts[0]
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
