import type { ExportedFile } from '../../src/service/log-export.ts'

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
