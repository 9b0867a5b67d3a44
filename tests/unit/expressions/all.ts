import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { sources } from '../../conventions/tree.ts'

/** A regular expression of the product, and the files that it stands in. */
export interface Expression {
  pattern: string
  flags: string
  files: string[]
}

/** Every regular expression that is written out in the product, each once. */
export function expressionsOfProduct(): Expression[] {
  const found = new Map<string, Expression>()
  for (const { path } of sources('src', 'entrypoints')) {
    for (const { pattern, flags } of expressionsIn(readFileSync(path, 'utf8'))) {
      const key = `/${pattern}/${flags}`
      const known = found.get(key) ?? { pattern, flags, files: [] }
      if (!known.files.includes(path)) known.files.push(path)
      found.set(key, known)
    }
  }
  return [...found.values()]
}

/** The regular expressions that are written out in a source. */
export function expressionsIn(source: string): { pattern: string; flags: string }[] {
  const found: { pattern: string; flags: string }[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { regex } = node as { regex?: { pattern: string; flags: string } }
    if (regex !== undefined) found.push(regex)
    for (const inner of Object.values(node)) walk(inner)
  }
  walk(parseSync('source.tsx', source).program)
  return found
}
