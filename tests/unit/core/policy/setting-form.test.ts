import { expect, it } from 'vitest'
import words from '../../../../assets/languages/en.json' with { type: 'json' }
import { documentSchema, SETTING_NAMES } from '../../../../src/core/policy/document.ts'
import { firstValueOf, formOf } from '../../../../src/core/policy/setting-form.ts'
import { PROFILES } from '../../../../src/service/profiles.ts'
import { optionLabel } from '../../../../src/ui/options/desk/option-label.ts'
import { SAMPLE } from './sample.ts'

it('reads each form off the schema', () => {
  expect(formOf('practiceName')).toEqual({ kind: 'text', lines: 1 })
  expect(formOf('reply')).toEqual({ kind: 'text', lines: 7 })
  expect(formOf('undoSeconds')).toEqual({ kind: 'number', min: 0, max: 30 })
  expect(formOf('retentionYears')).toEqual({ kind: 'number', min: 1, max: 99 })
  expect(formOf('tone')).toEqual({ kind: 'choice', options: ['short', 'warm', 'formal'] })
  expect(formOf('exceptions')).toMatchObject({ kind: 'several' })
  expect(formOf('confirmGuard')).toEqual({ kind: 'flag' })
  expect(['channels', 'replies', 'former'].map((name) => formOf(name as 'channels').kind)).toEqual([
    'channels',
    'replies',
    'former',
  ])
})

it('every setting has words: its name, what is wrong with it, and each of its options', () => {
  for (const name of SETTING_NAMES) {
    expect(words).toHaveProperty([`setting.${name}`])
    expect(words).toHaveProperty([`desk.invalid.${name}`])
    const form = formOf(name)
    if (form.kind !== 'choice' && form.kind !== 'several') continue
    const none = form.kind === 'several' ? ['none'] : []
    for (const option of [...form.options, ...none])
      expect(optionLabel(name, option, PROFILES), `${name} ${option}`).not.toBe('')
  }
})

it('begins with nothing that could be signed, so that no setting is decided by itself', () => {
  const fit = SETTING_NAMES.filter((name) => {
    const settings = { [name]: { value: firstValueOf(name), locked: true } }
    return documentSchema.safeParse({ ...SAMPLE, settings }).success
  })
  expect(fit).toEqual([])
})
