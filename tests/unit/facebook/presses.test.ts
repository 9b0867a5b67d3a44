import { expect, it } from 'vitest'
import { makePresses } from '../../../src/facebook/presses.ts'

const [ana, bo] = [{ profileId: '1' }, { profileId: '2' }]

it('gives each its turn, also after one that failed', async () => {
  const { inTurn } = makePresses(() => 0)
  const order: string[] = []
  const slow = Promise.withResolvers<void>()
  const first = inTurn(() => slow.promise.then(() => order.push('first')))
  const second = inTurn(() => Promise.reject(new Error('second')))
  const third = inTurn(async () => order.push('third'))
  expect(order).toEqual([])
  slow.resolve()
  await expect(second).rejects.toThrow('second')
  await Promise.all([first, third])
  expect(order).toEqual(['first', 'third'])
})

it('knows for whom a press is under way, and for whom one ever was', () => {
  const presses = makePresses(() => 0)
  const end = presses.begin(ana)
  expect(presses.isAlone(ana)).toBe(true)
  presses.begin(bo)
  expect([presses.isUnderWay(ana), presses.isAlone(ana)]).toEqual([true, false])
  end()
  expect([presses.isUnderWay(ana), presses.isAlone(bo)]).toEqual([false, true])
  expect(presses.wasPressed('id:1')).toBe(true)
})

it('keeps in mind for a while that Facebook blocks', () => {
  let now = 0
  const presses = makePresses(() => now)
  expect(presses.blocked()).toBeUndefined()
  presses.block(true)
  presses.block(false)
  now = 14_000
  expect(presses.blocked()).toMatchObject({ rolledBack: true })
  now = 16_000
  expect(presses.blocked()).toBeUndefined()
})
