import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where a text was found. */
export interface Hit {
  text: string
  file: string
}

/**
 * Reads every file of a folder and looks for texts, as UTF-8 and as UTF-16.
 * @param folder a closed browser's profile
 * @param texts what must, or must not, be there
 */
export function grepFolder(folder: string, texts: readonly string[]): Hit[] {
  const needles = texts.flatMap((text) => [
    { text, bytes: Buffer.from(text, 'utf8') },
    { text, bytes: Buffer.from(text, 'utf16le') },
  ])
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
  return files.flatMap((file) => {
    const content = read(file)
    return needles.filter(({ bytes }) => content.includes(bytes)).map(({ text }) => ({ text, file }))
  })
}

/** A running browser throws files away while they are listed. */
function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
