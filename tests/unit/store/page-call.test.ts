import { expect, it } from 'vitest'
import { memoryArea } from '../../../src/store/memory-area.ts'
import { openPageCalls } from '../../../src/store/page-call.ts'

const call = { key: 'id:1', tabId: 7, held: true, at: 1 } as const

it('keeps the last press until it is answered', async () => {
  const calls = openPageCalls(memoryArea())
  await calls.keep(call)
  expect(await calls.last()).toEqual(call)
  await calls.answered()
  expect(await calls.last()).toBeUndefined()
})

it('forgets a press with its page, and not with another one', async () => {
  const calls = openPageCalls(memoryArea())
  await calls.keep(call)
  await calls.left(8)
  expect(await calls.last()).toEqual(call)
  await calls.left(7)
  expect(await calls.last()).toBeUndefined()
})
