import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { lint } from '../../../src/core/lint.ts'

vi.setConfig({ testTimeout: 60_000 })

const flagged = (text: string): boolean => lint(text, 'unknown').length > 0

describe('a disclosing sentence stays one', () => {
  it.each([
    ['upper case', 'YOUR RESULTS ARE READY.'],
    ['Cyrillic look-alikes', 'Yоur rеsults are ready.'],
    ['full-width letters', 'Ｙｏｕｒ ｒｅｓｕｌｔｓ are ready.'],
    ['decorated letters', '𝓨𝓸𝓾𝓻 𝓻𝓮𝓼𝓾𝓵𝓽𝓼 are ready.'],
    ['zero-width characters', 'Yo\u200bur re\u200dsul\u00adts are ready.'],
    ['spaced letters', 'Y o u r  r e s u l t s are ready.'],
    ['dotted letters', 'Your r.e.s.u.l.t.s are ready.'],
    ['digits for letters', 'Your re5ults are r3ady.'],
    ['an underscore', 'Your_results are ready.'],
    ['no apostrophe', 'Ill get back to you tomorrow.'],
    ['no accents (French)', 'Vos resultats sont disponibles.'],
    ['no accents (Vietnamese)', 'Ket qua cua ban da co.'],
    ['other accents (Vietnamese, old style)', 'Bệnh tình của bạn đã hoà hoãn.'],
    ['no umlaut (German)', 'Als Ihr Hausarzt und Ihre Arztin.'],
    ['umlaut spelled out (German)', 'Als Ihre Aerztin lehne ich ab.'],
    ['stretched and marked (Arabic)', 'نتـــائِجُك جاهزة'],
    ['a conjunction in front (Arabic)', 'وموعدك غدا'],
    ['decomposed accents', 'Vos résultats'.normalize('NFD')],
  ])('%s', (_, text) => {
    expect(flagged(text)).toBe(true)
  })
})

it('places lie in the original text, also behind invisible characters', () => {
  const text = 'Dear\u200b\u200b Sam, yo\u200bur results are in.'
  const [problem] = lint(text)
  expect(text.slice(problem?.start, problem?.end)).toContain('results')
})

it('takes any text without failing, and answers with places inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { start, end } of lint(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThanOrEqual(end)
      }
    }),
    { numRuns: 300 },
  )
})

describe('takes linear time: four times the text takes well under sixteen times the work', () => {
  /** How much more processor time four times the text takes; the least of several runs, each longer than a clock tick. */
  const growth = (work: (text: string) => void, unit: string): number => {
    const least = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const runs = Array.from({ length: 5 }, () => {
        const before = process.cpuUsage()
        work(text)
        return process.cpuUsage(before).user
      })
      return Math.min(...runs)
    }
    least(10_000)
    return least(40_000) / Math.max(least(10_000), 1000)
  }

  it.each([
    'your ',
    'i saw ',
    'a',
    'a.',
    '1/1/',
    '{x',
    '[a',
    'x@',
    '%a',
    'patients accept ',
    'p a ',
    'bệnh của ',
    'لا ',
    'www.',
    'if you take a ',
  ])('%s', (unit) => {
    expect(growth(lint, unit)).toBeLessThan(10)
  })

  it('the control: work that grows with the square is seen', () => {
    const square = (text: string): void => {
      const letters = new Uint8Array(text.length)
      for (let one = 0; one < letters.length; one++) {
        for (let other = 0; other < letters.length; other += 4) letters[one] = (letters[one] ?? 0) ^ other
      }
    }
    expect(growth(square, 'a')).toBeGreaterThan(10)
  })
})
