// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../../../src/core/policy.ts'
import { Security } from '../../../../src/ui/options/Security.tsx'
import { Welcome } from '../../../../src/ui/options/Welcome.tsx'
import { actions, safeActions, state } from './actions.ts'
import { clear, faultOf, field, give, press, screen, send, show, write } from './stage.ts'

const CODE = '7K2M-0000-0000-0000-0000-0000-ABCD'
const KEY = `B${'A'.repeat(74)}end-of-key-1`
const POLICY: Policy = {
  id: 'practice',
  version: 1,
  practiceName: 'Harbour Lane',
  channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
  reply: 'Hello.',
  pageFootprint: 'none',
  undoSeconds: 0,
}

afterEach(clear)

describe('the ways into the vault', () => {
  it('the practice opens with the file of its key and a new passphrase, where it was given a way in', async () => {
    const refused = vi.fn(async () => 'wrong-practice-key' as const)
    const given = actions({ safe: safeActions({ recoverByPractice: refused }) })
    await show(<Security state={state({ lock: 'locked', safe: { lockMinutes: 15 } })} actions={given} />)
    expect(screen()).not.toContain("Open with the practice's key")
    await show(<Security state={state({ lock: 'locked', safe: { escrow: KEY, lockMinutes: 15 } })} actions={given} />)
    expect(screen()).toContain('(to the public one that ends in end-of-key-1)')
    await give("File with the practice's private key", new File(['the key'], 'key.pem'))
    expect(screen()).toContain('key.pem')
    await write('New passphrase', 'four new plain words')
    await write('Repeat the passphrase', 'four new plain words')
    await send('New passphrase')
    await vi.waitFor(() => expect(refused).toHaveBeenCalledExactlyOnceWith('the key', 'four new plain words'))
    await vi.waitFor(() => expect(screen()).toContain('This is the key of another practice'))
  })

  it('show a new recovery code, here and in the welcome, until it was written down', async () => {
    const given = actions()
    const at = state({ lock: 'unlocked', safe: { code: CODE, recovery: '2026-01-03T00:00:00Z', lockMinutes: 15 } })
    for (const page of [
      <Security key="s" state={at} actions={given} />,
      <Welcome unsaved={{}} key="w" state={at} actions={given} />,
    ]) {
      await show(page)
      const groups = [...document.querySelectorAll('.groups span')].map((each) => each.textContent)
      expect(groups.join('-')).toBe(CODE)
      expect(document.activeElement?.textContent).toBe('Your recovery code')
      expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false)
      await press('I have written it down')
    }
    expect(given.safe.codeKept).toHaveBeenCalledTimes(2)
    await show(<Security state={state({ lock: 'unlocked', safe: { lockMinutes: 15 } })} actions={given} />)
    expect(screen()).toContain('There is no recovery code yet.')
    expect(document.querySelector('.groups')).toBeNull()
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true)
  })

  it('make a new code for whoever knows the passphrase', async () => {
    const newCode = vi.fn(async (passphrase: string) =>
      passphrase === 'right' ? undefined : ('wrong-passphrase' as const),
    )
    const given = actions({ safe: safeActions({ newCode }) })
    await show(<Security state={state({ lock: 'unlocked', safe: { lockMinutes: 15 } })} actions={given} />)
    await write('Passphrase', 'wrong')
    await send('Passphrase')
    expect(screen()).toContain('That is not the passphrase.')
    await write('Passphrase', 'right')
    await send('Passphrase')
    expect(screen()).not.toContain('That is not the passphrase.')
    expect(field('Passphrase').value).toBe('')
  })

  it('change the passphrase, once both new ones are the same', async () => {
    const given = actions()
    await show(<Security state={state({ lock: 'unlocked', safe: { lockMinutes: 15 } })} actions={given} />)
    await write('Present passphrase', 'the old one')
    await write('New passphrase', 'a new one')
    await write('Repeat the passphrase', 'another')
    await send('New passphrase')
    expect(faultOf('Repeat the passphrase')).toBe('The two are not the same.')
    expect(given.safe.changePassphrase).not.toHaveBeenCalled()
    await write('Repeat the passphrase', 'a new one')
    await send('New passphrase')
    await vi.waitFor(() => expect(screen()).toContain('The passphrase is changed.'))
    expect(given.safe.changePassphrase).toHaveBeenCalledWith('the old one', 'a new one')
    expect(field('Present passphrase').value).toBe('')
  })

  it('let in whoever forgot the passphrase and has the code', async () => {
    const given = actions({ safe: safeActions({ recover: vi.fn(async () => 'mistyped-recovery-code' as const) }) })
    const without = state({ lock: 'locked', safe: { lockMinutes: 15 } })
    await show(<Security state={without} actions={given} />)
    expect(screen()).not.toContain('Passphrase forgotten?')
    const safe = { recovery: '2026-01-03T00:00:00Z', lockMinutes: 15 }
    await show(<Security state={state({ lock: 'locked', safe })} actions={given} />)
    expect(field('Recovery code').type).toBe('text')
    await write('Recovery code', CODE)
    await write('New passphrase', 'a new one')
    await write('Repeat the passphrase', 'a new one')
    await send('Recovery code')
    await vi.waitFor(() => expect(screen()).toContain('This is not a recovery code as it was written.'))
    expect(given.safe.recover).toHaveBeenCalledWith(CODE, 'a new one')
    expect(field('Recovery code').value).toBe(CODE)
  })

  it('let the practice in only on a click, and out again', async () => {
    const given = actions()
    const lockMinutes = 15
    await show(<Security state={state({ lock: 'unlocked', safe: { lockMinutes } })} actions={given} />)
    expect(screen()).not.toContain('Your practice')
    const policy = { ...POLICY, escrowKey: KEY }
    await show(<Security state={state({ lock: 'unlocked', policy, safe: { lockMinutes } })} actions={given} />)
    expect(screen()).toContain('ends in end-of-key-1')
    await press('Allow it')
    expect(given.safe.setEscrow).toHaveBeenCalledWith(KEY)
    await show(<Security state={state({ lock: 'unlocked', safe: { escrow: KEY, lockMinutes } })} actions={given} />)
    await press('End this')
    expect(given.safe.setEscrow).toHaveBeenLastCalledWith(undefined)
  })
})

describe('locking by itself', () => {
  const options = () => [...document.querySelectorAll('option')].map(({ value }) => Number(value))

  it('offers what the practice allows, and keeps what is in force in the choice', async () => {
    const given = actions()
    await show(<Security state={state({ lock: 'locked', safe: { lockMinutes: 15 } })} actions={given} />)
    expect(options()).toEqual([1, 5, 15, 30, 60, 120])
    const policy = { ...POLICY, lockMinutes: 10 }
    await show(<Security state={state({ lock: 'locked', policy, safe: { lockMinutes: 10 } })} actions={given} />)
    expect(options()).toEqual([1, 5, 10])
    expect(screen()).toContain('Your practice allows at most 10 minutes.')
    const choice = document.querySelector('select')
    if (choice === null) throw new Error('no choice')
    choice.value = '5'
    choice.dispatchEvent(new Event('change', { bubbles: true }))
    expect(given.safe.chooseLock).toHaveBeenCalledWith(5)
  })
})
