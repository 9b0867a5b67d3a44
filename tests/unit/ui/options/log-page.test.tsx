// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { DecisionEntry, MessageEntry } from '../../../../src/core/log/entry.ts'
import type { OptionsState } from '../../../../src/core/options.ts'
import { LogPage } from '../../../../src/ui/options/LogPage.tsx'
import { actions, state } from './actions.ts'
import { button, clear, field, press, screen, show, write } from './stage.ts'

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

function log(decisions: DecisionEntry[], fault?: 'log-wiped' | 'log-damaged'): OptionsState {
  const stage = { kind: 'read' as const, decisions, messages: [note], ...(fault === undefined ? {} : { fault }) }
  return state({ section: 'log', lock: 'unlocked', log: stage })
}
const rows = (): string[] => [...document.querySelectorAll('.who')].map((each) => each.textContent ?? '')

afterEach(clear)

describe('the log', () => {
  it('shows nothing while locked', async () => {
    await show(<LogPage state={{ ...log([entry(1)]), lock: 'locked' }} actions={actions()} />)
    expect(screen()).not.toContain('Zoë')
  })

  it('says that it is read, and when it is empty', async () => {
    await show(<LogPage state={state({ lock: 'unlocked', log: { kind: 'reading' } })} actions={actions()} />)
    expect(screen()).toContain('Reading and checking the log')
    await show(<LogPage state={log([])} actions={actions()} />)
    expect(screen()).toBe('Nothing has been decided yet.')
  })

  it('says that it is whole, or what is not', async () => {
    await show(<LogPage state={log([entry(1)])} actions={actions()} />)
    expect(screen()).toContain('1 entry, unbroken since 3 March 2025.')
    await show(<LogPage state={log([entry(1)], 'log-damaged')} actions={actions()} />)
    expect(screen()).toContain('The log does not fit together any more')
    expect(screen()).not.toContain('unbroken')
    expect(rows()).toEqual(['Zoë Marlow 1'])
    await show(<LogPage state={log([], 'log-wiped')} actions={actions()} />)
    expect(screen()).toContain('The log was here before and is gone')
    expect(screen()).not.toContain('Nothing has been decided')
  })

  it('has the newest on top, in pages', async () => {
    const all = Array.from({ length: 120 }, (_, place) => entry(place + 1))
    await show(<LogPage state={log(all)} actions={actions()} />)
    expect(rows()).toHaveLength(50)
    expect(rows()[0]).toBe('Zoë Marlow 120')
    expect(button('Newer').disabled).toBe(true)
    await press('Older')
    await press('Older')
    expect(screen()).toContain('101 to 120 of 120')
    expect(rows().at(-1)).toBe('Zoë Marlow 1')
    expect(button('Older').disabled).toBe(true)
    await write('Search', 'zoe')
    expect(rows()[0]).toBe('Zoë Marlow 120')
  })

  it('can be searched, and the browser is told to keep no search', async () => {
    await show(<LogPage state={log([entry(1), entry(2, 'Ines Tal')])} actions={actions()} />)
    expect(field('Search').autocomplete).toBe('off')
    await write('Search', 'INES')
    expect(rows()).toEqual(['Ines Tal'])
    await write('Search', 'nobody')
    expect(screen()).toContain('No entry fits the search.')
    expect(rows()).toEqual([])
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
    expect(given.exportLog).toHaveBeenCalledExactlyOnceWith(format)
    expect(screen()).toContain('Exported.')
  })
})
