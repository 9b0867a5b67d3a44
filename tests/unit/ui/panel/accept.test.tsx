// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { Guidance } from '../../../../src/core/guidance/guidance.ts'
import { Accept } from '../../../../src/ui/panel/Accept.tsx'
import { button, choose, clear, faultOf, field, screen, send, show, write } from '../options/stage.ts'

const guidance: Guidance = {
  rules: [],
  advised: 'with-message',
  because: [],
  exceptions: ['existing-friendship', 'other'],
}
const ACCEPT = 'Save the reason'
const words = { label: 'accept.save', note: 'accept.note', hint: 'accept.note-hint' } as const

async function open() {
  const given = { accept: vi.fn(), close: vi.fn() }
  await show(<Accept guidance={guidance} today="2026-11-27" words={words} focus={true} {...given} />)
  return given
}
const why = (): string => document.querySelector('form [role=status]')?.textContent ?? ''

afterEach(clear)

it('begins without a reason, with the keyboard at it, and says why the button is off', async () => {
  const { accept } = await open()
  expect(document.activeElement).toBe(field('Reason'))
  expect(field('Reason').value).toBe('')
  expect(screen()).toContain('Choose a reason')
  expect(button(ACCEPT).disabled).toBe(true)
  expect(why()).toBe('To go on, choose a reason.')
  await write('Note for the log', 'We grew up next door.')
  expect(why()).toBe('To go on, choose a reason.')
  await send('Note for the log')
  expect(accept).not.toHaveBeenCalled()
})

it('goes on with a reason, a note and the day that it proposes, also by Enter', async () => {
  const { accept } = await open()
  expect(field('Look at it again on').value).toBe('2027-11-27')
  await choose('Reason', 'other')
  expect(why()).toBe('To go on, write a note.')
  await write('Note for the log', 'We grew up next door.')
  expect(why()).toBe('')
  expect(button(ACCEPT).disabled).toBe(false)
  await send('Note for the log')
  expect(accept).toHaveBeenCalledWith({ code: 'other', note: 'We grew up next door.', reviewOn: '2027-11-27' })
})

it('says at the day what is wrong with the day', async () => {
  await open()
  await choose('Reason', 'other')
  await write('Note for the log', 'x')
  await write('Look at it again on', '')
  expect(faultOf('Look at it again on')).toContain('Please choose a day.')
  expect(button(ACCEPT).disabled).toBe(true)
})

it('a key that is still down from opening it chooses nothing', async () => {
  await open()
  const down = (repeat: boolean): boolean =>
    field('Reason').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', repeat, bubbles: true, cancelable: true }))
  expect(down(true)).toBe(false)
  expect(down(false)).toBe(true)
})
