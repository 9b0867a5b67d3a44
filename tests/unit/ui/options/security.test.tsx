// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { Security } from '../../../../src/ui/options/Security.tsx'
import { actions, state } from './actions.ts'
import { button, clear, field, key, press, screen, send, show, write } from './stage.ts'

const WORD = 'Type ERASE to confirm'

afterEach(clear)

describe('security', () => {
  it('locks', async () => {
    const given = actions()
    await show(<Security state={state({ lock: 'unlocked' })} actions={given} />)
    await press('Lock now')
    expect(given.lock).toHaveBeenCalledOnce()
    await show(<Security state={state({ lock: 'locked' })} actions={given} />)
    expect(button('Unlock').disabled).toBe(true)
  })

  it('erases everything only after the word, to the letter', async () => {
    const given = actions()
    await show(<Security state={state({ lock: 'locked' })} actions={given} />)
    await press('Erase everything')
    expect(document.activeElement).toBe(field(WORD))
    for (const wrong of ['', 'erase', 'ERAS', 'ERASE ']) {
      await write(WORD, wrong)
      expect(button('Erase now').disabled).toBe(true)
      await send(WORD)
    }
    await key('Escape')
    expect(screen()).not.toContain(WORD)
    expect(document.activeElement).toBe(button('Erase everything'))
    await press('Erase everything')
    await press('Cancel')
    expect(given.eraseEverything).not.toHaveBeenCalled()
    await press('Erase everything')
    await write(WORD, 'ERASE')
    await press('Erase now')
    expect(given.eraseEverything).toHaveBeenCalledOnce()
    expect(screen()).toContain('Everything was erased.')
  })

  it('says when erasing failed', async () => {
    const given = actions({ eraseEverything: async () => 'unexpected' })
    await show(<Security state={state({ lock: 'unlocked' })} actions={given} />)
    await press('Erase everything')
    await write(WORD, 'ERASE')
    await press('Erase now')
    expect(screen()).not.toContain('Everything was erased.')
    expect(screen()).toContain('Something went wrong')
  })
})
