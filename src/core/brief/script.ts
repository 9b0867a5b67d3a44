import type { DecisionEntry } from '../log/entry.ts'
import { ACTION_WORDS } from '../log-words.ts'

/** What can have come of a request before the visit. */
export const TOLD = ['with-message', 'silently', 'accepted', 'later', 'unconfirmed'] as const
export type Told = (typeof TOLD)[number]

/** What to say at the visit, in one language. */
export interface Script {
  /** When to bring it up at all. */
  when: string
  say: string
  avoid: string
}

/** A script filled in; `written` is what is said with its placeholders, to be changed. */
export interface FilledScript extends Script {
  written: string
}

/** The scripts of one language: those of a guidance profile go before the ones for everybody. */
export interface Scripts {
  language: string
  everybody: Record<Told, Script>
  profiles: Readonly<Record<string, Partial<Record<Told, Partial<Script>>>>>
}

/** What is said, in another language than the rest of a script, which the physician reads. */
export interface Sayings {
  language: string
  everybody: Record<Told, string>
  profiles: Readonly<Record<string, Partial<Record<Told, string>>>>
}

/** What a script is filled in with; nothing of the patient is among it. */
export interface ScriptValues {
  practice: string
  /** How the practice can be reached, in words. */
  channel: string
}

/** What was told to a requester, by the decision that counts. */
export function toldOf({ action, outcome }: Pick<DecisionEntry, 'action' | 'outcome'>): Told {
  if (action === ACTION_WORDS.later) return 'later'
  if (outcome !== 'done') return 'unconfirmed'
  if (action === ACTION_WORDS['accept-with-a-reason']) return 'accepted'
  return action === ACTION_WORDS['decline-with-message'] ? 'with-message' : 'silently'
}

/**
 * The script for a visit.
 * @param own what the user wrote in its place
 * @param spoken what is said in the patient's language
 */
export function scriptFor(
  scripts: Scripts,
  profile: string,
  told: Told,
  values: ScriptValues,
  { own, spoken }: { own?: Partial<Record<Told, string>> | undefined; spoken?: Sayings | undefined } = {},
): FilledScript {
  const script = { ...scripts.everybody[told], ...scripts.profiles[profile]?.[told] }
  const translated = spoken?.profiles[profile]?.[told] ?? spoken?.everybody[told]
  const fill = (text: string): string =>
    text.replaceAll(/\{(practice|channel)\}/gu, (_, name: keyof ScriptValues) => values[name])
  const written = own?.[told] ?? translated ?? script.say
  return { when: fill(script.when), say: fill(written), avoid: fill(script.avoid), written }
}
