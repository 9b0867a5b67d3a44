import { getCountries, getExampleNumber } from 'libphonenumber-js/min'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { channelSchema } from '../../../../src/core/channel.ts'
import { describeChannel } from '../../../../src/core/channel-words.ts'
import { readNumber } from '../../../../src/core/phone/read-number.ts'
import { agrees, grouped } from '../../../../src/core/phone/stored-number.ts'

const taken = (number: string, printed?: string): boolean =>
  channelSchema.safeParse({ kind: 'phone', id: 'phone', number, ...(printed && { printed }) }).success

describe('a stored number', () => {
  it('of every country there is, read from either of its spellings, is one that a policy takes', () => {
    const all = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? [])
    expect(all.length).toBeGreaterThan(200)
    for (const one of all) {
      for (const written of [one.formatNational(), one.formatInternational()]) {
        const read = readNumber(written, one.country)
        if (read.kind === 'wrong') throw new Error(`${one.country}: ${written}`)
        expect(read.number).toBe(one.number)
        expect(taken(read.number, read.printed), `${one.country}: ${read.printed}`).toBe(true)
      }
    }
  })

  it.each([
    ['+15550100123', '+1 555 010 0123'],
    ['+15550100123;ext=5', '+1 555 010 0123'],
    ['+33199001234', '+33 199 001 234'],
    ['+4532123456', '+45 321 234 56'],
    ['+35315550123', '+353 155 501 23'],
  ])('that an older form kept, %s, is still taken and printed in groups: %s', (number, printed) => {
    expect(taken(number)).toBe(true)
    expect(grouped(number)).toBe(printed)
    expect(agrees(number, printed)).toBe(true)
  })

  it.each([
    ['+15550100123', '(666) 010-0123'],
    ['+15550100123', '(555) 010-0124'],
    ['+15550100123', '010-0123'],
    ['+15550100123', '+44 555 010 0123'],
    ['+442079460000', '020 7946 0001'],
    ['+5491123456789', '011 15-2345-6780'],
    ['+15550100123', 'call us at once'],
    ['+15550100123', '(555) 010-0123\u202e'],
    ['+15550100123', '(５５５) 010-0123'],
  ])('a seeded fault is seen: what is dialled is %s, and what is printed %s', (number, printed) => {
    expect(taken(number, printed)).toBe(false)
  })

  it.each(['5550100123', '+1 555 010 0123', '+1555010012345678', '+15550100123;ext=', '+15550100123 ext 5'])(
    'in another form is refused: %s',
    (number) => expect(taken(number)).toBe(false),
  )
})

describe('an extension is said in the language of the message', () => {
  const channel = { kind: 'phone', id: 'phone', number: '+15550100123;ext=5', printed: '(555) 010-0123' } as const
  it.each([
    ['en', 'by phone at (555) 010-0123 ext. 5'],
    ['fr', 'par téléphone au (555) 010-0123 poste 5'],
    ['de', 'Durchwahl 5'],
    ['vi', '(555) 010-0123 số nội bộ 5'],
    // Kept together as they are read, from left to right, among words that run from right to left.
    ['ar', '\u2066(555) 010-0123\u2069 تحويلة 5'],
  ] as const)('%s', (language, words) => expect(describeChannel(channel, language)).toContain(words))
})
