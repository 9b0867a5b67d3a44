import { expect, it } from 'vitest'
import { expressionsIn, expressionsOfProduct } from './all.ts'
import { attackOn } from './judge.ts'
import judged from './judged.json' with { type: 'json' }

const safe = new Set(judged)

it('no expression of the product takes more than linear time on any text', async () => {
  const all = expressionsOfProduct()
  expect(all.length).toBeGreaterThan(300)
  const attacks: string[] = []
  for (const { pattern, flags, files } of all) {
    const written = `/${pattern}/${flags}`
    if (safe.has(written)) continue
    const attack = await attackOn(pattern, flags)
    if (attack !== undefined) attacks.push(`${files.join(', ')}: ${written} on ${attack}`)
  }
  expect(attacks).toEqual([])
}, 600_000)

it.each([
  ['nested', 'const a = /(a+)+$/u'],
  ['at the end', String.raw`const trim = (text: string) => text.replace(/\s+$/u, '')`],
  ['brackets', String.raw`title.replaceAll(/\([^)]*\)/gu, ' ')`],
  ['two runs side by side', String.raw`/^\w+\s*[;]?\s*\d+$/u.test(cell)`],
])(
  'sees a seeded fault: %s',
  async (_, source) => {
    const [found] = expressionsIn(source)
    expect(await attackOn(found?.pattern ?? '', found?.flags ?? '')).toBeTypeOf('string')
  },
  120_000,
)

it.each([String.raw`/(?<!\s)\s+$/u`, String.raw`/(?:(?<!\s)\s+)?,\s*/u`])(
  'lets %s pass',
  async (source) => {
    const [found] = expressionsIn(source)
    expect(await attackOn(found?.pattern ?? '', found?.flags ?? '')).toBeUndefined()
  },
  120_000,
)
