// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeskScreen } from '../../../../src/core/policy/desk-screen.ts'
import type { Policy } from '../../../../src/core/policy.ts'
import { openPracticeDesk } from '../../../../src/service/practice-desk.ts'
import { PROFILES } from '../../../../src/service/profiles.ts'
import { purposeKey } from '../../../../src/store/derive.ts'
import { Desk } from '../../../../src/ui/options/desk/Desk.tsx'
import { memoryArea } from '../../../support/memory-area.ts'
import { IN_THE_US } from '../../../support/reading-world.ts'
import { actions } from './actions.ts'
import { button, choose, clear, faultOf, field, press, screen, show } from './stage.ts'

const PRACTICE: Partial<Policy> = {
  practiceName: 'Harbour Lane',
  channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
  reply: 'Hello {first_name}, {practice} can be reached here: {channel}. {emergency}',
}
const VOICE = ['Name of the practice', 'Ways to reach the practice', 'Reply', 'Language of the reply']
const save = vi.fn()
let drawn: Promise<void>

/** The real desk on a vault of its own, drawn after every change as the page does. */
beforeEach(async () => {
  save.mockClear()
  const session = openPracticeDesk(
    {
      vault: { key: (purpose) => purposeKey(new Uint8Array(32).fill(1), purpose) },
      local: memoryArea(),
      values: async () => PRACTICE,
      reading: () => IN_THE_US,
      now: () => new Date('2026-06-01T08:00:00.000Z'),
      newId: () => 'id',
    },
    (next) => next && draw(next),
  )
  const draw = (next: DeskScreen): void => {
    drawn = show(<Desk screen={next} profiles={PROFILES} actions={{ ...actions().desk, ...session, save }} />)
  }
  await session.open()
  await drawn
})
afterEach(clear)

const rule = (setting: string, value: string) => choose(`${setting}: who decides`, value)
async function lockVoice(): Promise<void> {
  for (const setting of VOICE) await rule(setting, 'locked')
}

describe('a manager', () => {
  it('with untouched defaults cannot sign, and is told what is open', async () => {
    for (const setting of VOICE) expect(field(`${setting}: who decides`).value).toBe('')
    expect(screen()).toContain('Reply: choose who decides it.')
    await press('Read what it does')
    expect(screen()).not.toContain('Sign and save the file')
    expect(faultOf('Name of the practice: who decides')).toContain('Please choose who decides this.')
    expect(document.activeElement).toBe(field('Name of the practice: who decides'))
  })

  it.each([
    ['Guidance', 'Guidance'],
    ['Former patients', 'Former patients'],
    ['Families of patients', 'Families of patients'],
    ["In Facebook's page", "In Facebook's page"],
    ['Whether Confirm waits', 'Whether Confirm waits'],
    ['How the reply sounds', 'How the reply sounds'],
    ['Replies in other languages', 'Replies in other languages'],
    ['How guessing a passphrase is made slow', 'How guessing a passphrase is made slow'],
    ['Time to take a decision back', 'Time to take a decision back'],
    ['How long the log is kept', 'How long the log is kept'],
    ['When the list locks by itself', 'When the list locks by itself'],
  ])('who locks "%s" finds it empty, is told so at the field, and cannot go on', async (setting, label) => {
    await lockVoice()
    await rule(setting, 'locked')
    expect(field(label).value).toBe('')
    expect(screen()).toContain(`${setting}: choose or write what the practice wants.`)
    await press('Read what it does')
    expect(faultOf(label)).toMatch(/Please (?:choose|give)/u)
    expect(screen()).not.toContain('Sign and save the file')
  })

  it('has to say on purpose that nobody may be accepted; unticking all reasons is no such choice', async () => {
    await lockVoice()
    await rule('Reasons to accept', 'locked')
    const tick = async (label: string): Promise<void> => {
      const found = [...document.querySelectorAll('label.check')].find((one) => one.textContent?.trim() === label)
      await act(async () => found?.querySelector('input')?.click())
    }
    await tick('Family')
    await tick('Family')
    expect(screen()).toContain('Reasons to accept: choose or write what the practice wants.')
    await press('Read what it does')
    expect(screen()).not.toContain('Sign and save the file')
    await tick('Nobody may be accepted')
    await press('Read what it does')
    expect(screen()).toContain('No patient can be accepted, whatever the reason.')
  })

  it('reads what the policy does, with what does not fit together, and signs it there', async () => {
    await lockVoice()
    await rule('Guidance', 'locked')
    await choose('Guidance', 'us-strict')
    await press('Read what it does')
    expect(document.activeElement?.textContent).toBe('What this policy does')
    expect(screen()).toContain('advises declining without a message, but your reply is locked')
    expect(screen()).toContain('declined with the message below, word for word')
    expect(save).not.toHaveBeenCalled()
    await press('Back to the settings')
    expect(document.activeElement).toBe(button('Read what it does'))
    await choose('Guidance', 'us-message')
    await press('Read what it does')
    expect(screen()).not.toContain('This does not fit together')
    await press('Sign and save the file')
    await vi.waitFor(() => expect(screen()).toContain('Signed: harbour-lane, version 1.'))
    expect(save.mock.calls.map(([name]) => name)).toEqual(['front-desk-policy-harbour-lane-1.json'])
  })
})
