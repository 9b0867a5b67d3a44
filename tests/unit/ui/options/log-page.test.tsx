// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { reportOf } from '../../../../src/core/exports/report.ts'
import type { DecisionEntry, MessageEntry } from '../../../../src/core/log/entry.ts'
import { type LogKeeping, type LogScreen, NO_QUERY } from '../../../../src/core/log/screen.ts'
import type { OptionsState } from '../../../../src/core/options.ts'
import { LogPage } from '../../../../src/ui/options/LogPage.tsx'
import { actions, logActions, state } from './actions.ts'
import { button, choose, clear, field, press, screen, send, show, write } from './stage.ts'

function entry(seq: number, name = `Zoë Marlow ${seq}`): DecisionEntry {
  return {
    seq,
    id: `id-${seq}`,
    at: new Date(Date.UTC(2025, 2, 3, 9, seq)).toISOString(),
    prev: `hash-${seq - 1}`,
    hash: `hash-${seq}`,
    requester: { id: String(seq), name, url: `https://www.facebook.com/profile.php?id=${seq}` },
    verdict: 'Likely patient',
    probability: 0.93,
    reasons: ['given name exact (+9.1 bits)'],
    action: 'Decline with message',
    policy: { id: 'practice', version: 2 },
    text: 'Hello Zoë.',
    channel: 'portal',
    template: 'practice',
    outcome: 'done',
  }
}
const note: MessageEntry = {
  seq: 1,
  id: 'n',
  at: '2025-03-03T10:00:00.000Z',
  prev: '',
  hash: '',
  decision: 'id-1',
  outcome: 'prepared',
}

/** The log on screen, all of it on one page unless `change` says otherwise. */
function log(decisions: DecisionEntry[], change: Partial<LogScreen> = {}): OptionsState {
  const stories = decisions.map((decision) => ({ decision, messages: decision.id === 'id-1' ? [note] : [] })).reverse()
  const since = decisions[0]?.at
  const check = { kind: 'unbroken' as const, decisions: decisions.length, removed: 0, ...(since && { since }) }
  const total = decisions.length
  const whole = { check, query: NO_QUERY, stories, from: 0, total, older: false, ...change }
  return state({ section: 'log', lock: 'unlocked', log: whole })
}
const rows = (): string[] => [...document.querySelectorAll('.who')].map((each) => each.textContent ?? '')

afterEach(clear)

