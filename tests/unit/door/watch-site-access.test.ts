import { expect, it, vi } from 'vitest'

const contains = vi.fn<() => Promise<boolean>>()
vi.mock('wxt/browser', () => ({ browser: { permissions: { contains }, tabs: { query: async () => [] } } }))
const { watchSiteAccess } = await import('../../../src/door/watch-site-access.ts')

it('an older answer never comes after a newer one', async () => {
  const told: unknown[] = []
  const watched = watchSiteAccess((access) => told.push(access))
  const slow = Promise.withResolvers<boolean>()
  contains.mockReturnValueOnce(slow.promise).mockReturnValueOnce(slow.promise).mockResolvedValue(true)
  const first = watched.look()
  await watched.look()
  slow.resolve(false)
  await first
  expect(told).toEqual([undefined])
})

it('looks again where a page came or went, and not at each change of it', async () => {
  const told: unknown[] = []
  contains.mockResolvedValue(false)
  const watched = watchSiteAccess((access) => told.push(access))
  watched.found(true)
  watched.found(true)
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'part' }]))
  watched.found(false)
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'part' }, { kind: 'withheld' }]))
  expect(watched.isAbout(0)).toBe(false)
})
