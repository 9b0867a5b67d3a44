import { expect, it } from 'vitest'
import type { DecisionEntry } from '../../../../src/core/log/entry.ts'
import { filterLog, type LogFilter } from '../../../../src/core/log/filter.ts'
import { decision } from '../../../support/log-world.ts'

const log = [
  decision(1, { action: 'Later', outcome: 'done' }),
  decision(2, { verdict: 'Possible patient', outcome: 'unconfirmed: the page did not answer' }),
  decision(3, { outcome: 'failed: the page was left', requester: { id: '3', name: 'Zoë Marlow', url: 'u' } }),
].map((one, place) => ({ ...one, seq: place + 1, prev: '', hash: '' }) as DecisionEntry)

it.each<[string, LogFilter, number[]]>([
  ['nothing', {}, [1, 2, 3]],
  ['a day that has none', { from: '2027-01-01T00:00:00.000Z' }, []],
  ['both ends of a period', { from: decision(1).at, to: decision(2).at }, [1, 2]],
  ['verdicts', { verdicts: ['Possible patient'] }, [2]],
  ['decisions', { actions: ['Later', 'Accept with a reason'] }, [1]],
  ['how it went', { outcomes: ['failed', 'unconfirmed'] }, [2, 3]],
  ['words without accents', { text: 'marlow ZOE' }, [3]],
  ['everything at once', { text: 'person', outcomes: ['done'], actions: ['Later'] }, [1]],
])('filters by %s', (_, filter, places) => {
  expect(filterLog(log, filter).map(({ seq }) => seq)).toEqual(places)
})
