import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { strToU8, unzipSync } from 'fflate'

type Files = Record<string, Uint8Array>

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
const zip = (which: string): Files => unzipSync(readFileSync(`.output/${name}-${version}-${which}.zip`))

/** Every file of a folder, by its path with slashes. */
function folder(path: string): Files {
  const all = readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = all.map((one) => join(one.parentPath, one.name))
  return Object.fromEntries(
    paths.map((one) => [one.slice(path.length + 1).replaceAll('\\', '/'), Uint8Array.from(readFileSync(one))]),
  )
}

/** Why a store would not take a zip, or why it is not what was built and tested. */
function objections(packed: Files, built: Files): string[] {
  const text = new TextDecoder()
  const manifest = packed['manifest.json']
  if (manifest === undefined) return ['no manifest at the root']
  const { key, version: stated, icons = {} } = JSON.parse(text.decode(manifest))
  const { key: _, ...tested } = JSON.parse(text.decode(built['manifest.json']))
  const { key: __, ...same } = JSON.parse(text.decode(manifest))
  return [
    ...(key === undefined ? [] : ['a key']),
    ...(stated === version ? [] : [`version ${stated}`]),
    ...(JSON.stringify(same) === JSON.stringify(tested) ? [] : ['another manifest']),
    ...(Object.keys(icons).length >= 4 ? [] : ['too few icons']),
    ...Object.values(icons as Record<string, string>).filter((icon) => !(icon in packed)),
    ...Object.keys(packed).filter((path) => path.endsWith('.map') || !(path in built)),
    ...Object.keys(built).filter((path) => !(path in packed)),
    ...Object.keys(packed).filter((path) => /sourceMappingURL/u.test(text.decode(packed[path]))),
    ...Object.entries(packed).flatMap(([path, file]) => {
      const tested = built[path]
      return path === 'manifest.json' || tested === undefined || Buffer.compare(file, tested) === 0 ? [] : [path]
    }),
  ]
}

test.describe('what goes to the stores', () => {
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(() => void execFileSync('npm', ['run', 'zip'], { stdio: 'pipe' }))

  for (const [browser, build] of [
    ['chrome', '.output/chrome-mv3'],
    ['firefox', '.output/firefox-mv3'],
  ] as const) {
    test(`${browser}: is what was built and tested, without a key`, () => {
      const packed = zip(browser)
      const built = folder(build)
      expect(Object.keys(packed).length).toBeGreaterThan(20)
      expect(objections(packed, built)).toEqual([])
      const manifest = JSON.parse(new TextDecoder().decode(packed['manifest.json']))
      const seed = (change: object): Files => ({
        ...packed,
        'manifest.json': strToU8(JSON.stringify({ ...manifest, ...change })),
      })
      expect(objections(seed({ key: 'MIIB' }), built)).toEqual(['a key'])
      expect(objections(seed({ version: '9.9.9' }), built)).toContain('version 9.9.9')
      expect(objections({ ...packed, 'background.js.map': strToU8('{}') }, built)).toEqual(['background.js.map'])
      expect(objections({ ...packed, 'patients.csv': strToU8('a') }, built)).toEqual(['patients.csv'])
      expect(objections({ ...packed, 'background.js': strToU8('a') }, built)).toEqual(['background.js'])
      const { 'icon/128.png': _, ...iconless } = packed
      expect(objections(iconless, built)).toContain('icon/128.png')
      const within = Object.fromEntries(Object.entries(packed).map(([path, file]) => [`front-desk/${path}`, file]))
      expect(objections(within, built)).toEqual(['no manifest at the root'])
    })
  }

  test('the build for tests and for the policies of practices keeps the id that a key fixes', () => {
    expect(JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')).key).toMatch(/^MIIB/u)
  })

  test('the sources hold nothing but files of the repository, and make what the add-on is', () => {
    const sources = zip('sources')
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n')
    const paths = Object.keys(sources)
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md']))
    expect(paths.filter((path) => !tracked.includes(path))).toEqual([])
    expect(paths.filter((path) => /^(?:tests|node_modules|\.)/u.test(path))).toEqual([])
    const copy = mkdtempSync(join(tmpdir(), 'front-desk-sources-'))
    try {
      for (const path of paths) {
        mkdirSync(dirname(join(copy, path)), { recursive: true })
        writeFileSync(join(copy, path), sources[path] ?? '')
      }
      symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
      execFileSync(resolve('node_modules/.bin/wxt'), ['build', '-b', 'firefox', '--mv3'], { cwd: copy, stdio: 'pipe' })
      expect(objections(zip('firefox'), folder(join(copy, '.output/firefox-mv3')))).toEqual([])
    } finally {
      rmSync(copy, { recursive: true })
    }
  })
})
