// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { SECTIONS, sectionOf } from '../../../../src/core/options.ts'
import { Options } from '../../../../src/ui/options/Options.tsx'
import { actions, state } from './actions.ts'
import { clear, field, press, screen, show, write } from './stage.ts'

const facts = { version: '1.2.3', permissions: [] }

afterEach(clear)

describe('the options', () => {
  it.each(SECTIONS)('have a section of their own for %s, and the way to it', async (section) => {
    await show(<Options state={state({ section, lock: 'unlocked' })} actions={actions()} facts={facts} />)
    const current = document.querySelector('nav [aria-current=page]')
    expect(current?.getAttribute('href')).toBe(`#${section}`)
    expect(document.querySelector('h1')?.textContent).toBe(current?.textContent)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
  })

  it('read the section from the address', () => {
    expect(sectionOf('#log')).toBe('log')
    expect(['', '#', '#nowhere', '#__proto__'].map(sectionOf)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('show nothing before it is known whether it is locked', async () => {
    await show(<Options state={state({ lock: 'unknown' })} actions={actions()} facts={facts} />)
    expect(screen()).not.toContain('Set the passphrase')
  })

  it('lock from everywhere, and say what state they are in', async () => {
    const given = actions()
    await show(<Options state={state({ section: 'about', lock: 'unlocked' })} actions={given} facts={facts} />)
    expect(screen()).toContain('Unlocked and ready.')
    await press('Lock now')
    expect(given.lock).toHaveBeenCalledOnce()
    await show(<Options state={state({ section: 'about', lock: 'locked' })} actions={given} facts={facts} />)
    expect(screen()).toContain('Locked.')
    expect(screen()).not.toContain('Lock now')
  })

  it('put the focus on the title of a section that was gone to, not at the start', async () => {
    await show(<Options state={state({ lock: 'unlocked' })} actions={actions()} facts={facts} />)
    expect(document.activeElement?.tagName).not.toBe('H1')
    await show(<Options state={state({ section: 'about', lock: 'unlocked' })} actions={actions()} facts={facts} />)
    expect(document.activeElement?.textContent).toBe('About')
  })

  it('keep what was written and not saved while another section is looked at, and forget it with the vault', async () => {
    const at = (section: 'reply' | 'log', lock: 'unlocked' | 'no-vault' = 'unlocked') =>
      show(<Options state={state({ section, lock })} actions={actions()} facts={facts} />)
    await at('reply')
    await write('Name of the practice', 'Half a na')
    await at('log')
    await at('reply')
    expect(field('Name of the practice').value).toBe('Half a na')
    await at('log', 'no-vault')
    await at('reply', 'no-vault')
    expect(field('Name of the practice').value).toBe('')
  })

  it('say what went wrong with all of it', async () => {
    await show(<Options state={state({ fault: 'vault-damaged' })} actions={actions()} facts={facts} />)
    expect(screen()).toContain('The key of your list is damaged.')
  })
})
