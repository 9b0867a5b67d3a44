import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

/** What stands on a screen at one moment. */
export interface Raster {
  width: number
  height: number
  /** Red, green and blue of one pixel, 0 to 255 each. */
  at(x: number, y: number): readonly [number, number, number]
}

/**
 * Reads the file in which Xvfb keeps its screen: the format of xwd, all numbers of the head big-endian, four bytes a pixel.
 * @see https://gitlab.freedesktop.org/xorg/proto/xorgproto/-/blob/master/include/X11/XWDFile.h
 */
export function readRaster(path: string): Raster {
  const file = readFileSync(path)
  const field = (place: number): number => file.readUInt32BE(place * 4)
  const [head, width, height, line, colours] = [field(0), field(4), field(5), field(12), field(19)]
  if (field(11) !== 32 || field(7) !== 0) throw new Error('a screen of 32 bits a pixel, little-endian, was expected')
  const start = head + colours * 12
  return {
    width,
    height,
    at(x, y) {
      const place = start + y * line + x * 4
      return [file[place + 2] ?? 0, file[place + 1] ?? 0, file[place] ?? 0]
    },
  }
}

/** Writes it as a PNG: three bytes a pixel, no filter. */
export function asPng(raster: Raster): Buffer {
  const { width, height } = raster
  const line = width * 3 + 1
  const rows = Buffer.alloc(line * height)
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows.set(raster.at(x, y), y * line + 1 + x * 3)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(rows, { level: 3 })
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
