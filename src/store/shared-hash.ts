import { createSHA256, type IHasher } from 'hash-wasm'

let shared: Promise<IHasher> | undefined

/**
 * SHA-256, computed on the spot: WebCrypto takes a trip to another thread for each. One for all, as each instance of WebAssembly
 * takes gigabytes of a page's addresses, and a hundred of them are all there are. Whoever uses it goes from `init` to `digest`
 * without a break.
 */
export function sharedHash(): Promise<IHasher> {
  shared ??= createSHA256()
  return shared
}
