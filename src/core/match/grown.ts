/**
 * An array with room for so many, twice as long as before where it is too short. The array given must not be used again: its
 * memory goes to the new one, so that nothing lies about while a long list is read.
 */
export function grown<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T, length: number): T {
  if (length <= array.length) return array
  return resized(array, Math.max(length, array.length * 2))
}

/** The same array of another length. The array given must not be used again. */
export function resized<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T, length: number): T {
  const Same = array.constructor as new (buffer: ArrayBuffer) => T
  return new Same(array.buffer.transfer(length * array.BYTES_PER_ELEMENT))
}
