import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { PROFILE_IDS } from '../../../src/core/guidance/profile.ts'
import { LANGUAGES } from '../../../src/core/language.ts'
import { lint } from '../../../src/core/lint.ts'
import { type PaperFacts, paperFacts, patientPage, poster } from '../../../src/core/papers/for-everybody.ts'
import { escaped } from '../../../src/core/papers/html-page.ts'
import { addressOf, posterChannel, qrSvg } from '../../../src/core/papers/qr.ts'
import { staffSheet } from '../../../src/core/papers/staff-sheet.ts'
import { PAPER_WORDS } from '../../../src/core/papers/words.ts'
import { documentSchema } from '../../../src/core/policy/document.ts'
import { summarise } from '../../../src/core/policy/summary.ts'
import { PROFILES } from '../../../src/service/profiles.ts'
import { say } from '../../../src/ui/say.ts'
import { SAMPLE } from './policy/sample.ts'

const facts = paperFacts(SAMPLE) as PaperFacts
const PORTAL = 'https://portal.harbourlane.example'

/** Reads a code off its drawing, as a camera would: drawn with 4 px a module, read by another library. */
function readBack(markup: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) /u.exec(markup)?.[1])
  const side = size * 4
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)) {
    for (let at = 0; at < 16; at += 1) {
      const place = ((Number(y) * 4 + (at >> 2)) * side + Number(x) * 4 + (at & 3)) * 4
      pixels.fill(0, place, place + 3)
    }
  }
  return jsQR(pixels, side, side)?.data
}

describe('the code on the poster', () => {
  it('reads back as the address of the first web channel', () => {
    expect(readBack(poster(facts) ?? '')).toBe(PORTAL)
  })

  it.each([1, 20, 100, 290])('reads back also with %i letters in its path', (length) => {
    const address = `https://portal.example/${'a'.repeat(length)}`.slice(0, 300)
    expect(readBack(qrSvg(address, 'x'))).toBe(address)
  })

  it('a seeded fault is seen: a third of the modules gone, or another address', () => {
    let count = 0
    const torn = qrSvg(PORTAL, 'x').replace(/M\d+ \d+h1v1h-1z/gu, (one) => (count++ % 3 === 0 ? '' : one))
    expect(readBack(torn)).not.toBe(PORTAL)
    expect(readBack(qrSvg(`${PORTAL}/`, 'x'))).not.toBe(PORTAL)
  })

  it('is of the telephone or the mail box where there is no web address, and of nothing where there is only a letter box', () => {
    const phone = { kind: 'phone', id: 'phone', number: '+15550100123' } as const
    const post = { kind: 'post', id: 'post', address: '1 Harbour Lane' } as const
    expect(addressOf(posterChannel([post, phone]) ?? post)).toBe('tel:+15550100123')
    expect(addressOf(posterChannel([phone, ...facts.channels]) ?? post)).toBe(PORTAL)
    expect(poster({ ...facts, channels: [post] })).toBeUndefined()
  })
})

describe('a telephone number on paper', () => {
  const number = { kind: 'phone', id: 'phone', number: '+15550100123;ext=5', printed: '(555) 010-0123' } as const

  it('is printed as people write it, and dials what was stored', () => {
    const page = patientPage({ ...facts, channels: [number] })
    expect(page).toContain('<a href="tel:+15550100123;ext=5" dir="auto">(555) 010-0123 ext. 5</a>')
    const sheet = poster({ ...facts, channels: [number] }) ?? ''
    expect(sheet).toContain('<strong dir="auto">(555) 010-0123 ext. 5</strong>')
    expect(readBack(sheet)).toBe('tel:+15550100123;ext=5')
  })

  it('of a policy that somebody wrote by hand is printed in groups', () => {
    expect(patientPage(facts)).toContain('<a href="tel:+15550100123" dir="auto">+1 555 010 0123</a>')
  })

  it('keeps the order of its groups in Arabic', () => {
    const page = patientPage({ ...facts, channels: [number], language: 'ar' })
    expect(page).toContain('<a href="tel:+15550100123;ext=5" dir="auto">\u2066(555) 010-0123\u2069 تحويلة 5</a>')
  })
})

describe('every paper', () => {
  const hostile = { ...SAMPLE, id: 'x', settings: { ...SAMPLE.settings } }
  hostile.settings.practiceName = { value: `<img src=x onerror=alert(1)> "' & $& {practice}`, locked: true }
  const papers = (document = SAMPLE): string[] => {
    const all = paperFacts(document) as PaperFacts
    return [patientPage(all), poster(all) ?? '', staffSheet(document, PROFILES, say) ?? '']
  }

  it('asks nothing of anybody: no script, no address but the channels and what SVG is', () => {
    for (const paper of papers()) {
      expect(paper).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
      expect(paper).not.toMatch(/<script|<link|<iframe|<img|@import|url\(|\son\w+=/iu)
      const addresses = [...paper.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address)
      for (const address of addresses) expect(address).toMatch(/^(?:https:\/\/portal\.harbourlane\.example|tel:)/u)
    }
  })

  it('writes a name as text, whatever is in it', () => {
    for (const paper of papers(documentSchema.parse(hostile))) {
      expect(paper).not.toContain('<img')
      expect(paper).toContain('&#60;img src=x onerror=alert(1)&#62;')
    }
  })

  it('is made of nothing where the policy decides neither name nor channels', () => {
    const bare = { ...SAMPLE, settings: {} }
    expect(paperFacts(bare)).toBeUndefined()
    expect(staffSheet(bare, PROFILES, say)).toBeUndefined()
  })
})

it.each(LANGUAGES)('what everybody reads says nothing that the lint refuses: %s', (language) => {
  const { practice, ...rest } = { ...facts, language }
  expect(patientPage({ practice, ...rest })).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
  for (const words of Object.values(PAPER_WORDS[language])) {
    expect(lint(words.replace('{practice}', 'Harbour Lane'), [], language), words).toEqual([])
  }
})

it.each(PROFILE_IDS)('the sheet for staff follows the guidance %s', (profile) => {
  const sheet = staffSheet(
    { ...SAMPLE, settings: { ...SAMPLE.settings, profile: { value: profile, locked: true } } },
    PROFILES,
    say,
  )
  const found = PROFILES.find(({ id }) => id === profile)
  expect(sheet).toContain(found?.decline === 'silently' ? 'declined without a message' : 'declined with the message')
  for (const { citation } of found?.rules ?? [])
    expect(sheet).toContain(citation.replace(/['&]/gu, (one) => `&#${one.codePointAt(0)};`))
  expect(sheet).toContain('Former patients may be accepted 5 years')
})

it('the sheet for staff says what the screen said before signing, and follows a locked reply where the guidance is silent', () => {
  const reply = { value: 'Hello {first_name}, see {channel}. {emergency}', locked: true }
  const document = {
    ...SAMPLE,
    settings: { ...SAMPLE.settings, reply, profile: { value: 'us-strict' as const, locked: true } },
  }
  const { requests, marks } = summarise(document, PROFILES)
  const sheet = staffSheet(document, PROFILES, say) ?? ''
  for (const one of [...requests.statements, ...marks]) expect(sheet).toContain(escaped(say(one)))
  expect(sheet).toContain(escaped(requests.message.text))
  expect(sheet).not.toContain('declined without a message')
  expect(sheet).not.toContain('If a message is sent after all')
  // A seeded fault: the same sheet with the reply only proposed follows the guidance again.
  const other = { ...document, settings: { ...document.settings, reply: { ...reply, locked: false } } }
  expect(staffSheet(other, PROFILES, say)).toContain('declined without a message')
})
