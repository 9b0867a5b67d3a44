import { expect, it } from 'vitest'
import sayings from '../../../../assets/visits/sayings.json' with { type: 'json' }
import scripts from '../../../../assets/visits/scripts.en.json' with { type: 'json' }
import { scriptFor, TOLD, toldOf } from '../../../../src/core/brief/script.ts'
import { LANGUAGES } from '../../../../src/core/language.ts'

const values = { practice: 'Harbour Lane', channel: 'the telephone, +1 555 0100' }

it.each([
  ['Decline with message', 'done', 'with-message'],
  ['Decline silently', 'done', 'silently'],
  ['Accept with a reason', 'done', 'accepted'],
  ['Later', 'done', 'later'],
  ['Decline silently', 'unconfirmed: the page did not answer', 'unconfirmed'],
  ['Decline with message', 'failed: the page was left', 'unconfirmed'],
])('%s, %s: tells the visit "%s"', (action, outcome, told) => {
  expect(toldOf({ action, outcome })).toBe(told)
})

it('takes the profile before the words for everybody, and what the user wrote before both', () => {
  const plain = scriptFor(scripts, 'custom', 'silently', values)
  const strict = scriptFor(scripts, 'us-strict', 'silently', values)
  expect(strict.when).not.toBe(plain.when)
  expect(strict.say).toBe(plain.say)
  expect(plain.say).toContain('Harbour Lane is easiest to reach here: the telephone, +1 555 0100.')
  expect(scriptFor(scripts, 'uk', 'silently', values, { own: { silently: 'Hello from {practice}.' } }).say).toBe(
    'Hello from Harbour Lane.',
  )
})

it('no script leaves a placeholder open', () => {
  for (const profile of ['', ...Object.keys(scripts.profiles)]) {
    for (const told of ['with-message', 'silently', 'accepted', 'later', 'unconfirmed'] as const) {
      const { when, say, avoid } = scriptFor(scripts, profile, told, values)
      expect([when, say, avoid].join(' ')).not.toMatch(/[{]\w+[}]/u)
    }
  }
})

it('everything is there to be said in every language, with the same placeholders as in English', () => {
  const open = (say: string) => say.match(/[{]\w+[}]/gu)?.toSorted() ?? []
  const spoken = LANGUAGES.filter((language) => language !== 'en')
  expect(Object.keys(sayings).toSorted()).toEqual([...spoken].toSorted())
  for (const language of spoken) {
    const { everybody, profiles: own } = sayings[language]
    for (const told of TOLD)
      expect(open(everybody[told]), `${language} ${told}`).toEqual(open(scripts.everybody[told].say))
    const english = Object.entries(scripts.profiles).flatMap(([profile, some]) =>
      Object.entries(some).flatMap(([told, one]) => ('say' in one ? [`${profile} ${told}`] : [])),
    )
    const translated = Object.entries(own).flatMap(([profile, some]) =>
      Object.keys(some).map((told) => `${profile} ${told}`),
    )
    expect(translated.toSorted(), language).toEqual(english.toSorted())
  }
})

it('speaks the language that was chosen; when to bring it up stays in the language of the screen', () => {
  const french = scriptFor(scripts, 'uk', 'silently', values, { spoken: sayings.fr })
  expect(french.say).toContain("Je n'ajoute personne de mon travail")
  expect(french.when).toBe(scriptFor(scripts, 'uk', 'silently', values).when)
  const therapy = scriptFor(scripts, 'therapy-strict', 'silently', values, { spoken: sayings.de })
  expect(therapy.say).toContain('Wie in unserer Vereinbarung steht')
})
