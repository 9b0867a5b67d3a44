// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../../../src/core/policy.ts'
import { Welcome } from '../../../../src/ui/options/Welcome.tsx'
import { actions, state } from './actions.ts'
import { clear, faultOf, field, press, screen, send, show, write } from './stage.ts'

const policy = { practiceName: 'Harbour Lane' } as Policy
const open = (): string[] =>
  [...document.querySelectorAll('details')]
    .filter((step) => step.open)
    .map((step) => step.querySelector('h2')?.textContent ?? '')

afterEach(clear)

describe('the welcome', () => {
  it('begins with the passphrase', async () => {
    await show(<Welcome unsaved={{}} state={state()} actions={actions()} />)
    expect(open()).toEqual(['Passphrase'])
    expect(document.querySelector('[aria-current=step] h2')?.textContent).toBe('Passphrase')
  })

  it('does not take two different passphrases', async () => {
    const given = actions()
    await show(<Welcome unsaved={{}} state={state()} actions={given} />)
    await write('New passphrase', 'four plain words here')
    await write('Repeat the passphrase', 'four plain words her')
    await send('Repeat the passphrase')
    expect(faultOf('Repeat the passphrase')).toBe('The two are not the same.')
    expect(field('Repeat the passphrase').getAttribute('aria-invalid')).toBe('true')
    expect(given.createVault).not.toHaveBeenCalled()
    await write('Repeat the passphrase', 'four plain words here')
    await send('Repeat the passphrase')
    await vi.waitFor(() => expect(given.createVault).toHaveBeenCalledExactlyOnceWith('four plain words here'))
    await vi.waitFor(() =>
      expect([field('New passphrase').value, field('Repeat the passphrase').value]).toEqual(['', '']),
    )
  })

  it('says when the passphrase is too short', async () => {
    await show(
      <Welcome unsaved={{}} state={state()} actions={actions({ createVault: async () => 'short-passphrase' })} />,
    )
    await write('New passphrase', 'short')
    await write('Repeat the passphrase', 'short')
    await press('Set the passphrase')
    await vi.waitFor(() => expect(faultOf('New passphrase')).toContain('at least 12 characters'))
  })

  it('leaves list and practice in either order, once there is a passphrase', async () => {
    await show(<Welcome unsaved={{}} state={state({ lock: 'unlocked' })} actions={actions()} />)
    expect(open()).toEqual(['Patient list', 'Practice and reply'])
    await show(<Welcome unsaved={{}} state={state({ lock: 'unlocked', policy })} actions={actions()} />)
    expect(open()).toEqual(['Patient list'])
    expect(screen()).toContain('Done. Harbour Lane')
    await show(<Welcome unsaved={{}} state={state({ lock: 'unlocked', patients: 1 })} actions={actions()} />)
    expect(open()).toEqual(['Practice and reply'])
    expect(screen()).toContain('1 patient on your list')
  })

  it('asks for the passphrase where it was locked meanwhile', async () => {
    await show(<Welcome unsaved={{}} state={state({ lock: 'locked' })} actions={actions()} />)
    expect(screen()).toContain('Unlock first to see this.')
    expect(document.querySelector('input[type=file]')).toBeNull()
  })

  it('is ready at the end, and not before', async () => {
    await show(<Welcome unsaved={{}} state={state({ lock: 'unlocked', patients: 48 })} actions={actions()} />)
    expect(screen()).not.toContain('facebook.com/friends/requests')
    await show(<Welcome unsaved={{}} state={state({ lock: 'locked', patients: 48, policy })} actions={actions()} />)
    expect(open()).toEqual(['Ready'])
    expect(screen()).toContain('Everything is ready.')
    expect(screen()).toContain('Open my friend requests')
  })
})
