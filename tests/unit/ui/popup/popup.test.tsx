// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { VisitBrief } from '../../../../src/core/brief/visit-brief.ts'
import { Popup } from '../../../../src/ui/popup/Popup.tsx'
import { clear, screen, show } from '../options/stage.ts'

afterEach(clear)

const visit = { time: '09:30', name: 'Marlow, Zoë' } as VisitBrief
const nothing = () => undefined
const actions = {
  allowSite: nothing,
  reloadPage: nothing,
  unlock: async () => undefined,
  lockNow: nothing,
  openPanel: nothing,
  openOptions: nothing,
}
const popup = (visits: VisitBrief[] | undefined) =>
  show(<Popup lock="unlocked" health={undefined} visits={visits} {...actions} />)

it('says who comes today, that nobody does, or nothing where there is no schedule', async () => {
  await popup([visit])
  expect(screen()).toContain('09:30 Marlow, Zoë')
  await popup([])
  expect(screen()).toContain('Nobody who comes today had a request decided.')
  await popup(undefined)
  expect(screen()).not.toContain('Today')
})

it('offers the set-up alone to whoever has not done it', async () => {
  await show(<Popup lock="no-vault" {...actions} />)
  expect([...document.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['Set up Front Desk'])
})
