import { describe, expect, it } from 'vitest'
import words from '../../../assets/words/passphrase.json' with { type: 'json' }
import { countedForm, isLongEnough } from '../../../src/core/passphrase/counted.ts'
import { drawWords } from '../../../src/core/passphrase/draw-words.ts'
import { openJudge } from '../../../src/core/passphrase/strength.ts'
import { BANDS, CONTEXT } from './passphrase-bands.ts'

const judge = openJudge()

describe('how strong a passphrase is', () => {
  it.each(BANDS)('%j is %s', (passphrase, band) => {
    expect(judge(passphrase, CONTEXT).band).toBe(band)
  })

  it.each([
    ['x7#Kq9!', 'short'],
    ['aaaaaaaaaaaaaaaa', 'short'],
    ['letmein12345', 'known'],
    ['Harbour Lane Family', 'here'],
    ['Front Desk 2026', 'here'],
    ['abababababababab', 'pattern'],
    ['abcdefghijklmnop', 'pattern'],
    ['12/24/1984 1', 'date'],
    ['refrigerator', 'guessable'],
  ])('%j is weak, and why: %s', (passphrase, why) => {
    expect(judge(passphrase, CONTEXT)).toMatchObject({ band: 'weak', why })
  })

  it('tells of a blank at an end, which is easily typed and never seen', () => {
    expect(judge(' lantern pebble harbour quilt', []).edged).toBe(true)
    expect(judge('lantern pebble harbour quilt ', []).edged).toBe(true)
    expect(judge('lantern pebble harbour quilt', []).edged).toBe(false)
  })

  it('is the same however it is composed, and takes as little from a practice without a name', () => {
    expect(judge('cafe\u0301 lantern pebble quilt', [''])).toEqual(judge('caf\u00e9 lantern pebble quilt', []))
  })
})

describe('what counts of a passphrase', () => {
  it.each([
    ['p\u200ba\u2060s\u00ads\ufeff', 'pas'],
    ['a\u0000b\u0007c', 'abc'],
    ['  two \t\n words  ', 'two words'],
    ['aaaabbbb', 'ab'],
    ['a \u200b b', 'a b'],
    ['\u3164\u2800\ufe0f', ''],
  ])('of %j: %j', (passphrase, counted) => {
    expect(countedForm(passphrase)).toBe(counted)
  })

  it('is twelve characters at least', () => {
    expect(isLongEnough('abcdefghijk')).toBe(false)
    expect(isLongEnough('abcdefghijkl')).toBe(true)
    expect(isLongEnough('abcdefghijkk\u200b')).toBe(false)
  })
})

describe('suggested words', () => {
  it('are five of 7,776 different plain ones, and strong', () => {
    expect(new Set(words).size).toBe(7776)
    expect(words.filter((word) => !/^[a-z-]+$/u.test(word))).toEqual([])
    const given = [1_234_567_891, 22, 4_000_000_001, 305_419_896, 2_147_483_648]
    const drawn = drawWords(words, () => given.shift() ?? 0)
    expect(drawn.split(' ')).toHaveLength(5)
    expect(judge(drawn, CONTEXT).band).toBe('strong')
  })

  it('are each as likely as any other: numbers that would favour the first ones are thrown away', () => {
    const fair = 2 ** 32 - (2 ** 32 % 7776)
    const given = [fair, 2 ** 32 - 1, 0, fair - 1, fair + 5, 7776, 1, 2]
    expect(drawWords(words, () => given.shift() ?? 3)).toBe(
      [words[0], words[7775], words[0], words[1], words[2]].join(' '),
    )
  })
})
