import fc from 'fast-check'
import { expect, it } from 'vitest'
import { harmOf } from '../../../fixtures/lists/harm.ts'
import { hostile } from '../../../fixtures/lists/hostile.ts'
import { outcomeOf } from './read-bytes.ts'

it('reads, reports or refuses hostile files: no crash, no pollution, nothing odd let in', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (bytes) => {
      expect(harmOf(await outcomeOf(bytes))).toEqual([])
    }),
    { numRuns: 500 },
  )
}, 60_000)

it.each([
  ['a crash', { raw: [], fault: 'unexpected' }],
  ['silence', { raw: [] }],
  [
    'a name with a control character',
    { raw: [{ id: '1', names: [{ kind: 'official' as const, text: 'a\u0000' }], status: 'active' as const }] },
  ],
  ['a patient without a name', { raw: [{ id: '1', names: [], status: 'active' as const }] }],
])('the check sees %s', (_, read) => {
  expect(harmOf(read)).toHaveLength(1)
})

it('the check sees a polluted prototype', () => {
  Object.defineProperty(Object.prototype, 'polluted', { value: true, configurable: true })
  try {
    expect(harmOf({ raw: [], fault: 'import-empty' })).toEqual(['polluted'])
  } finally {
    Reflect.deleteProperty(Object.prototype, 'polluted')
  }
})

const DEEP = 5000
it.each([
  ['JSON nested deeply', '[{"a":'.repeat(DEEP), 'import-too-deep'],
  ['XML nested deeply', '<a>'.repeat(DEEP), 'import-too-deep'],
  [
    'a billion laughs',
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><recordTarget>&lol2;</recordTarget>',
    'import-xml-unsafe',
  ],
  ['a document type that loads a file', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><recordTarget/>', 'import-xml-unsafe'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000', 'import-not-text'],
  ['nothing', '', 'import-empty'],
  ['white space', ' \n\n\t\n', 'import-empty'],
  ['other XML', '<rss><item/></rss>', 'import-xml-unknown'],
  ['other JSON', '{"colour":"red"}', 'import-not-fhir'],
  ['half a JSON', '{"resourceType":"Patient","name":[', 'import-json-damaged'],
  ['a list without people', 'Name,DOB\n,\n', 'import-no-patients'],
  ['a table of something else', 'Colour,Size\nred,3\n', 'import-no-name-column'],
])('refuses %s', async (_, text, fault) => {
  expect((await outcomeOf(text)).fault).toBe(fault)
})

it('keeps nothing of columns that are not needed', async () => {
  const { raw } = await outcomeOf('Name,SSN,Insurance,MRN,__proto__\n"Doe, Jane",123-45-6789,Acme Health,777,x\n')
  expect(JSON.stringify(raw)).not.toMatch(/123-45|Acme|777/u)
})

it('refuses a field that is too long, and no other row', async () => {
  const { patients, skipped } = await outcomeOf(`Last,First\n${'x'.repeat(1001)},Jane\nDoe,Jane\n`)
  expect(patients).toEqual(['official Jane||Doe'])
  expect(skipped).toEqual(['2 field-too-long'])
})
