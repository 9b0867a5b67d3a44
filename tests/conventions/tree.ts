import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** One source file as the conventions see it. */
export interface Source {
  /** From the top of the repository, with slashes. */
  path: string
  text: string
  lines: number
  /** What it imports: paths from the top for files of ours, package names for the rest. */
  imports: string[]
}

/** Every TypeScript file below the folders. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => source(join(folder, name), readFileSync(join(folder, name), 'utf8'))),
  )
}

/** Takes one file apart. */
export function source(path: string, text: string): Source {
  const statements = text.matchAll(/^(?:import|export)\s(?:[^'"=;()]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu)
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+)['"]/gu)
  const from = [...statements, ...dynamic].map(([, name, url]) => name ?? url ?? '')
  const imports = from.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name))
  return { path, text, lines: text.trimEnd().split('\n').length, imports }
}
