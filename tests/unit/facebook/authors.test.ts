// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { chance } from './author/chance.ts'
import { makeUp } from './author/page.ts'
import { home, notifications, preview, profile } from './author/scenes.ts'
import { KNOWN, NONSENSE } from './author/words.ts'
import { requests, found } from './stage.ts'

const S: any = { home, notifications, preview, profile,
 friends: (by: any, words: any) => makeUp(by, words, by.one(['https://www.facebook.com/friends', 'https://www.facebook.com/friends/requests'])),
 nonsense: (by: any) => makeUp(by, NONSENSE, 'https://www.facebook.com/friends', { labels: 'same' }, 1),
 }
it.each((process.env.S ?? Object.keys(S).join()).split(','))('probe %s', { timeout: 1e6 }, (name) => {
  let bad = 0
  const count: Record<string, number> = {}
  const N = Number(process.env.N ?? 100)
  const from = Number(process.env.FROM ?? 1)
  for (let seed = from; seed < from + N; seed += 1) {
    const by = chance(seed)
    const words = by.one(KNOWN)
    const { expected, style } = S[name](by, words)
    const got = requests()
    if (JSON.stringify(got) !== JSON.stringify(expected)) {
      bad += 1
      const f = found()
      if (bad < Number(process.env.B ?? 3)) console.log(seed, words.lang, JSON.stringify({ style, expected, got }), '\n', JSON.stringify(f.cards.map((c) => [c.ground, c.name, c.owner.identity, c.pairs[0].kind])), f.unread, f.unknown, document.body.innerHTML.slice(0, N === 1 ? 20000 : 3000))
      for (const [key, value] of Object.entries(style)) count[`${key}=${value}`] = (count[`${key}=${value}`] ?? 0) + 1
    }
  }
  console.log('bad', bad, 'of', N, Object.entries(count).sort((a, b) => b[1] - a[1]).slice(0, 15).join(' '))
  expect(bad).toBe(0)
})
