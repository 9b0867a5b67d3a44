import { describe, expect, it, vi } from 'vitest'
import { lint, lintMessage } from '../../../src/core/lint.ts'

// The rules are compiled when first used.
vi.setConfig({ testTimeout: 60_000 })

describe('what implies care, promises or points elsewhere', () => {
  it.each([
    ['I cannot be friends with my patients.', 'relationship'],
    ['I do not accept requests from my patients.', 'relationship'],
    ['Thank you for being a patient; your results are in.', 'relationship'],
    ['See you at your next appointment.', 'relationship'],
    ['As your doctor I keep this account private.', 'relationship'],
    ['We saw you last week.', 'relationship'],
    ['Your refill is ready.', 'relationship'],
    ['Good luck with the chemotherapy.', 'condition'],
    ['We answer within 24 hours.', 'response-time'],
    ['Somebody will call you as soon as possible.', 'response-time'],
    ['We met on 3 November.', 'date'],
    ['It was on 11/03/2026.', 'date'],
    ['Look at https://example.org/you?id=7.', 'link'],
    ['Write to jo@example.org.', 'link'],
    ['Hello {chart_name}', 'placeholder'],
  ])('%s', (text, rule) => {
    expect(lint(text).map((problem) => problem.rule)).toContain(rule)
  })
})

describe('what may be sent to any stranger', () => {
  it.each([
    'I keep this personal account for family and close friends.',
    'Patients and others find the portal on the website of the practice.',
    'Flu season is here: wash your hands.',
    "Please don't send medical information here.",
    'The office is open Monday to Friday, 8 am to 5 pm. The phone is quickest.',
    'In an emergency call 911 or your local emergency number.',
  ])('%s', (text) => {
    expect(lint(text)).toEqual([])
  })
})

it("lets the practice's own address stand, with a full stop behind it", () => {
  const own = 'https://portal.harbourlane.example'
  expect(lint(`The portal is at ${own}.`, [own])).toEqual([])
  expect(lint(`The portal is at ${own}?you=7.`, [own])).toHaveLength(1)
})

it('points at the words it objects to', () => {
  const text = 'Dear Sam, your results are in.'
  const [problem] = lint(text)
  expect(text.slice(problem?.start, problem?.end)).toBe('your results')
})

it('demands an emergency line of a whole message and a bound on its length', () => {
  expect(lintMessage('Hello.').map(({ rule }) => rule)).toEqual(['no-emergency-line'])
  expect(lintMessage(`In an emergency call 911. ${'a '.repeat(700)}`).map(({ rule }) => rule)).toEqual(['too-long'])
})

it('a template may ask for what the practice fills in; in a message nothing may be left', () => {
  const text = 'Hello {first_name}, use {channel}. In an emergency call 911.'
  expect(lint(text)).toEqual([])
  expect(lintMessage(text).map(({ rule }) => rule)).toEqual(['placeholder', 'placeholder'])
})
