import type { Profile } from '../../../core/guidance/profile.ts'
import type { SettingName } from '../../../core/policy/document.ts'
import { type TextKey, text } from '../../text.ts'

/** Where the words of a setting's options stand, if not below the setting's own name. */
const WORDS: Partial<Record<SettingName, string>> = {
  exceptions: 'exception',
  pageFootprint: 'security.footprint',
}

/** One of the options of a setting, in words. */
export function optionLabel(name: SettingName, option: string, profiles: readonly Profile[]): string {
  if (name === 'profile') return profiles.find(({ id }) => id === option)?.title ?? option
  return text(`${WORDS[name] ?? name}.${option}` as TextKey)
}
