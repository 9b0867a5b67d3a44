import { expect, it } from 'vitest'
import { openPageLife } from '../../../src/store/page-life.ts'

/** Locks that are held until their page is gone. */
function locks() {
  const held = new Map<string, { name: string }[]>()
  return {
    of(page: string) {
      return {
        request: async (name: string) => void held.set(page, [{ name }]),
        query: async () => ({ held: [...held.values()].flat() }),
      } as never
    },
    end: (page: string) => held.delete(page),
  }
}

it('knows of each page whether it is open, until it ends, however it ends', async () => {
  const all = locks()
  const mine = openPageLife(all.of('mine'), 'mine')
  openPageLife(all.of('other'), 'other')
  expect(await mine.isOpen('mine')).toBe(true)
  expect(await mine.isOpen('other')).toBe(true)
  expect(await mine.isOpen('another')).toBe(false)
  all.end('other')
  expect(await mine.isOpen('other')).toBe(false)
})
