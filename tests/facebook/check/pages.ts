import { BOB, demoScenario, FRIENDS, HARD_NAMES, MARGARET, MARIA, TOMASZ } from '../people.ts'
import { LANGUAGES } from '../words/language.ts'
import type { Stage } from './stage.ts'

const PAGES = {
  home: '/friends',
  requests: '/friends/requests',
  chosen: `/friends/requests/?profile_id=${BOB.id}`,
  profile: `/${MARGARET.vanity}`,
  profileById: `/profile.php?id=${BOB.id}`,
  conversation: `/messages/t/${TOMASZ.id}`,
  feed: '/',
  friends: '/friends/list',
  notifications: '/notifications',
  messageRequests: '/messages/requests',
  group: '/groups/4410/member-requests',
}

/** Every page, markup, language and kind of conversation comes up without an error. */
export async function checkPages({ open, done, expect }: Stage): Promise<void> {
  for (const [name, path] of Object.entries(PAGES)) {
    const { page } = await open(path, {}, name.length % 2 === 0)
    if (name === 'conversation') await page.getByRole('textbox', { name: `Write to ${TOMASZ.name}` }).waitFor()
    expect(`thread in the address of ${name}`, /e2ee\/t\/\d+$/u.test(page.url()), name === 'conversation')
    await done(page, name)
  }
  const requests = [...demoScenario().requests, ...HARD_NAMES]
  for (const variant of ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'mixed'] as const)
    for (const path of ['/friends', '/friends/requests']) {
      const { page } = await open(path, { variant, requests })
      await page.waitForFunction(
        (pairs) => document.querySelectorAll('[role=button]').length > 2 * pairs,
        requests.length + (path === '/friends' ? demoScenario().suggestions.length : 0),
      )
      await done(page, `${variant}${path.replaceAll('/', '-')}`)
    }
  for (const language of LANGUAGES) {
    const { page } = await open('/friends', { language, trustedTypes: true })
    expect('language of the page', await page.locator('html').getAttribute('lang'), language)
    await done(page, `language-${language}`)
  }
  for (const [name, conversation, words] of CONVERSATIONS) {
    const { page } = await open(`/messages/t/${MARIA.id}`, {
      conversation: { ...demoScenario().conversation, mountMs: [50, 100], ...conversation },
    })
    await page.getByText(words).first().waitFor()
    await done(page, `talk-${name}`)
  }
}

const CONVERSATIONS = [
  ['unmessageable', { state: 'unmessageable' }, "You can't message this account"],
  ['limit', { state: 'request-limit' }, 'limit of message requests'],
  ['pin', { state: 'pin' }, 'Enter your PIN'],
  ['draft', { draft: 'Half a thought' }, 'Half a thought'],
  ['two', { second: true }, FRIENDS[0]?.name ?? ''],
  ['plain', { label: 'plain' }, MARIA.name],
  ['other', { shows: 'Somebody Else' }, 'Somebody Else'],
] as const
