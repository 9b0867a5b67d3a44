// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { VisitBrief, VisitsScreen } from '../../../../src/core/brief/visit-brief.ts'
import type { DecisionEntry } from '../../../../src/core/log/entry.ts'
import { VisitsPage } from '../../../../src/ui/options/VisitsPage.tsx'
import { actions, state } from './actions.ts'
import { choose, clear, field, press, screen, send, show, write } from './stage.ts'

const decision = {
  id: 'a',
  at: '2025-11-03T10:00:00.000Z',
  requester: { id: '1', name: 'Zoë Marlow', url: 'u' },
  action: 'Decline silently',
  outcome: 'done',
  text: 'Hello Zoë.',
} as unknown as DecisionEntry
const brief: VisitBrief = {
  time: '09:30',
  name: 'Marlow, Zoë',
  unlisted: false,
  requests: [{ kind: 'possible', namesakes: 2, decisions: [decision] }],
  told: 'silently',
  script: {
    when: 'Only if asked.',
    say: 'It is the same for everybody.',
    avoid: 'Do not ask.',
    written: 'At {practice}.',
  },
}
const visits = (change: Partial<VisitsScreen> = {}): VisitsScreen => ({
  day: '2026-11-24',
  kept: false,
  busy: false,
  appointments: 30,
  briefs: [brief],
  language: 'en',
  own: {},
  printing: false,
  ...change,
})
const page = (change: Partial<VisitsScreen> = {}, given = actions()) =>
  show(<VisitsPage state={state({ lock: 'unlocked', visits: visits(change) })} actions={given} />)

afterEach(clear)

it('shows nothing while locked', async () => {
  await show(<VisitsPage state={state({ lock: 'locked', visits: visits() })} actions={actions()} />)
  expect(screen()).not.toContain('Marlow')
})

it('says who comes, what was decided, how sure that is, and what to say', async () => {
  await page()
  for (const words of [
    '24 November 2026: 30 appointments. 1 of them had a request decided.',
    '09:30 Marlow, Zoë',
    'May have been somebody else',
    "2 people on your list fit the requester's name.",
    '3 November 2025: Decline silently',
    'It is the same for everybody.',
    'Do not ask.',
  ])
    expect(screen()).toContain(words)
})

it('says that a schedule is of another day, and offers to let go of it', async () => {
  const given = actions()
  await page({ appointments: 0, briefs: [] }, given)
  expect(screen()).toContain('This schedule has no appointment on 24 November 2026.')
  expect(screen()).not.toContain('0 appointments')
  await press('Let go of the schedule')
  expect(given.visits.forget).toHaveBeenCalledOnce()
})

it('takes a typed name, and says when nothing was decided about it', async () => {
  const given = actions()
  await page({ nobody: 'Ines Tal' }, given)
  expect(screen()).toContain('Ines Tal: no request was decided.')
  await write('Or one name', ' Zoë Marlow ')
  await send('Or one name')
  expect(given.visits.look).toHaveBeenCalledExactlyOnceWith('Zoë Marlow')
  expect(field('Or one name').value).toBe('')
})

it('lets the user put other words in the place of a script, with its placeholders', async () => {
  const given = actions()
  await page({}, given)
  await press('Use my own words')
  expect(field('My own words').value).toBe('At {practice}.')
  await write('My own words', 'We talk at {practice}.')
  await send('My own words')
  expect(given.visits.say).toHaveBeenCalledExactlyOnceWith('silently', 'We talk at {practice}.')
  await page({ own: { silently: 'mine' } }, given)
  await press('Go back to the shipped words')
  expect(given.visits.say).toHaveBeenLastCalledWith('silently', '')
})

it('speaks another language, keeps the schedule only if wished, lets go of it', async () => {
  const given = actions()
  await page({}, given)
  await choose('Speak', 'es')
  expect(given.visits.speak).toHaveBeenCalledExactlyOnceWith('es')
  document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
  expect(given.visits.keep).toHaveBeenCalledExactlyOnceWith(true)
  await press('Let go of the schedule')
  expect(given.visits.forget).toHaveBeenCalledOnce()
})

it('puts the page for the morning on screen and prints it on a press', async () => {
  const given = actions()
  await page({}, given)
  await press('Page for the morning')
  expect(given.visits.print).toHaveBeenCalledExactlyOnceWith(true)
  await page({ printing: true }, given)
  expect(screen()).toContain('Visits on 24 November 2026')
  expect(screen()).toContain('It is the same for everybody.')
  await press('Print')
  expect(given.print).toHaveBeenCalledOnce()
  await press('Back')
  expect(given.visits.print).toHaveBeenLastCalledWith(false)
})

it('shows names as text, whatever they are', async () => {
  await page({ briefs: [{ ...brief, name: '<img src=x>' }] })
  expect(document.querySelectorAll('img')).toHaveLength(0)
  expect(screen()).toContain('<img src=x>')
})
