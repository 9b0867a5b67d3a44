/** A signed policy as a file. @param text as it was signed, to the letter */
export function signedFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' })
}
