import { expect, it } from 'vitest'
import { reportOf } from '../../../../src/core/exports/report.ts'
import { exportedLog } from '../../../support/filled-log.ts'

it('gives a printed log by month, with what came of each and how many were removed', async () => {
  const log = await exportedLog(40)
  const [first, ...rest] = log.decisions
  if (first === undefined) throw new Error('the log is too short')
  const decisions = [{ ...first, at: '2025-12-31T23:59:59.000Z', action: 'Later' }, ...rest]
  const report = reportOf(decisions, log.messages, log.keeping, { at: log.at, practice: 'Harbour Lane' })
  expect(report.months.map(({ month, lines }) => [month, lines.length])).toEqual([
    ['2025-12', 1],
    ['2026-01', decisions.length - 1],
  ])
  expect(report).toMatchObject({ count: decisions.length, removed: 2, from: '2025-12-31T23:59:59.000Z' })
  expect(report.actions).toContainEqual({ action: 'Later', count: 1 })
  expect(report.months[1]?.lines.filter(({ message }) => message === 'prepared')).toHaveLength(12)
})