describe('the log', () => {
  it('says how much a search has looked through, and that nothing fits only at the end', async () => {
    const query = { ...NO_QUERY, text: 'zoe' }
    await show(<LogPage state={log([], { query, searched: 0.4 })} actions={actions()} />)
    expect(screen()).toContain('Looked through 40 % of the log so far')
    expect(screen()).not.toContain('No entry fits')
    await show(<LogPage state={log([], { query })} actions={actions()} />)
    expect(screen()).toContain('No entry fits')
  })

  it('shows nothing while locked', async () => {
    await show(<LogPage state={{ ...log([entry(1)]), lock: 'locked' }} actions={actions()} />)
    expect(screen()).not.toContain('Zoë')
  })

  it('says that it is read, and when it is empty', async () => {
    await show(<LogPage state={state({ lock: 'unlocked' })} actions={actions()} />)
    expect(screen()).toContain('Reading the log')
    await show(<LogPage state={log([])} actions={actions()} />)
    expect(screen()).toContain('Nothing has been decided yet.')
  })

  it('says how far the check is, that all is whole, or what is not', async () => {
    await show(<LogPage state={log([entry(1)], { check: { kind: 'checking', share: 0.455 } })} actions={actions()} />)
    expect(screen()).toContain('Checking every entry: 45 %')
    expect(rows()).toEqual(['Zoë Marlow 1'])
    await show(<LogPage state={log([entry(1)], { fingerprint: '12ab 34cd 56ef 7890' })} actions={actions()} />)
    expect(screen()).toContain('1 entry, unbroken since 3 March 2025.')
    expect(screen()).toContain('12ab 34cd 56ef 7890')
    await show(
      <LogPage state={log([entry(1)], { check: { kind: 'broken', fault: 'log-damaged' } })} actions={actions()} />,
    )
    expect(screen()).toContain('The log does not fit together any more')
    expect(screen()).not.toContain('unbroken')
    expect(rows()).toEqual(['Zoë Marlow 1'])
    await show(<LogPage state={log([], { check: { kind: 'broken', fault: 'log-wiped' } })} actions={actions()} />)
    expect(screen()).toContain('The log was here before and is gone')
    expect(screen()).not.toContain('Nothing has been decided')
  })

  it('goes through the pages, newest on top', async () => {
    const given = actions()
    const some = Array.from({ length: 50 }, (_, place) => entry(place + 1))
    await show(<LogPage state={log(some, { total: 120, older: true })} actions={given} />)
    expect(rows()[0]).toBe('Zoë Marlow 50')
    expect(screen()).toContain('1 to 50 of 120')
    expect(button('Newer').disabled).toBe(true)
    await press('Older')
    expect(given.log.older).toHaveBeenCalledOnce()
    await show(<LogPage state={log(some, { from: 50, total: undefined })} actions={given} />)
    expect(screen()).toContain('51 to 100')
    expect(button('Older').disabled).toBe(true)
    await press('Newer')
    expect(given.log.newer).toHaveBeenCalledOnce()
  })

  it('can be searched by words, days and kinds, and the browser is told to keep no search', async () => {
    const given = actions()
    await show(<LogPage state={log([entry(1), entry(2, 'Ines Tal')])} actions={given} />)
    expect(field('Search').autocomplete).toBe('off')
    await write('Search', 'INES')
    expect(given.log.find).toHaveBeenLastCalledWith({ ...NO_QUERY, text: 'INES' })
    await write('From', '2025-03-01')
    expect(given.log.find).toHaveBeenLastCalledWith({ ...NO_QUERY, from: '2025-03-01' })
    await choose('Decision', 'Later')
    expect(given.log.find).toHaveBeenLastCalledWith({ ...NO_QUERY, action: 'Later' })
    await show(<LogPage state={log([], { query: { ...NO_QUERY, text: 'nobody' } })} actions={given} />)
    expect(screen()).toContain('No entry fits the search.')
    await press('Show all again')
    expect(given.log.find).toHaveBeenLastCalledWith(NO_QUERY)
  })

  it('unfolds the whole story of one entry', async () => {
    await show(<LogPage state={log([entry(1), entry(2)])} actions={actions()} />)
    expect(screen()).not.toContain('Hello Zoë.')
    await press('Zoë Marlow 1')
    expect(button('Zoë Marlow 1').getAttribute('aria-expanded')).toBe('true')
    for (const words of [
      'Hello Zoë.',
      '93 %',
      'given name exact',
      'prepared (',
      'practice, 2',
      'hash-0',
      'profile.php?id=1',
    ])
      expect(screen()).toContain(words)
    await press('Zoë Marlow 2')
    expect(button('Zoë Marlow 1').getAttribute('aria-expanded')).toBe('false')
    await press('Zoë Marlow 2')
    expect(screen()).not.toContain('hash-1')
  })

  it('shows names as text, whatever they are', async () => {
    await show(<LogPage state={log([entry(1, '<img src=x onerror=alert(1)>')])} actions={actions()} />)
    expect(rows()).toEqual(['<img src=x onerror=alert(1)>'])
    expect(document.querySelectorAll('img')).toHaveLength(0)
  })

  it.each([
    ['Export CSV', 'csv'],
    ['Export JSON', 'json'],
  ])('goes out by %s, with its warning', async (name, format) => {
    const given = actions()
    await show(<LogPage state={log([entry(1)])} actions={given} />)
    expect(screen()).toContain('An export is not encrypted')
    await press(name)
    expect(given.log.save).toHaveBeenCalledExactlyOnceWith(format)
    expect(screen()).toContain('Exported.')
  })

  const keeping: LogKeeping = { years: 6, settable: true, due: 2, holds: [], removals: [], events: [] }
  const hold = { kind: 'hold', seq: 1, id: 'h', at: '2025-03-03T10:00:00.000Z', prev: '', hash: '' } as const

  it('tells of copies that were brought back and of the practice', async () => {
    const link = { seq: 1, id: 'r', at: '2026-02-03T10:00:00.000Z', prev: '', hash: '' }
    const restored = { ...link, kind: 'restored' as const, copy: '2026-02-01T10:00:00.000Z', decisions: 7 }
    const opened = { ...link, id: 'o', kind: 'opened-by-practice' as const }
    await show(
      <LogPage state={log([entry(1)], { keeping: { ...keeping, events: [restored, opened] } })} actions={actions()} />,
    )
    expect(screen()).toContain('was brought back, with decisions up to number 7. What came later was not in it.')
    expect(screen()).toContain('the practice opened list and log with its key')
  })

  it('removes what is older only after a second word, and tells what was removed', async () => {
    const given = actions()
    await show(<LogPage state={log([entry(1)], { keeping })} actions={given} />)
    expect(screen()).toContain('2 decisions are older than that and can be removed.')
    await press('Remove what is older')
    expect(given.log.removeDue).not.toHaveBeenCalled()
    await press('Yes, remove')
    expect(given.log.removeDue).toHaveBeenCalledOnce()
    const removal = { ...hold, kind: 'removed' as const, chain: 'decision' as const, why: 'kept for 6 years' }
    const removals = [{ ...removal, from: { seq: 1, prev: 'p' }, to: { seq: 12, hash: 'abcdef0123456789ff' } }]
    await show(<LogPage state={log([entry(1)], { keeping: { ...keeping, due: 0, removals } })} actions={given} />)
    expect(screen()).toContain('Numbers 1 to 12, removed on 3 March 2025: kept for 6 years.')
    expect(screen()).toContain('abcdef0123456789')
  })

  it('takes the years, and a hold with its reason, for everything or for one person', async () => {
    const given = actions({ log: logActions({ keepFor: async () => 'settings-invalid' }) })
    const holds = [{ ...hold, scope: { kind: 'requester' as const, id: '1' }, note: 'a fictitious claim' }]
    await show(<LogPage state={log([entry(1)], { keeping: { ...keeping, holds } })} actions={given} />)
    await write('Years to keep decisions', '0')
    await send('Years to keep decisions')
    expect(screen()).toContain('Please give a whole number from 1 to 99.')
    expect(screen()).toContain('One person: a fictitious claim')
    await press('Lift')
    expect(given.log.lift).toHaveBeenCalledExactlyOnceWith('h')
    await write('Hold everything, because of', 'an audit')
    await send('Hold everything, because of')
    expect(given.log.hold).toHaveBeenLastCalledWith({ kind: 'everything' }, 'an audit')
    await press('Zoë Marlow 1')
    await write("Keep this person's entries from removal, because of", 'a claim')
    await send("Keep this person's entries from removal, because of")
    expect(given.log.hold).toHaveBeenLastCalledWith({ kind: 'requester', id: '1' }, 'a claim')
  })

  it('puts the report on screen, and prints it on a press', async () => {
    const given = actions()
    const report = reportOf([entry(1), entry(2)], [note], [], { at: '2026-11-24T10:00:00.000Z', practice: 'Harbour' })
    await show(<LogPage state={log([entry(1)], { report })} actions={given} />)
    for (const words of ['Harbour', '2 decisions.', 'March 2025', 'Decline with message; done; prepared'])
      expect(screen()).toContain(words)
    await press('Print')
    expect(given.print).toHaveBeenCalledOnce()
    await press('Back')
    expect(given.log.closeReport).toHaveBeenCalledOnce()
  })
})
