import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wrongImports } from './conventions/floors.ts'
import { type Source, source, sources } from './conventions/tree.ts'

const product = sources('src', 'entrypoints')
const everything = [...product, ...sources('tests')]

it('reads the product at all', () => {
  expect(product.length).toBeGreaterThan(40)
})

it('imports go down only', () => {
  expect(wrongImports(product)).toEqual([])
})

it.each([
  ['the page side reaching the list', 'src/facebook/read.ts', "import { candidates } from '../store/roster.ts'"],
  ['the page side reaching zod', 'src/facebook/read.ts', "import { z } from 'zod'"],
  ['the core reaching a browser', 'src/core/model.ts', "import { browser } from 'wxt/browser'"],
  ['a store reaching a page', 'src/store/log.ts', "import type { X } from '../facebook/read.ts'"],
  ['a service reaching a screen', 'src/service/desk.ts', "import { Panel } from '../ui/panel/Panel.tsx'"],
  ['a screen reaching a service', 'src/ui/panel/Panel.tsx', "import { desk } from '../../service/desk.ts'"],
])('sees a seeded fault: %s', (_, path, text) => {
  expect(wrongImports([source(path, text)])).toHaveLength(1)
})

it('the content script takes no schema with it: of the protocol it imports types only', () => {
  const pageSide = product.filter(({ path }) => path === 'src/door/ask.ts' || path.startsWith('src/facebook/'))
  expect(schemasIn(pageSide)).toEqual([])
})

/** Imports of values from files with schemas. */
function schemasIn(files: readonly Source[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found = text.match(
      /^import (?!type )[^';]*?from '[^']*(?:protocol|core\/(?:decision|policy|channel))\.ts'/gmu,
    )
    return (found ?? []).map((line) => `${path}: ${line}`)
  })
}

it('sees a seeded fault: a schema on its way into the page', () => {
  const text = "import { browser } from 'wxt/browser'\nimport { toPage } from './protocol.ts'\n"
  expect(schemasIn([source('src/door/ask.ts', text)])).toHaveLength(1)
})

it('files are small: median under 60 lines, nine in ten under 150, wiring at most 40', () => {
  const lengths = product.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(150)
  expect(product.filter(({ path, lines }) => path.startsWith('entrypoints/') && lines > 40)).toEqual([])
})

it('there are no barrels and no drawers', () => {
  const barrels = product.filter(({ text }) => /^export (?:\*|\{[^}]*\}) from/mu.test(text))
  const drawers = product.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.tsx?$)/u.test(path))
  expect([...barrels, ...drawers].map(({ path }) => path)).toEqual([])
})

it('every exported function of the product says what it does', () => {
  const silent = product.flatMap(({ path, text }) =>
    [...text.matchAll(/(^|\n)([^\n]*)\nexport (?:async )?function\*? (\w+)/gu)]
      .filter(([, , before = '']) => !/\*\/\s*$/u.test(before))
      .map(([, , , name]) => `${path}: ${name}`),
  )
  expect(silent).toEqual([])
})

it('the core knows no clock and no chance', () => {
  const core = product.filter(({ path }) => path.startsWith('src/core/'))
  const found = core.filter(({ text }) => /\bDate\.now\(|\bnew Date\(\)|Math\.random\(/u.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

it('no screen writes markup from text or styles inline', () => {
  const screens = product.filter(({ path }) => /^(?:src\/ui|entrypoints)\//u.test(path))
  const found = screens.filter(({ text }) => /innerHTML|dangerouslySetInnerHTML|style=/u.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

it('tests are neither skipped nor focused and do not wait for a time to pass', () => {
  const found = sources('tests/unit', 'tests/e2e', 'tests/windows').flatMap(({ path, text }) =>
    (text.match(/\b(?:it|test|describe)\.(?:skip|only|todo)\(|waitForTimeout\(/gu) ?? []).map(
      (one) => `${path}: ${one}`,
    ),
  )
  expect(found).toEqual([])
})

it('decision records are numbered without a gap and at most 40 lines long', () => {
  const records = readdirSync('docs/adr').sort()
  expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, place) => place + 1))
  const long = records.filter((name) => readFileSync(`docs/adr/${name}`, 'utf8').trimEnd().split('\n').length > 40)
  expect(long).toEqual([])
})

it('the lockfile names no address to download from', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/u)
})

it('the top level is what the README says it is', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n')
  const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''))
  const readme = readFileSync('README.md', 'utf8')
  const folders = [...top].filter((name) => !name.startsWith('.') && existsSync(`${name}/.`))
  expect(folders.filter((name) => !readme.includes(`\`${name}/\``))).toEqual([])
})

it('no file is left without a purpose: each folder of the product is used', () => {
  const used = new Set(everything.flatMap(({ imports }) => imports))
  const orphans = product.filter(({ path }) => path.startsWith('src/') && !used.has(path))
  expect(orphans.map(({ path }) => path)).toEqual([])
})
