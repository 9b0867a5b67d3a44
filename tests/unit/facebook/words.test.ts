import { expect, it } from 'vitest'
import words from '../../../assets/facebook/words.json' with { type: 'json' }
import { facebookWordsSchema } from '../../../src/core/facebook-words.ts'
import { kindOf } from '../../../src/facebook/buttons.ts'
import { folded } from '../../../src/facebook/text.ts'
import { knownAs, wordsFor } from '../../../src/facebook/words.ts'

it('knows at least 20 languages, each once, each with both buttons', () => {
  const known = words.languages.map(({ lang }) => lang)
  expect(new Set(known).size).toBe(known.length)
  expect(known.length).toBeGreaterThanOrEqual(20)
  const languages: readonly { lang: string; evidenced?: object; assumed?: object }[] = words.languages
  for (const { lang, ...parts } of languages) {
    const uses = [...Object.keys(parts.evidenced ?? {}), ...Object.keys(parts.assumed ?? {})]
    expect(uses, lang).toEqual(expect.arrayContaining(['confirm', 'reject', 'suggest']))
  }
})

it('no word means two things', () => {
  const all = (['confirm', 'reject', 'suggest', 'other'] as const).flatMap((use) => wordsFor(use))
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
})

it('says which words were seen and which are assumed', () => {
  const evidenced = words.languages.flatMap((language) => ('evidenced' in language ? [language.lang] : []))
  expect(evidenced).toEqual(['en', 'vi', 'fr', 'id'])
  expect(['en', 'fr-CA', 'id', 'zh', ''].map(knownAs)).toEqual(['solid', 'solid', 'assumed', 'assumed', 'unknown'])
})

it.each([
  ['Confirm', 'confirm', ''],
  ['Confirm request', 'confirm', ''],
  ['Confirm friend request', 'confirm', ''],
  ['Delete', 'reject', ''],
  ['Delete request', 'reject', ''],
  ['Remove', 'reject', ''],
  ['Remove request', 'reject', ''],
  ['Confirm Ana Lee', 'confirm', 'ana lee'],
  ['Delete Ana Lee', 'reject', 'ana lee'],
  ["Delete Ana Lee's request", 'reject', "ana lee's request"],
  ['Delete Confirm', 'reject', 'confirm'],
  ['Confirm Delete', 'confirm', 'delete'],
  ['Cancel request', 'other', ''],
  ['Add friend', 'suggest', ''],
  ['Con\u200bfirm', 'confirm', ''],
  ['ＣＯＮＦＩＲＭ', 'confirm', ''],
  ['राम शर्मा पुष्टि करें', 'confirm', 'राम शर्मा'],
  ['Supprimer l’invitation', 'reject', ''],
  ["Supprimer l'invitation", 'reject', ''],
  ['Confirmation', 'unknown', ''],
  ['Vrelp', 'unknown', ''],
  ['', 'unknown', ''],
])('reads "%s" as %s', (label, kind, rest) => {
  expect(kindOf(folded(label))).toEqual({ kind, rest })
})

it('is data of the form that the page side is given', () => {
  expect(facebookWordsSchema.safeParse(words).success).toBe(true)
  expect(facebookWordsSchema.safeParse({ ...words, verdict: 'likely' }).success).toBe(false)
})

it('knows a word with what follows another word, and takes it for no name', () => {
  expect(kindOf('quitar solicitud')).toEqual({ kind: 'reject', rest: '' })
  expect(kindOf('إزالة الطلب')).toEqual({ kind: 'reject', rest: '' })
  expect(kindOf('quitar eve ng')).toEqual({ kind: 'reject', rest: 'eve ng' })
  expect(kindOf('quitar solicitud eve ng')).toMatchObject({ rest: 'solicitud eve ng' })
})
