import { beforeEach, expect, it, vi } from 'vitest'
import { type Budget, makeBudget, PACE } from '../../../src/facebook/pace.ts'

let time: number
let budget: Budget

beforeEach(() => {
  time = 60_000
  budget = makeBudget({ now: () => time, wait: () => Promise.resolve(), pauseMs: 10, sliceMs: 8 })
})

it('does not keep a change now and then waiting', () => {
  for (let turn = 0; turn < 100; turn += 1) {
    budget.spend(3)
    time += 130
    expect(budget.rest()).toBe(10)
  }
})

it('keeps small work without end within a fortieth of the time', () => {
  let worked = 0
  const start = time
  while (time - start < 60_000) {
    budget.spend(2)
    worked += 2
    time += 2 + budget.rest()
  }
  expect(worked / (time - start)).toBeLessThan(0.026)
})

it('lets nobody wait longer than for 120 ms, or four times the work', () => {
  for (let turn = 0; turn < 50; turn += 1) budget.spend(15)
  expect(budget.rest()).toBe(120)
  budget.spend(400)
  expect(budget.rest()).toBe(1600)
})

it('takes a break without a timer where the page is not on view, as timers ring once a second there', async () => {
  const timer = vi.spyOn(globalThis, 'setTimeout')
  vi.stubGlobal('document', { hidden: true })
  await PACE.wait(0)
  expect(timer).not.toHaveBeenCalled()
  vi.stubGlobal('document', { hidden: false })
  await PACE.wait(0)
  expect(timer).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})
