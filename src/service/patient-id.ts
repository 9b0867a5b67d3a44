/** Bytes drawn at once. */
const DRAWN = 12 * 1024

/**
 * Ids of patients: 96 random bits in 16 letters, drawn many at a time, as a list may have a million people.
 * @returns a function that gives another one with each call
 */
export function openPatientIds(): () => string {
  let drawn = new Uint8Array(0)
  let at = 0
  return () => {
    if (at + 12 > drawn.length) {
      drawn = crypto.getRandomValues(new Uint8Array(DRAWN))
      at = 0
    }
    const bytes = drawn.subarray(at, at + 12)
    at += 12
    return btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
  }
}
