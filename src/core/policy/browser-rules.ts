import { describeChannel } from '../channel-words.ts'
import type { Language } from '../language.ts'
import { type PolicyDocument, SETTING_NAMES, type SettingName } from './document.ts'
import { type Statement, statement } from './statement.ts'

type Settings = PolicyDocument['settings']
type Given<N extends SettingName> = NonNullable<Settings[N]>['value']

/** What each setting makes Front Desk say or do; nothing for those that are told with the friend requests. */
const WORDS: { [N in SettingName]?: (value: Given<N>) => [Statement['code'], Statement['values']?] } = {
  practiceName: (name) => ['name', { name }],
  channels: (ways) => ['channels', { ways: ways.map((way) => describeChannel(way)).join('; ') }],
  language: (language) => ['language', { language: [`language.${language}`] }],
  replies: (replies) => {
    const own = (Object.keys(replies) as Language[]).map((language) => `language.${language}` as const)
    return own.length === 0 ? ['replies-ready'] : ['replies-own', { own }]
  },
  tone: (tone) => ['tone', { tone: [`tone.${tone}`] }],
  emergencyNumber: (number) => ['emergency', { number }],
  pageFootprint: (footprint) => [footprint === 'control' ? 'bell' : 'no-bell'],
  confirmGuard: (held) => [held ? 'held' : 'not-held'],
  undoSeconds: (seconds) => (seconds === 0 ? ['no-undo'] : [seconds === 1 ? 'undo-one' : 'undo', { seconds }]),
  retentionYears: (years) => [years === 1 ? 'kept-one' : 'kept', { years }],
  lockMinutes: (minutes) => [minutes === 1 ? 'locks-one' : 'locks', { minutes }],
  passphraseKdf: (kdf) => [kdf],
  escrowKey: (key) => ['practice-key', { key: key.slice(-8) }],
}

/** Settings that a physician has no screen for, or that hold as a limit or an offer: proposed or locked, they do the same. */
const FIXED: readonly SettingName[] = ['exceptions', 'replies', 'lockMinutes', 'passphraseKdf', 'escrowKey']

/** What Front Desk says and does in every browser that has the policy. */
export function browserRules({ settings }: PolicyDocument): Statement[] {
  const told = SETTING_NAMES.flatMap((name) => {
    const [ruled, words] = [settings[name], WORDS[name]]
    if (ruled === undefined || words === undefined) return []
    const [code, values] = (words as (value: unknown) => [Statement['code'], Statement['values']?])(ruled.value)
    return [statement(code, values, !ruled.locked && !FIXED.includes(name))]
  })
  return settings.escrowKey === undefined ? [...told, statement('no-practice-key')] : told
}

/** What physicians may change of what the policy sets, and what it leaves to them. */
export function freedoms({ settings }: PolicyDocument): Statement[] {
  const list = (names: readonly SettingName[]) => ({ settings: names.map((name) => `setting.${name}` as const) })
  const theirs = SETTING_NAMES.filter((name) => name === 'lockMinutes' || !FIXED.includes(name))
  const proposed = theirs.filter((name) => settings[name]?.locked === false && !FIXED.includes(name))
  const left = theirs.filter((name) => settings[name] === undefined)
  if (proposed.length + left.length === 0) return [statement('all-fixed')]
  return [
    ...(proposed.length > 0 ? [statement('may-change', list(proposed))] : []),
    ...(left.length > 0 ? [statement('left', list(left))] : []),
  ]
}
