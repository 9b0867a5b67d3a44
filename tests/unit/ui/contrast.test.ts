import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Text on its ground: 4.5 at least (WCAG 2.2, 1.4.3). */
const TEXT = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'accent-tint'],
  ['ink', 'good-tint'],
  ['ink', 'warning-tint'],
  ['ink', 'danger-tint'],
  ['quiet', 'ground'],
  ['quiet', 'surface'],
  ['quiet', 'sunken'],
  ['quiet', 'accent-tint'],
  ['accent', 'ground'],
  ['accent', 'surface'],
  ['accent', 'accent-tint'],
  ['accent-strong', 'accent-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['good', 'good-tint'],
  ['warning', 'warning-tint'],
  ['warning', 'surface'],
  ['danger', 'surface'],
  ['danger', 'ground'],
  ['danger', 'danger-tint'],
  ['on-danger', 'danger'],
] as const

/** Edges of controls and the focus ring: 3 at least (1.4.11). */
const EDGES = [
  ['edge', 'ground'],
  ['edge', 'surface'],
  ['focus', 'ground'],
  ['focus', 'surface'],
  ['danger', 'surface'],
] as const

type Colours = Record<string, string>

const [light = {}, night = {}] = schemes(readFileSync('src/ui/kit/base.css', 'utf8'))

/** The colours of each `:root` block of a sheet. */
function schemes(css: string): Colours[] {
  return [...css.matchAll(/:root \{([^}]*)\}/gu)].map(([, block = '']) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name, colour]) => [name, colour])),
  )
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a = '#000000', b = '#000000'): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

function tooWeak(colours: Colours, pairs: readonly (readonly [string, string])[], least: number): string[] {
  return pairs
    .filter(([on, ground]) => contrast(colours[on], colours[ground]) < least)
    .map(([on, ground]) => `${on} on ${ground}: ${contrast(colours[on], colours[ground]).toFixed(2)}`)
}

it.each([
  ['light', light],
  ['dark', { ...light, ...night }],
])('can be read in the %s scheme', (_, colours) => {
  expect(Object.keys(colours).length).toBeGreaterThan(15)
  expect(tooWeak(colours, TEXT, 4.5)).toEqual([])
  expect(tooWeak(colours, EDGES, 3)).toEqual([])
})

it('measures as the standard does, and sees a seeded fault', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(tooWeak({ ...light, quiet: '#9a9a9a' }, TEXT, 4.5)).toContain('quiet on ground: 2.53')
})
