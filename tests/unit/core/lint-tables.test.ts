import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../../src/core/language.ts'
import { judgeLines } from '../../tools/judge-lines.ts'

// Fictitious sentences. The development file grew together with the rules. The held-out file was written after them and judged
// once before it, too, was learned from; what that first sight showed stands in docs/adr/0010.
vi.setConfig({ testTimeout: 60_000 })

const HALVES = ['development', 'held-out']
const judged = (kind: string, half: string) =>
  judgeLines(readFileSync(`tests/fixtures/lint/${kind}-${half}.tsv`, 'utf8'))

describe.each(HALVES)('the %s half', (half) => {
  const disclosing = judged('disclosing', half)
  const harmless = judged('harmless', half)

  it('has sentences of every language on both sides', () => {
    for (const side of [disclosing, harmless]) {
      expect(new Set(side.map(({ lang }) => lang))).toEqual(new Set(LANGUAGES))
      expect(side.length).toBeGreaterThan(150)
    }
  })

  it('no sentence that discloses or promises passes', () => {
    expect(disclosing.filter(({ flagged }) => !flagged)).toEqual([])
  })

  it('at most one harmless sentence in a hundred is refused', () => {
    expect(harmless.filter(({ flagged }) => flagged).length).toBeLessThanOrEqual(harmless.length / 100)
  })
})
