/**
 * Unpacks what Snappy packed.
 * @param from where its length stands; what comes behind its end does not matter
 * @returns as much as could be unpacked; nothing where this is no Snappy at all
 */
export function unsnap(packed: Uint8Array, from = 0): Buffer | undefined {
  const { value: length, next } = varint(packed, from)
  if (length < 8 || length > 256 * 1024 * 1024) return
  const out = Buffer.alloc(length)
  let [at, filled] = [next, 0]
  const little = (bytes: number): number => {
    let value = 0
    for (let byte = 0; byte < bytes; byte += 1) value += (packed[at + byte] ?? 0) * 2 ** (8 * byte)
    at += bytes
    return value
  }
  while (filled < length && at < packed.length) {
    const tag = packed[at] ?? 0
    at += 1
    if ((tag & 3) === 0) {
      const short = tag >>> 2
      const count = 1 + (short < 60 ? short : little(short - 59))
      if (at + count > packed.length || filled + count > length) break
      out.set(packed.subarray(at, at + count), filled)
      at += count
      filled += count
      continue
    }
    const near = (tag & 3) === 1
    const count = near ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1
    const back = near ? ((tag >>> 5) << 8) + little(1) : little((tag & 3) === 2 ? 2 : 4)
    if (back === 0 || back > filled || filled + count > length) break
    for (let byte = 0; byte < count; byte += 1) out[filled + byte] = out[filled - back + byte] ?? 0
    filled += count
  }
  return filled < 8 ? undefined : out.subarray(0, filled)
}

/** Unpacks the framed form, as Firefox stores large values. */
export function unsnapFrames(packed: Uint8Array): Buffer {
  const parts: Uint8Array[] = []
  for (let at = 0; at + 4 <= packed.length; ) {
    const size = (packed[at + 1] ?? 0) | ((packed[at + 2] ?? 0) << 8) | ((packed[at + 3] ?? 0) << 16)
    // Four bytes of checksum stand before what is in the frame.
    const body = packed.subarray(at + 8, at + 4 + size)
    if (packed[at] === 0) parts.push(unsnap(body) ?? Buffer.alloc(0))
    else if (packed[at] === 1) parts.push(body)
    at += 4 + size
  }
  return Buffer.concat(parts)
}

/** A number in seven bits a byte, and where it ends. */
export function varint(bytes: Uint8Array, from: number): { value: number; next: number } {
  let [value, at] = [0, from]
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at] ?? 0
    at += 1
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) break
  }
  return { value, next: at }
}
