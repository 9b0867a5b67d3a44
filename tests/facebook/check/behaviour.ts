import { crowd } from '../crowd.ts'
import { BOB, MARGARET, MARIA, REQUESTS, TOMASZ } from '../people.ts'
import type { Stage } from './stage.ts'

/** The page behaves as Facebook is known to: optimistic answers, errors, warnings, blocks, lists in motion. */
export async function checkBehaviour(stage: Stage): Promise<void> {
  for (const check of [answers, warning, block, manyRequests, message]) await check(stage)
}

async function answers({ open, done, expect }: Stage): Promise<void> {
  const { page, replica } = await open('/friends', { serverMs: [100, 100], errorEvery: 2 })
  await page.getByRole('button', { name: 'Delete' }).first().click()
  expect('believed at once', await page.evaluate((id) => window.__replica.fate(id), MARGARET.id), 'deleted')
  await page.getByText('Request removed').waitFor()
  await page.getByRole('button', { name: 'Confirm' }).first().click()
  await page.getByRole('alert').waitFor()
  expect('rolled back', await page.evaluate((id) => window.__replica.fate(id), TOMASZ.id), undefined)
  expect('server', [[...replica.deleted], [...replica.confirmed]], [[MARGARET.id], []])
  expect('presses', await page.evaluate(() => window.__replica.clicks.map(({ trusted }) => trusted)), [true, true])
  for (let at = 0; at < 12; at += 1) await page.evaluate(() => window.__replica.churn())
  await page.evaluate(([a, b]) => window.__replica.trade(a, b), [BOB.id, MARIA.id] as const)
  await page.evaluate(() => window.__replica.mutateStorm({ perSecond: 5000, ms: 300 }))
  await page.evaluate(() => window.__replica.popover(true))
  await done(page, 'answers')
}

async function warning({ open, done, expect }: Stage): Promise<void> {
  const { page, replica } = await open('/friends', { variant: 'V2', warningDialog: true, serverMs: [10, 20] })
  await page.getByRole('button', { name: 'Confirm' }).first().press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await page.getByText('Request accepted').waitFor()
  await page.waitForFunction((id) => window.__replica.fate(id) === 'confirmed', MARGARET.id)
  expect('the row was not followed', new URL(page.url()).pathname, '/friends')
  expect('warned first', replica.mutations[0]?.answer, 'warning')
  await page.getByRole('link', { name: BOB.name }).first().click()
  expect('the row is followed', new URL(page.url()).search, `?profile_id=${BOB.id}`)
  await page.getByRole('heading', { name: BOB.name }).waitFor()
  await page.goBack()
  await page.getByText('People you may know').waitFor()
  await done(page, 'warning')
}

async function block({ open, done }: Stage): Promise<void> {
  const { page } = await open('/friends', {
    serverMs: [5, 10],
    blockAfter: { presses: 2, withinMs: 60_000 },
    afterAnswer: 'vanish',
  })
  for (const deleted of [1, 2, 2]) {
    await page.getByRole('button', { name: 'Delete' }).first().click()
    await page.waitForFunction((n) => document.querySelectorAll('[aria-label=Delete]').length === 5 - n, deleted)
  }
  await page.getByRole('heading', { name: 'Temporarily Blocked' }).waitFor()
  await done(page, 'blocked')
}

async function manyRequests({ open, done, expect }: Stage): Promise<void> {
  const requests = [...REQUESTS, ...crowd(4995, 3)]
  const { page } = await open('/friends/requests', { requests })
  await page.getByText(requests[0]?.name ?? '').waitFor()
  await page.evaluate(() => {
    const list = [...document.querySelectorAll('div')].find(
      (one) => one.scrollHeight > 100_000 && one.clientHeight < 1000,
    )
    list?.scrollTo(0, 10_000)
  })
  await page.getByText(requests[81]?.name ?? '').waitFor()
  const rows = await page.locator('a[href*="profile_id="] svg').count()
  expect('few rows for many people', rows < 40, true)
  expect('all of them', await page.evaluate(() => window.__replica.loadAll()), 5000)
  await done(page, 'many')
}

async function message({ open, done, expect }: Stage): Promise<void> {
  const { page } = await open(`/messages/t/${MARIA.id}`)
  await page.getByRole('textbox', { name: `Write to ${MARIA.name}` }).click()
  await page.keyboard.type('Good morning')
  expect('the model has the text', await page.evaluate(() => window.__replica.composerText()), 'Good morning')
  await page.keyboard.press('Enter')
  const after = await page.evaluate(() => [window.__replica.sent, window.__replica.composerText()])
  expect('sent', after, [['Good morning'], ''])
  await page.reload()
  await page.getByRole('textbox', { name: `Write to ${MARIA.name}` }).waitFor()
  await done(page, 'talk')
}
