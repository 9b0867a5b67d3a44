// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { Match, Verdict } from '../../../../src/core/model.ts'
import { reasonLine } from '../../../../src/ui/panel/Reasons.tsx'
import { SayWho } from '../../../../src/ui/panel/SayWho.tsx'
import { clear, press, screen, show } from '../options/stage.ts'

const zoe: Match = {
  patientId: 'zoe',
  listName: 'Zoë Marlow',
  nameKind: 'official',
  dob: '1980-02-29',
  probability: 0.9,
  reasons: [],
}
const compared: Verdict = {
  kind: 'likely',
  probability: 0.9,
  matches: [zoe, { ...zoe, patientId: 'z2', dob: '1991-01-01' }],
}

afterEach(clear)

it('the user says which patient a profile is, or that it is none', async () => {
  const say = vi.fn()
  await show(<SayWho verdict={compared} say={say} />)
  await press('This is Zoë Marlow, born 1991')
  expect(say).toHaveBeenLastCalledWith({ patientId: 'z2' })
  await press('Never match this profile')
  expect(say).toHaveBeenLastCalledWith('never')
})

it('what was said shows in the line of reasons, and can be taken back', async () => {
  const say = vi.fn()
  const said: Verdict = { ...compared, matches: [zoe], saidIs: true }
  expect(reasonLine(said)).toBe('Known from before: this is Zoë Marlow.')
  await show(<SayWho verdict={said} say={say} />)
  await press('Compare this profile again')
  expect(say).toHaveBeenLastCalledWith('as-compared')
})

it('says nothing where nothing was compared', async () => {
  await show(<SayWho verdict={{ kind: 'locked' }} say={vi.fn()} />)
  expect(screen()).toBe('')
})
