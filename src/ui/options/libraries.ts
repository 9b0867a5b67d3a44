/** What is packed into the extension and under which licence (SPDX), as each package says itself. */
export const LIBRARIES: readonly { name: string; licence: string }[] = [
  { name: '@zxcvbn-ts/core', licence: 'MIT' },
  { name: '@zxcvbn-ts/language-common', licence: 'MIT' },
  { name: '@zxcvbn-ts/language-en', licence: 'MIT' },
  { name: 'dexie', licence: 'Apache-2.0' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'hash-wasm', licence: 'MIT' },
  { name: 'ical.js', licence: 'MPL-2.0' },
  { name: 'libphonenumber-js', licence: 'MIT' },
  { name: 'papaparse', licence: 'MIT' },
  { name: 'preact', licence: 'MIT' },
  { name: 'uqr', licence: 'MIT' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0' },
  { name: 'zod', licence: 'MIT' },
]
