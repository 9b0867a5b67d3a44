import { parse } from 'plist'
import { describe, expect, it } from 'vitest'
import { ARTEFACTS, PLATFORMS } from '../../../../src/core/policy/artefacts/files.ts'
import * as files from '../../../../src/core/policy/artefacts/json-files.ts'
import { type Handout, managedEntries } from '../../../../src/core/policy/artefacts/managed-entries.ts'
import { mobileconfig } from '../../../../src/core/policy/artefacts/mobileconfig.ts'
import { powershell, registryFile } from '../../../../src/core/policy/artefacts/windows.ts'
import { readManaged } from '../../../../src/core/policy/managed.ts'
import { SAMPLE } from './sample.ts'

const CHROMIUM = 'abcdefghijklmnopabcdefghijklmnop'
const FIREFOX = 'front-desk@front-desk.example'
const handout: Handout = {
  document: SAMPLE,
  organizationName: `O'Neill & "Söhne" <家> \\`,
  publicKey: 'A'.repeat(43),
  suppressOnboarding: true,
  minVersion: '1.2.0',
}
const entries = managedEntries(handout)

it('the entries are what the product reads', () => {
  expect(readManaged(entries).document).toEqual(SAMPLE)
  expect(entries.policyJson).toMatch(/^[\x20-\x7e]+$/u)
})

describe('JSON files', () => {
  it('for Chrome, Chromium and Edge on Linux', () => {
    expect(JSON.parse(files.linuxJson(handout, CHROMIUM))).toEqual({
      '3rdparty': { extensions: { [CHROMIUM]: entries } },
    })
    expect(Object.values(files.LINUX_PLACES)).toHaveLength(3)
  })
  it('for Google Admin, each key wrapped', () => {
    const read = JSON.parse(files.googleAdminJson(handout))
    expect(read.policyJson).toEqual({ Value: entries.policyJson })
    expect(Object.keys(read)).toEqual(Object.keys(entries))
  })
  it('for Firefox, both ways', () => {
    expect(JSON.parse(files.firefoxPolicies(handout, FIREFOX)).policies['3rdparty'].Extensions[FIREFOX]).toEqual(
      entries,
    )
    const native = JSON.parse(files.firefoxNativeManifest(handout, FIREFOX))
    expect(native).toMatchObject({ name: FIREFOX, type: 'storage', data: entries })
  })
  it('that install without asking', () => {
    const chromium = JSON.parse(files.forceInstallChromium(CHROMIUM, 'https://updates.example/front-desk.xml'))
    expect(chromium.ExtensionSettings[CHROMIUM].installation_mode).toBe('force_installed')
    const firefox = JSON.parse(files.forceInstallFirefox(FIREFOX, 'https://updates.example/front-desk.xpi'))
    expect(firefox.policies.ExtensionSettings[FIREFOX].install_url).toBe('https://updates.example/front-desk.xpi')
  })
})

describe('the registration file', () => {
  /** A small strict reader of the format: header, one key, strings and numbers, CR LF, nothing else. */
  const readRegistry = (text: string): { key: string; values: Record<string, string | number> } => {
    const [header, blank, key = '', ...lines] = text.split('\r\n')
    expect([header, blank, lines.pop()]).toEqual(['Windows Registry Editor Version 5.00', '', ''])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    const values = lines.map((line) => {
      const [, name, string, number] = /^"([^"\\]+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8}))$/u.exec(line) ?? []
      if (name === undefined) throw new Error(`not a value: ${line}`)
      return [name, number === undefined ? (string ?? '').replace(/\\(["\\])/gu, '$1') : Number.parseInt(number, 16)]
    })
    return { key: key.slice(1, -1), values: Object.fromEntries(values) }
  }

  it.each(['chrome', 'edge'] as const)('for %s says what the entries say', (browser) => {
    const { key, values } = readRegistry(registryFile(handout, browser, CHROMIUM))
    expect(key).toMatch(new RegExp(`^HKEY_LOCAL_MACHINE\\\\Software\\\\Policies\\\\.*\\\\${CHROMIUM}\\\\policy$`, 'u'))
    expect(values).toEqual({ ...entries, suppressOnboarding: 1 })
  })

  it('the reader refuses what the format has not', () => {
    expect(() => readRegistry('Windows Registry Editor Version 5.00\r\n\r\n[K]\r\n"a"="b"c"\r\n')).toThrow()
  })
})

it('the PowerShell script carries the same strings, each in single quotes', () => {
  const script = powershell(handout, 'chrome', CHROMIUM)
  const values = [
    ...script.matchAll(/-Name '(\w+)' -Type (?:String -Value '((?:[^']|'')*)'|DWord -Value ([01]))\r\n/gu),
  ]
  const read = values.map(([, name, string, number]) => [
    name,
    number === undefined ? string?.replaceAll("''", "'") : Number(number),
  ])
  expect(Object.fromEntries(read)).toEqual({ ...entries, suppressOnboarding: 1 })
  expect(script.split('\r\n')).toHaveLength(values.length + 3)
})

it.each(['chrome', 'edge'] as const)(
  'the configuration profile for %s is a property list with the entries',
  (browser) => {
    const ids: [string, string] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
    const profile = parse(mobileconfig(handout, browser, CHROMIUM, ids))
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadUUID: ids[0],
      PayloadContent: [{ ...entries, PayloadUUID: ids[1] }],
    })
  },
)

it('the desk offers each of them once, by platform, and none whose address is missing', () => {
  const source = { handout, ids: { chromium: CHROMIUM, firefox: FIREFOX }, uuids: ['a', 'b'] as [string, string] }
  const whole = { ...source, updateUrl: 'https://updates.example/x.xml', installUrl: 'https://updates.example/x.xpi' }
  expect(new Set(ARTEFACTS.map(({ name }) => name)).size).toBe(ARTEFACTS.length)
  expect(new Set(ARTEFACTS.map(({ platform }) => platform))).toEqual(new Set(PLATFORMS))
  for (const { write, platform, id } of ARTEFACTS) {
    const text = write(whole) ?? ''
    expect(text, id).toContain(platform === 'firefox' ? FIREFOX : platform === 'google-admin' ? 'Value' : CHROMIUM)
    if (/json|policies|native|force|google/u.test(id)) expect(() => JSON.parse(text), id).not.toThrow()
    if (id.startsWith('mobileconfig')) expect(parse(text)).toMatchObject({ PayloadType: 'Configuration' })
  }
  const without = ARTEFACTS.filter(({ write }) => write({ ...whole, updateUrl: '', installUrl: '' }) === undefined)
  expect(without.map(({ id }) => id)).toEqual(['force-chromium', 'force-firefox'])
})
