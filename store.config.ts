import { defineConfig } from 'wxt'
import product from './wxt.config.ts'

/** What a reviewer builds the add-on from: a list of what may go along, so that nothing else that lies about does. */
const SOURCES = [
  '{assets,docs,entrypoints,src}/**',
  '{README,CONTRIBUTING,CHANGELOG,PRIVACY,SECURITY}.md',
  'LICENSE',
  '{package,package-lock,tsconfig}.json',
  '{wxt,store}.config.ts',
]

/** The product as stores take it, beside the build that is tested: Chrome's store gives an id itself and refuses a key. */
export default defineConfig({
  ...product,
  outDirTemplate: 'store/{{browser}}-mv{{manifestVersion}}',
  zip: { includeSources: SOURCES },
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.key
    },
  },
})
