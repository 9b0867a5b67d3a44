import type { FaultCode } from '../fault.ts'
import type { Language } from '../language.ts'
import type { Preview } from '../queue.ts'
import type { FileSource } from './artefacts/files.ts'
import type { PolicyDocument, SettingName } from './document.ts'
import type { CheckedDraft, PolicyDraft } from './draft.ts'

/** What was signed, and everything that is made from it. */
export interface Signed {
  document: PolicyDocument
  /** The signed file. */
  text: string
  /** Of the file. */
  name: string
  source: FileSource
}

/** The practice's desk, as the options show it. */
export interface DeskScreen {
  draft: PolicyDraft
  /** Of the key that signs, in words. */
  fingerprint: string
  /** The messages that the draft writes itself. */
  previews: readonly (Preview & { language: Language })[]
  /** What has to be chosen or put right before anything can be signed. */
  unsettled: readonly SettingName[]
  /** The policy as it would be signed: somebody reads what it does. */
  review?: PolicyDocument | undefined
  /** What came of the last try to get there, until something is changed. */
  checked?: Exclude<CheckedDraft, { kind: 'good' }> | undefined
  signed?: Signed | undefined
  fault?: FaultCode | undefined
}
