import { defineConfig } from 'wxt'
import product from '../../../wxt.config.ts'

/** The product with a seeded fault: an entry gets an id of its own each time it is appended, and leaves the outbox in a second step. */
const EDITS: readonly [RegExp, string][] = [
  [/equals\(\[chain, unlinked\.id\]\)/u, 'equals([chain, crypto.randomUUID()])'],
  [/unlinked as Unlinked<Entry>/u, '{ ...unlinked, id: crypto.randomUUID() } as unknown as Unlinked<Entry>'],
  [/if \(chain === 'decision'\) await database\.outbox\.delete\(entry\.id\)/u, ''],
  [
    /await advanceHead\(heads, keys, last, row\)/u,
    `await advanceHead(heads, keys, last, row)
  await new Promise((done) => setTimeout(done, 3000))
  await database.outbox.delete(unlinked.id)`,
  ],
]

export default defineConfig({
  ...product,
  outDir: '.output/no-ids',
  vite: async (env) => {
    const usual = await product.vite?.(env)
    return {
      ...usual,
      plugins: [
        {
          name: 'no-ids',
          enforce: 'pre' as const,
          transform(code: string, id: string) {
            if (!id.endsWith('src/store/log-append.ts')) return
            return EDITS.reduce((text, [from, to]) => {
              if (!from.test(text)) throw new Error(`the fault cannot be seeded: ${from} is not there`)
              return text.replace(from, to)
            }, code)
          },
        },
        ...(usual?.plugins ?? []),
      ],
    }
  },
})
