/** Hands a text to the browser as a download; it goes nowhere else. */
export function download(name: string, mime: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${mime};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address))
}
