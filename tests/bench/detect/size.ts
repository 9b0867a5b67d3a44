import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figures.ts'
import { BUILD } from './lab.ts'

/** Bytes of the content script as a browser's store would send it, at most. */
const MOST_BYTES = 15_000
/** Words that zod leaves in every build that it is part of. */
const ZOD = /ZodError|safeParse|invalid_union/u

/** How large the content script is, and that no schema came along. */
export function sizeFigures(): Figure[] {
  const script = readFileSync(join(BUILD, 'facebook.js'))
  const size = gzipSync(script, { level: 9 }).length
  const isWithout = !ZOD.test(script.toString())
  const isSeen = ZOD.test(readFileSync(join(BUILD, 'background.js')).toString())
  return [
    {
      what: 'content script, gzipped',
      is: `${(size / 1000).toFixed(2)} kB`,
      of: `${(script.length / 1000).toFixed(1)} kB as it is`,
      aim: '<= 15 kB',
      met: size <= MOST_BYTES,
      functional: true,
    },
    {
      what: 'zod in the content script',
      is: isWithout ? 'none' : 'found',
      of: `control: ${isSeen ? 'found' : 'NOT FOUND'} in the background, which has it`,
      aim: 'none',
      met: isWithout && isSeen,
      functional: true,
    },
  ]
}
