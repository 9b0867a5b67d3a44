import { beforeAll, expect, it } from 'vitest'
import { toFhir } from '../../../../src/core/exports/fhir.ts'
import type { LogExport } from '../../../../src/core/log/export-form.ts'
import { fhirProblems } from '../../../support/fhir-problems.ts'
import { exportedLog } from '../../../support/filled-log.ts'

let log: LogExport
const bundleOf = (content: LogExport) => JSON.parse(toFhir(content))
type Entry = { fullUrl?: string; resource: { resourceType: string; status?: string; outcome?: string; sent?: string } }

beforeAll(async () => {
  log = await exportedLog(30)
  const [first, second, third, ...rest] = log.decisions
  if (first === undefined || second === undefined || third === undefined) throw new Error('the log is too short')
  log.decisions = [
    { ...first, requester: { id: '', name: ' ', url: '' }, outcome: 'failed: the page was left', text: '' },
    { ...second, outcome: 'unconfirmed: the page did not answer', reason: 'existing friendship' },
    { ...third, probability: 0, reasons: [] },
    ...rest,
  ]
}, 30_000)

it('gives a valid R4 Bundle of valid resources, by the definitions of HL7', () => {
  expect(fhirProblems(bundleOf(log))).toEqual([])
  expect(fhirProblems(bundleOf({ ...log, decisions: [], messages: [], keeping: [] }))).toEqual([])
}, 60_000)

it('is checked by something that sees faults', () => {
  const bundle = bundleOf(log)
  const faults = [
    (event: Record<string, unknown>) => delete event.recorded,
    (event: Record<string, unknown>) => delete event.agent,
    (event: Record<string, unknown>) => Object.assign(event, { agent: [{ who: { display: 'x' } }] }),
    (event: Record<string, unknown>) => Object.assign(event, { recorded: 'yesterday' }),
    (event: Record<string, unknown>) => Object.assign(event, { colour: 'red' }),
    (event: Record<string, unknown>) => Object.assign(event, { source: {} }),
  ]
  const communication = bundle.entry.find(({ resource }: Entry) => resource.resourceType === 'Communication').resource
  expect(fhirProblems(communication)).toEqual([])
  for (const part of [{ status: undefined }, { payload: [{}] }, { sent: 'soon' }])
    expect(fhirProblems({ ...communication, ...part })).not.toEqual([])
  for (const fault of faults) {
    const event = structuredClone(bundle.entry[0].resource)
    fault(event)
    expect(fhirProblems(event)).not.toEqual([])
  }
}, 60_000)

it('has an event for each decision, a communication for each message, an event for each thing done to the log', () => {
  const entries: Entry[] = bundleOf(log).entry
  const count = (type: string) => entries.filter(({ resource }) => resource.resourceType === type).length
  expect(count('AuditEvent')).toBe(log.decisions.length + log.keeping.length)
  expect(count('Communication')).toBe(log.decisions.length - 1)
  expect(new Set(entries.map(({ fullUrl }) => fullUrl)).size).toBeGreaterThan(log.decisions.length)
})

it('says of a message only what was seen: prepared, not possible, or unknown', () => {
  const [note, ...rest] = log.messages
  if (note === undefined) throw new Error('no note')
  const messages = [{ ...note, outcome: 'not possible: this account cannot be messaged' }, ...rest]
  const entries: Entry[] = bundleOf({ ...log, messages }).entry
  const said = entries.flatMap(({ resource }) => (resource.resourceType === 'Communication' ? [resource] : []))
  expect(new Set(said.map(({ status }) => status))).toEqual(new Set(['not-done', 'preparation', 'unknown']))
  expect(said.every(({ sent }) => sent === undefined)).toBe(true)
})

it('tells an outcome that was seen from one that was not, and never calls the requester a patient', () => {
  const text = toFhir(log)
  const events: Entry[] = JSON.parse(text).entry
  expect(events.slice(0, 3).map(({ resource }) => resource.outcome)).toEqual(['8', '4', undefined])
  expect(text).not.toMatch(/"resourceType": "Patient"|Patient\//u)
})
