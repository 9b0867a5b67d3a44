import fc from 'fast-check'
import { getCountries, getExampleNumber } from 'libphonenumber-js/min'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { type Channel, channelSchema } from '../../../src/core/channel.ts'
import { describeChannel } from '../../../src/core/channel-words.ts'
import { LANGUAGES } from '../../../src/core/language.ts'
import { clean } from '../../../src/core/lint/clean.ts'
import { tokenise } from '../../../src/core/lint/tokens.ts'
import { lintMessage } from '../../../src/core/lint.ts'
import { addressOf } from '../../../src/core/papers/qr.ts'
import { readChannel } from '../../../src/core/read-channel.ts'
import { REPLY_WORDS } from '../../../src/core/reply/words.ts'
import { IN_THE_US } from '../../support/reading-world.ts'

const IN_GERMANY = { ...IN_THE_US, country: 'DE' }
const phone = (number: string): Channel => ({ kind: 'phone', id: 'phone', number })

describe('a channel', () => {
  it('is stored as it is dialled, and printed as people write it', () => {
    const { channel, country } = readChannel(phone(' (555) 010-0123 x5 '), IN_THE_US)
    expect(channel).toEqual({ ...phone('+15550100123;ext=5'), printed: '(555) 010-0123' })
    expect(country).toBe('US')
    expect(addressOf(channel)).toBe('tel:+15550100123;ext=5')
    expect(describeChannel(channel)).toBe('by phone at (555) 010-0123 ext. 5')
  })

  it('that was stored keeps its number and its look, wherever the browser is now', () => {
    const { channel } = readChannel(phone('(555) 010-0123'), IN_THE_US)
    expect(readChannel(channel, IN_GERMANY).channel).toEqual(channel)
    expect(readChannel(channel, { ...IN_GERMANY, country: undefined }).channel).toEqual(channel)
  })

  it('that an older form stored gets its look', () => {
    expect(readChannel(phone('+15550100123'), IN_GERMANY).channel).toMatchObject({ printed: '+1 555 010 0123' })
  })

  it('whose look is of another number loses it', () => {
    const { channel } = readChannel({ ...phone('+15550100123'), printed: '(666) 010-0123' } as Channel, IN_THE_US)
    expect(channel).toMatchObject({ number: '+15550100123', printed: '+1 555 010 0123' })
  })

  it('with an empty field has nothing wrong with it yet', () => {
    expect(readChannel(phone('  '), IN_THE_US)).toEqual({ channel: phone('') })
    expect(readChannel({ kind: 'page', id: 'page', url: '' }, IN_THE_US).fault).toBeUndefined()
  })

  it('that cannot be read stays as it was written, with the reason', () => {
    expect(readChannel(phone('555-0100'), IN_THE_US)).toMatchObject({
      channel: phone('555-0100'),
      fault: { why: 'number-short', example: '(201) 555-0123' },
    })
    const page: Channel = { kind: 'page', id: 'page', url: 'https://192.0.2.7' }
    expect(readChannel(page, IN_THE_US)).toEqual({ channel: page, fault: { why: 'url-number' } })
  })

  it('of mail is taken from a link, without what cannot be seen', () => {
    const { channel } = readChannel(
      { kind: 'email', id: 'e', email: ' mailto:\u202aoffice@harbourlane.example' },
      IN_THE_US,
    )
    expect(channel).toMatchObject({ email: 'office@harbourlane.example' })
  })
})

/** Of countries with each kind of sign between the digits. */
const SOME = ['US', 'GB', 'FR', 'DE', 'IT', 'RU', 'JP', 'BR', 'AR', 'SE', 'VN', 'SA', 'NC'] as const

it.each(LANGUAGES)('in %s no telephone number makes a message that the lint refuses', (language) => {
  const objected = SOME.flatMap((country) => {
    const example = getExampleNumber(country, examples)
    return [example?.formatNational() ?? '', `${example?.formatInternational()} ext. 12`].flatMap((written) => {
      const { channel } = readChannel(phone(written), { ...IN_THE_US, country })
      const text = `${describeChannel(channel, language)}. ${REPLY_WORDS[language].emergency.replace('{number}', '112')}`
      return lintMessage(text, [], language).map(({ rule }) => `${rule}: ${text}`)
    })
  })
  expect(objected).toEqual([])
})

it('whatever digits are typed in whatever country: what can be read, a policy takes, and it reads like no date', () => {
  const digits = fc.stringMatching(/^(?:\+|00|0|8|1)?[1-9]\d{4,12}$/u)
  fc.assert(
    fc.property(fc.constantFrom(...getCountries()), digits, (country, written) => {
      const { channel, fault } = readChannel(phone(written), { ...IN_THE_US, country })
      if (fault !== undefined) return
      expect(channelSchema.safeParse(channel).success, JSON.stringify(channel)).toBe(true)
      expect(tokenise(clean(describeChannel(channel))).map(({ text }) => text)).not.toContain('§date')
      expect(readChannel(channel, IN_THE_US).channel).toEqual(channel)
    }),
    { numRuns: 3000 },
  )
})
