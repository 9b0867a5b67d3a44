import { expect, it, vi } from 'vitest'
import type { PageReport, RequestKey } from '../../../src/core/model.ts'
import type { FoundPage } from '../../../src/door/find-page.ts'
import { newestPage } from '../../../src/door/newest-page.ts'

vi.mock('wxt/browser', () => ({ browser: {} }))

/** A page of Facebook's requests with these people on it. */
function showing(...ids: string[]): PageReport {
  const requests = ids.map((id) => ({
    key: `id:${id}` as RequestKey,
    identity: { profileId: id },
    name: `Zoë ${id}`,
    url: `https://www.facebook.com/profile.php?id=${id}`,
    surface: 'requests' as const,
  }))
  return { surface: 'requests', requests, health: { kind: 'ok' } }
}

/** Looks that are answered when the test says so, and what the panel showed one after the other. */
function desk() {
  const looks: ((page: FoundPage | undefined) => void)[] = []
  const shown: (string | undefined)[] = []
  const page = newestPage(
    () => new Promise((answer) => looks.push(answer)),
    (found) => shown.push(found && `${found.tabId}: ${found.report.requests.map(({ key }) => key).join(' ')}`),
  )
  const answer = async (look: number, tabId: number, report: PageReport): Promise<void> => {
    looks[look]?.({ tabId, report })
    await new Promise((done) => setTimeout(done))
  }
  return { page, shown, looks, answer }
}

it('a slow look does not take the panel back to a page that a later look left', async () => {
  const { page, shown, answer } = desk()
  void page.look()
  void page.look()
  await answer(1, 2, showing('1', '2'))
  await answer(0, 1, showing('2'))
  expect(shown).toEqual(['2: id:1 id:2'])
  expect(page.is(2)).toBe(true)
})

it('what a page told since it was asked is shown instead of its older answer', async () => {
  const { page, shown, answer } = desk()
  void page.look()
  await answer(0, 1, showing('1', '2'))
  void page.look()
  page.seen(showing('2'), 1)
  await answer(1, 1, showing('1', '2'))
  expect(shown).toEqual(['1: id:1 id:2', '1: id:2', '1: id:2'])
})

it('stays on a page that was loading when it was asked, and has told meanwhile that it is there', async () => {
  const { page, shown, answer } = desk()
  void page.look()
  await answer(0, 1, showing('1'))
  void page.look()
  page.seen(showing('3'), 1)
  await answer(1, 2, showing('1', '2'))
  expect(page.is(1)).toBe(true)
  await answer(2, 1, showing('3'))
  expect(shown).toEqual(['1: id:1', '1: id:3', '1: id:3'])
})

it('what a page told before it was asked is older than its answer', async () => {
  const { page, shown, answer } = desk()
  void page.look()
  page.seen(showing('1'), 1) // Nobody's yet: another look begins.
  await answer(0, 1, showing('1'))
  await answer(1, 1, showing('1', '2'))
  expect(shown.at(-1)).toBe('1: id:1 id:2')
})

it('looks again where the page was left meanwhile', async () => {
  const { page, shown, looks, answer } = desk()
  void page.look()
  await answer(0, 1, showing('1'))
  void page.look()
  page.seen({ ...showing(), surface: 'home' }, 1)
  await answer(1, 1, showing('1'))
  expect(shown).toHaveLength(1)
  for (const look of looks.keys()) if (look > 1) looks[look]?.(undefined)
  await vi.waitFor(() => expect(shown.at(-1)).toBeUndefined())
})
