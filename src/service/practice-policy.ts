import { canonical } from '../core/log/canonical.ts'
import { readManaged } from '../core/policy/managed.ts'
import type { PolicyFileReading, PolicyReport } from '../core/policy/report.ts'
import { fingerprint, readSignedFile, type SignedFile } from '../core/policy/signed-file.ts'
import { endOfGrace, type PolicySources } from '../core/policy/sources.ts'
import { objection } from '../core/policy/standing.ts'
import { goodOf, marksOf, type Weighed, weigh } from '../core/policy/weigh.ts'
import type { Policy } from '../core/policy.ts'
import type { Locks, StorageArea } from '../store/area.ts'
import { keyHash, verifyEd25519 } from '../store/ed25519.ts'
import { readSources, saveSources } from '../store/policy-sources.ts'
import { readSettings } from '../store/settings.ts'

/** The outside world of the practice's policy. */
export interface PolicyWorld {
  local: StorageArea
  locks: Locks
  /** What the browser's management says now. */
  managed(): Promise<Record<string, unknown>>
  now(): Date
  /** Of Front Desk. */
  version: string
}

/** The policy that holds, and everything by which it comes. */
export interface PracticePolicy {
  /** From what is kept: it does not wait for the browser's management. `undefined` before anybody has said enough. */
  policy(): Promise<Policy | undefined>
  report(): Promise<PolicyReport>
  /** Asks the browser's management and keeps what it says, where it is new. Where it does not answer, nothing changes. */
  look(): Promise<void>
  readFile(text: string): Promise<PolicyFileReading>
  /** Takes a signed file; its key is the one that counts from now on. */
  takeFile(text: string): Promise<PolicyFileReading>
  /** Lets go of the signed file and of its key. */
  dropFile(): Promise<void>
}

/** Opens the policy on what is kept of it. */
export function openPracticePolicy({ local, locks, managed, now, version }: PolicyWorld): PracticePolicy {
  const today = (): string => now().toISOString().slice(0, 10)

  async function weighNow(sources: PolicySources): Promise<Weighed> {
    const [signed, lastSigned, user] = await Promise.all([
      readKept(sources.signed?.text, sources),
      readKept(sources.lastSigned?.text, sources),
      readSettings(local),
    ])
    return weigh({ sources, signed, lastSigned, user, today: today(), version })
  }
  /** Notes which documents are the good ones now, and forgets the one whose time of grace is over. */
  async function settled(sources: PolicySources): Promise<PolicySources> {
    const { holding } = (await weighNow(sources)).resolved
    const since = now().toISOString()
    const next = { ...sources }
    if (holding.managed !== undefined && !alike(holding.managed, sources.lastManaged?.document)) {
      next.lastManaged = { document: holding.managed, since }
    }
    if (sources.goneSince !== undefined && endOfGrace(sources.goneSince) <= today()) {
      delete next.lastManaged
      delete next.goneSince
    }
    const offered = goodOf(await readKept(sources.signed?.text, sources))
    if (sources.signed !== undefined && sources.signed.text !== sources.lastSigned?.text) {
      if (alike(offered, holding.signed)) next.lastSigned = { text: sources.signed.text, since }
    }
    return next
  }
  /** Changes what is kept; one page of ours at a time. */
  function change(how: (kept: PolicySources) => Promise<PolicySources>): Promise<void> {
    return locks.request('policy', async () => {
      const kept = await readSources(local)
      const next = await settled(await how(await settled(kept)))
      if (canonical(next) !== canonical(kept)) await saveSources(local, next)
    })
  }
  async function judge(text: string): Promise<{ file: SignedFile; reading: PolicyFileReading }> {
    const sources = await readSources(local)
    const pinned = readManaged(sources.managed?.entries).managed.policyPublicKey ?? sources.signed?.publicKey
    const file = await readSignedFile(text, verifyEd25519, pinned)
    if (file.kind === 'refused') return { file, reading: file }
    const holding = goodOf(await readKept(sources.lastSigned?.text, sources))
    const problem =
      holding !== undefined && holding.id !== file.policy.id
        ? ('other-policy' as const)
        : objection(file.policy, holding, today())
    if (problem !== undefined && problem !== 'not-yet-effective') {
      return { file, reading: { kind: 'refused', problem } }
    }
    const print = fingerprint(await keyHash(file.publicKey))
    const known = pinned !== undefined
    return { file, reading: { kind: 'good', document: marksOf(file.policy), fingerprint: print, known } }
  }

  return {
    policy: async () => (await weighNow(await readSources(local))).report.policy,
    async report() {
      const sources = await readSources(local)
      const { report } = await weighNow(sources)
      if (sources.signed === undefined) return report
      const print = fingerprint(await keyHash(sources.signed.publicKey))
      return { ...report, signed: { ...report.signed, fingerprint: print } }
    },
    async look() {
      const entries = await managed().catch(() => undefined)
      if (entries !== undefined) await change(async (kept) => withEntries(kept, entries, now().toISOString()))
    },
    readFile: async (text) => (await judge(text)).reading,
    async takeFile(text) {
      const { file, reading } = await judge(text)
      if (file.kind === 'good' && reading.kind === 'good') {
        const { publicKey } = file
        await change(async (kept) => ({ ...kept, signed: { text, publicKey, since: now().toISOString() } }))
      }
      return reading
    },
    dropFile: () => change(async ({ signed: _, lastSigned: __, ...kept }) => kept),
  }
}

/** A file from the disk is checked as when it came: the disk may have changed it. */
async function readKept(text: string | undefined, { signed }: PolicySources): Promise<SignedFile | undefined> {
  return text === undefined ? undefined : readSignedFile(text, verifyEd25519, signed?.publicKey)
}

/** What management says, since when, and since when it sends no document any more. */
function withEntries(kept: PolicySources, entries: Record<string, unknown>, at: string): PolicySources {
  const { goneSince, ...rest } = kept
  const { document, problem } = readManaged(entries)
  const sends = document !== undefined || problem !== undefined
  const gone = sends || kept.lastManaged === undefined ? {} : { goneSince: goneSince ?? at }
  const same = canonical(entries) === canonical(kept.managed?.entries ?? {})
  return { ...rest, ...gone, ...(same ? {} : { managed: { entries, since: at } }) }
}

function alike(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonical(one) === canonical(other)
}
