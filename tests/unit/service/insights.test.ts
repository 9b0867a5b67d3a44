import { expect, it } from 'vitest'
import { insights } from '../../../src/service/insights.ts'
import { decision, logWorld } from '../../support/log-world.ts'

const toLocal = (moment: number) => ({ day: new Date(moment).toISOString().slice(0, 10), time: '09:00' })

it('counts the stored log, with the language that a template names', async () => {
  const { log, vault } = await logWorld()
  for (let number = 0; number < 12; number += 1) {
    await log.append('decision', decision(number, { template: number < 6 ? 'warm.es' : 'practice' }))
  }
  const { months, languages } = await insights(log, toLocal)
  expect(months).toMatchObject({ total: 12, cells: [{ label: '2026-01', count: 12 }] })
  expect(languages?.cells.map(({ label, count }) => [label, count])).toEqual([
    ['es', 6],
    ['unknown', 6],
  ])
  await vault.lock()
  await expect(insights(log, toLocal)).rejects.toMatchObject({ code: 'locked' })
})
