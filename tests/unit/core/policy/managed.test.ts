import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chromiumSchema, isOlder, readManaged } from '../../../../src/core/policy/managed.ts'
import { SAMPLE } from './sample.ts'

/** What keeps Chromium from loading an extension, found anywhere in a schema. */
function forbidden(node: unknown, isSchema = true): string[] {
  if (typeof node !== 'object' || node === null) return []
  const schema = node as Record<string, unknown>
  const found = ['additionalProperties', 'oneOf', 'anyOf', 'allOf', 'not', '$ref', '$defs', 'enum'].filter(
    (key) => key in schema,
  )
  if (isSchema && typeof schema.type !== 'string') found.push('type')
  if (schema.type === 'null') found.push('null')
  if (schema.type === 'number' && ('minimum' in schema || 'maximum' in schema)) found.push('range')
  const children = Object.values((schema.properties ?? {}) as object)
  return [...found, ...children.flatMap((child) => forbidden(child)), ...forbiddenItems(schema)]
}
const forbiddenItems = (schema: Record<string, unknown>): string[] => ('items' in schema ? forbidden(schema.items) : [])

describe("the schema for Chromium's management", () => {
  it('has nothing in it that keeps the extension from loading', () => {
    expect(forbidden(chromiumSchema())).toEqual([])
  })

  it.each([
    { type: 'object', additionalProperties: false },
    { type: 'object', properties: { a: { anyOf: [], type: 'string' } } },
    { type: 'object', properties: { a: { type: ['string', 'null'] } } },
    { type: 'object', properties: { a: {} } },
    { type: 'object', properties: { a: { type: 'null' } } },
    { type: 'object', properties: { a: { type: 'array', items: { $ref: '#/x', type: 'string' } } } },
    { type: 'object', properties: { a: { type: 'number', minimum: 0 } } },
  ])('a seeded fault is seen: %j', (schema) => {
    expect(forbidden(schema)).toHaveLength(1)
  })

  it('is the file that ships', () => {
    expect(JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8'))).toEqual(chromiumSchema())
  })
})

describe('what management holds', () => {
  it('is read into a document', () => {
    const { document, managed } = readManaged({ policyJson: JSON.stringify(SAMPLE), organizationName: 'Harbour Lane' })
    expect(document).toEqual(SAMPLE)
    expect(managed.organizationName).toBe('Harbour Lane')
  })

  it.each([undefined, null, 7, {}, { policyJson: '' }])('may be nothing: %j', (stored) => {
    expect(readManaged(stored)).toEqual({ managed: expect.any(Object), details: [] })
  })

  it('says what is wrong with it, and where', () => {
    expect(readManaged({ policyJson: '{' }).problem).toBe('not-json')
    expect(readManaged({ policyJson: `${' '.repeat(65_537)}x` }).problem).toBe('too-large')
    const wrong = { ...SAMPLE, settings: { undoSeconds: { value: 99, locked: true } } }
    const { problem, details } = readManaged({ policyJson: JSON.stringify(wrong) })
    expect(problem).toBe('not-a-policy')
    expect(details.join()).toContain('settings.undoSeconds.value')
  })

  it('a key of a wrong kind counts as not set, and the others stand', () => {
    expect(readManaged({ suppressOnboarding: 'yes', minVersion: '1.2' }).managed).toEqual({ minVersion: '1.2' })
  })
})

it('compares versions number by number', () => {
  expect(isOlder('1.9', '1.10')).toBe(true)
  expect(isOlder('1.10', '1.9')).toBe(false)
  expect(isOlder('1.2', '1.2.0')).toBe(false)
})
