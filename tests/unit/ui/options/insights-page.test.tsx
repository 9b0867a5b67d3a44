// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { insightOf } from '../../../../src/core/insight/insight.ts'
import type { DecisionEntry } from '../../../../src/core/log/entry.ts'
import { InsightsPage } from '../../../../src/ui/options/InsightsPage.tsx'
import { actions, state } from './actions.ts'
import { clear, press, screen, show } from './stage.ts'

const toLocal = (moment: number) => {
  const iso = new Date(moment).toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) }
}
/** Forty fictitious decisions over four months: three of four about probable patients, three put off. */
const decisions = Array.from({ length: 40 }, (_, number) => ({
  at: new Date(Date.UTC(2026, number % 4, 3, 9 + (number % 3) * 5)).toISOString(),
  requester: { id: String(number), name: `Fictitious Person ${number}`, url: 'u' },
  verdict: number % 4 === 0 ? 'Not on your list' : 'Likely patient',
  action: number < 3 ? 'Later' : number % 4 === 0 ? 'Not my patient' : 'Decline with message',
  channel: number % 2 === 0 ? 'portal' : 'gone-channel',
  template: 'warm-es',
})) as unknown as DecisionEntry[]
const insight = insightOf(decisions, { toLocal, languageOf: () => 'es' })
const page = (given = actions(), printing = false) =>
  show(<InsightsPage state={state({ lock: 'unlocked', insights: { insight, printing } })} actions={given} />)

afterEach(clear)

it('shows nothing while locked, and says when there is nothing', async () => {
  await show(
    <InsightsPage state={state({ lock: 'locked', insights: { insight, printing: false } })} actions={actions()} />,
  )
  expect(screen()).not.toContain('January')
  const nothing = insightOf([], { toLocal, languageOf: () => undefined })
  const insights = { insight: nothing, printing: false }
  await show(<InsightsPage state={state({ lock: 'unlocked', insights })} actions={actions()} />)
  expect(screen()).toContain('There is nothing to count yet. It begins with your first decision in the panel.')
})

it('draws each question as bars, says the same to those who cannot see them, and puts a table behind', async () => {
  await page()
  const titles = [...document.querySelectorAll('.chart h2')].map(({ textContent }) => textContent)
  expect(titles).toEqual([
    'Requests a month',
    'Who asks',
    'What was decided',
    'Ways offered in messages',
    'Languages of messages',
    'When you decide',
  ])
  for (const chart of document.querySelectorAll('.chart')) {
    const spoken = chart.querySelector('svg')?.getAttribute('aria-label') ?? ''
    for (const row of chart.querySelectorAll('tbody th')) {
      if (row.textContent !== 'Together') expect(spoken).toContain(row.textContent)
    }
  }
  expect(screen()).toContain('January 2026')
  expect(screen()).toContain('Spanish')
})

it('withholds small numbers in drawing and table, and gives them no length', async () => {
  await page()
  const chart = [...document.querySelectorAll('.chart')][2]
  expect(chart?.textContent).toContain('fewer than 5')
  expect(chart?.querySelectorAll('.withheld').length).toBeGreaterThanOrEqual(1)
  expect(chart?.querySelector('svg')?.getAttribute('aria-label')).toContain('Later: fewer than 5')
  expect(document.querySelectorAll('[style]')).toHaveLength(0)
})

it('makes the case on one page, with nobody named, and prints it on a press', async () => {
  const given = actions()
  await page(given)
  await press('One page for a better channel')
  expect(given.insights.print).toHaveBeenCalledExactlyOnceWith(true)
  await page(given, true)
  for (const words of ['40 friend requests came.', 'January 2026 to April 2026', 'one channel that patients know'])
    expect(screen()).toContain(words)
  expect(screen()).not.toContain('Fictitious Person')
  await press('Print')
  expect(given.print).toHaveBeenCalledOnce()
})
