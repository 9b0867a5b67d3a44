/** Unpacks a block of LZ4, as Firefox packs what it remembers of its tabs (after eight bytes of name and four of length). */
export function unpackMozLz4(file: Buffer): Buffer {
  const out = Buffer.alloc(file.readUInt32LE(8))
  let [at, filled] = [12, 0]
  const more = (count: number): number => {
    let total = count
    if (count !== 15) return total
    for (let byte = 255; byte === 255 && at < file.length; ) {
      byte = file[at] ?? 0
      at += 1
      total += byte
    }
    return total
  }
  while (at < file.length && filled < out.length) {
    const token = file[at] ?? 0
    at += 1
    const literals = more(token >>> 4)
    out.set(file.subarray(at, Math.min(at + literals, at + out.length - filled)), filled)
    at += literals
    filled += literals
    if (at + 2 > file.length) break
    const back = file.readUInt16LE(at)
    at += 2
    const count = more(token & 15) + 4
    for (let byte = 0; byte < count && filled < out.length; byte += 1, filled += 1)
      out[filled] = out[filled - back] ?? 0
  }
  return out.subarray(0, filled)
}
