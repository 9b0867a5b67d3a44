// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NewPassphrase } from '../../../../src/ui/options/NewPassphrase.tsx'
import { passphraseHelp } from './actions.ts'
import { clear, faultOf, field, press, screen, send, show, write } from './stage.ts'

afterEach(clear)

const both = async (passphrase: string): Promise<void> => {
  await write('New passphrase', passphrase)
  await write('Repeat the passphrase', passphrase)
}

describe('a new passphrase', () => {
  it('is not taken where it is weak, and the screen says why', async () => {
    const create = vi.fn(async () => undefined)
    const help = passphraseHelp({ judge: async () => ({ band: 'weak', why: 'date', edged: true }) })
    await show(<NewPassphrase help={help} create={create} />)
    await both('24.12.1984 1')
    await vi.waitFor(() => expect(screen()).toContain('Weak. Dates and years are guessed early.'))
    expect(screen()).toContain('It begins or ends with a space')
    await send('New passphrase')
    await vi.waitFor(() => expect(faultOf('New passphrase')).toContain('too easy to guess'))
    expect(create).not.toHaveBeenCalled()
  })

  it('is taken on its length alone where the helper cannot run', async () => {
    const create = vi.fn(async () => undefined)
    const help = passphraseHelp({ judge: () => Promise.reject(new Error('no worker')) })
    await show(<NewPassphrase help={help} create={create} />)
    await both('lantern pebble harbour quilt')
    await send('New passphrase')
    await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith('lantern pebble harbour quilt'))
    await vi.waitFor(() => expect(help.rest).toHaveBeenCalled())
  })

  it('can be suggested and is shown then; a change of it is no suggestion any more', async () => {
    await show(<NewPassphrase help={passphraseHelp()} create={async () => undefined} />)
    expect(field('New passphrase').type).toBe('password')
    await press('Suggest five words')
    await vi.waitFor(() => expect(field('New passphrase').type).toBe('text'))
    expect(field('Repeat the passphrase').value).toBe('otter cradle lunar tweak stoop')
    await vi.waitFor(() => expect(screen()).toContain('Drawn by chance from 7,776 words'))
    await write('New passphrase', 'otter cradle lunar tweak')
    expect(screen()).not.toContain('Drawn by chance from 7,776 words')
    await press('Show the passphrase')
    expect(field('New passphrase').type).toBe('password')
  })
})
