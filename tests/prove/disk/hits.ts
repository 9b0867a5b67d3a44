import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { layersOf } from './layers.ts'
import type { Found, Search } from './search.ts'

/** Something that was found on the disk, and where. */
export interface Hit extends Found {
  file: string
  layer: string
}

/** What a search of a folder came to. */
export interface Searched {
  hits: Hit[]
  files: number
  bytes: number
}

/** Copies a folder that a browser may be writing to, so that all of it is of one moment, as near as can be. */
export function snapshot(folder: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  for (const path of filesIn(folder)) {
    const target = join(to, relative(folder, path))
    mkdirSync(dirname(target), { recursive: true })
    try {
      copyFileSync(path, target)
    } catch {
      // A running browser throws files away while they are copied.
    }
  }
}

/** Searches every file of a folder, in every layer. @param apart folders of it that are the user's own */
export function searchFolder(folder: string, search: Search, apart: RegExp): Searched {
  const searched: Searched = { hits: [], files: 0, bytes: 0 }
  for (const path of filesIn(folder).filter((one) => !apart.test(one))) {
    searched.files += 1
    for (const { kind, bytes } of layersOf(path)) {
      searched.bytes += bytes.length
      for (const found of search(bytes)) searched.hits.push({ ...found, file: relative(folder, path), layer: kind })
    }
  }
  return searched
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => join(folder, name)).filter((path) => isFile(path))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
