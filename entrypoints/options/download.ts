import type { ExportedFile } from '../../src/service/log-export.ts'
import { makePracticeKey } from '../../src/store/practice-key.ts'

/** When the text is let go of, in ms. */
const LET_GO_MS = 30_000

/** Hands a text, or a file, to the browser as a download; it goes nowhere else. */
export function download({ name, mime, text }: Omit<ExportedFile, 'text'> & { text: string | Blob }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Firefox takes hold of it only some turns later.
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_MS)
}

/** The same with a file. */
export function saveFile(name: string, file: Blob): void {
  download({ name, mime: file.type, text: file })
}

/** Makes the practice's pair of keys and saves the private one, which is kept nowhere else. @returns the public one */
export async function makeKeyPair(): Promise<string> {
  const { publicKey, file } = await makePracticeKey()
  download({ name: 'front-desk-practice-key.pem', mime: 'application/x-pem-file', text: file })
  return publicKey
}
