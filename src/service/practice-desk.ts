import { fromBase64url } from '../core/base64url.ts'
import type { Channel } from '../core/channel.ts'
import { codeOf } from '../core/fault.ts'
import type { DeskScreen, Signed } from '../core/policy/desk-screen.ts'
import type { PolicyDocument } from '../core/policy/document.ts'
import { checkDraft, draftPreviews, handoutOf, type PolicyDraft, unsettled } from '../core/policy/draft.ts'
import { PRODUCT_IDS } from '../core/policy/product-ids.ts'
import { fingerprint, writeSignedFile } from '../core/policy/signed-file.ts'
import type { Policy } from '../core/policy.ts'
import { type ChannelReading, type ChannelWorld, readChannel } from '../core/read-channel.ts'
import type { StorageArea } from '../store/area.ts'
import { readDesk, saveDesk } from '../store/desk-draft.ts'
import { keyHash } from '../store/ed25519.ts'
import { signText } from '../store/log-sign.ts'
import type { Vault } from '../store/vault.ts'
import { firstDraft, tidyDraft } from './first-draft.ts'

/** The outside world of the practice's desk. */
export interface DeskSessionWorld {
  vault: Pick<Vault, 'key'>
  local: StorageArea
  /** What holds in this browser: a new policy begins with it. */
  values(): Promise<Partial<Policy>>
  /** How channels are read here. */
  reading(): ChannelWorld
  now(): Date
  newId(): string
}

/** Where somebody writes the practice's policy and signs it. */
export interface PracticeDesk {
  /** Reads what was written so far. */
  open(): Promise<void>
  drop(): void
  /** Changes the draft and keeps it. After a signature the first change takes the next version. */
  change(part: Partial<PolicyDraft>): void
  /** Checks the draft; what it comes to is then shown, to be read before it is signed. */
  review(): void
  /** Back from there to writing; what was made of a signature goes off the screen. */
  write(): void
  /** Signs what was shown with the key of this vault, which leaves it never. @returns nothing where nothing was shown, or it failed */
  sign(): Promise<Signed | undefined>
  /** What a channel is taken for while it is written. */
  readChannel(channel: Channel): ChannelReading
}

/** Opens the desk. @param changed called with what is on screen after every change; with nothing, once it is closed */
export function openPracticeDesk(
  { vault, local, values, reading, now, newId }: DeskSessionWorld,
  changed: (screen: DeskScreen | undefined) => void,
): PracticeDesk {
  let screen: DeskScreen | undefined
  let last: PolicyDocument | undefined
  let kept = Promise.resolve()
  const set = (next: DeskScreen | undefined): void => {
    screen = next
    changed(screen)
  }
  const keep = (draft: PolicyDraft): void => {
    kept = kept
      .then(() => saveDesk(local, { draft, ...(last && { last }) }))
      .catch((error) => screen && set({ ...screen, fault: codeOf(error) }))
  }
  /** What is shown of a draft as it is. */
  const seenOf = (draft: PolicyDraft): Pick<DeskScreen, 'previews' | 'unsettled'> => {
    const tidy = tidyDraft(draft, reading())
    return { previews: draftPreviews(tidy), unsettled: unsettled(tidy) }
  }
  async function signed(document: PolicyDocument, draft: PolicyDraft): Promise<Signed> {
    const { publicKey } = await signText(vault, '', 'policy')
    const sign = async (text: string) =>
      fromBase64url((await signText(vault, text, 'policy')).value) ?? new Uint8Array()
    const text = await writeSignedFile(document, fromBase64url(publicKey) ?? new Uint8Array(), sign)
    const { updateUrl, installUrl } = draft
    const handout = handoutOf(document, draft, publicKey)
    const name = `front-desk-policy-${document.id.replace(/[^\w.-]+/gu, '-')}-${document.version}.json`
    return {
      document,
      text,
      name,
      source: { handout, ids: PRODUCT_IDS, uuids: [newId(), newId()], updateUrl, installUrl },
    }
  }
  return {
    async open() {
      if (screen !== undefined) return
      const [desk, { publicKey }] = await Promise.all([readDesk(local), signText(vault, '', 'policy')])
      last = desk.last
      const draft = desk.draft ?? firstDraft(await values(), now())
      set({ draft, fingerprint: fingerprint(await keyHash(publicKey)), ...seenOf(draft) })
    },
    drop() {
      if (screen !== undefined) set(undefined)
    },
    change(part) {
      if (screen === undefined) return
      const { checked: _, signed: __, fault: ___, review: ____, ...rest } = screen
      const draft = { ...rest.draft, ...part }
      if (needsNumber(part, draft, last)) draft.version += 1
      set({ ...rest, draft, ...seenOf(draft) })
      keep(draft)
    },
    readChannel: (channel) => readChannel(channel, reading()),
    review() {
      if (screen === undefined) return
      const draft = tidyDraft(screen.draft, reading())
      const checked = checkDraft(draft, last, now().toISOString().slice(0, 10))
      const good = checked.kind === 'good'
      set({
        ...screen,
        draft,
        checked: good ? undefined : checked,
        review: good ? checked.document : undefined,
        signed: undefined,
      })
    },
    write() {
      if (screen !== undefined) set({ ...screen, review: undefined, signed: undefined })
    },
    async sign() {
      const document = screen?.review
      if (screen === undefined || document === undefined) return
      try {
        const { draft } = screen
        const done = await signed(document, draft)
        last = document
        keep(screen?.draft ?? draft)
        // Whoever went back or locked meanwhile is left alone.
        if (screen?.review !== document) return
        set({ ...screen, review: undefined, signed: done, fault: undefined })
        return done
      } catch (error) {
        if (screen !== undefined) set({ ...screen, fault: codeOf(error) })
      }
    },
  }
}

/** What is not in the document: it may change without a new version. */
const OUTSIDE = ['version', 'organizationName', 'suppressOnboarding', 'minVersion', 'updateUrl', 'installUrl']

/** Whether a change needs another number, because this one was given away already. */
function needsNumber(part: Partial<PolicyDraft>, { id, version }: PolicyDraft, last?: PolicyDocument): boolean {
  const inside = Object.keys(part).some((name) => !OUTSIDE.includes(name))
  return inside && last !== undefined && id === last.id && version === last.version
}
