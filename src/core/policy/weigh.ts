import type { Policy } from '../policy.ts'
import type { PolicyDocument } from './document.ts'
import { isOlder, type ManagedReading, readManaged } from './managed.ts'
import type { DocumentMarks, PolicyReport, SourceReport } from './report.ts'
import { type Offer, type Resolved, resolvePolicy } from './resolve.ts'
import type { SignedFile } from './signed-file.ts'
import { endOfGrace, type PolicySources } from './sources.ts'

/** Everything that is weighed. */
export interface Weights {
  sources: PolicySources
  /** `sources.signed` and `sources.lastSigned`, read and checked. */
  signed?: SignedFile | undefined
  lastSigned?: SignedFile | undefined
  /** The physician's own settings. */
  user: Partial<Policy>
  /** ISO 8601 day in UTC. */
  today: string
  /** Of Front Desk. */
  version: string
}

/** What comes of all of it, and what there is to tell. */
export interface Weighed {
  resolved: Resolved
  report: PolicyReport
}

/** Weighs what is kept into the policy that holds, and into the report on where it came from. Says nothing without a source. */
export function weigh({ sources, signed, lastSigned, user, today, version }: Weights): Weighed {
  const reading = readManaged(sources.managed?.entries)
  const { managed } = reading
  const pinned = managed.policyPublicKey
  const foreign = pinned !== undefined && sources.signed !== undefined && sources.signed.publicKey !== pinned
  const resolved = resolvePolicy(
    {
      managed: offerOf(reading.document, heldManaged(sources, today)),
      signed: foreign ? {} : offerOf(goodOf(signed), goodOf(lastSigned)),
      user,
    },
    today,
  )
  const problems = (source: 'managed' | 'signed') =>
    resolved.problems.filter((one) => one.source === source).map(({ problem }) => problem)
  const report: PolicyReport = {
    managed: managedReport(sources, reading, resolved.holding.managed, problems('managed'), today),
    signed: signedReport(sources, signed, resolved.holding.signed, foreign ? ['other-key'] : problems('signed')),
    fields: resolved.fields,
    values: resolved.values,
    outdated: managed.minVersion !== undefined && isOlder(version, managed.minVersion),
    ...(managed.organizationName === undefined ? {} : { organization: managed.organizationName }),
    ...(resolved.policy === undefined ? {} : { policy: resolved.policy }),
  }
  return { resolved, report }
}

/** The last good document of the management, unless it has sent none for too long. */
function heldManaged({ lastManaged, goneSince }: PolicySources, today: string): PolicyDocument | undefined {
  return goneSince !== undefined && endOfGrace(goneSince) <= today ? undefined : lastManaged?.document
}

function managedReport(
  { managed, lastManaged, goneSince }: PolicySources,
  { document, problem, details }: ManagedReading,
  holding: PolicyDocument | undefined,
  problems: SourceReport['problems'],
  today: string,
): SourceReport {
  const until = goneSince === undefined ? undefined : endOfGrace(goneSince)
  return {
    ...(managed === undefined ? {} : { arrived: arrivedOf(managed.since, document) }),
    problems: problem === undefined ? problems : [problem, ...problems],
    details,
    ...(holding === undefined ? {} : { holding: heldOf(holding, lastManaged?.since ?? managed?.since) }),
    ...(until === undefined || until <= today || holding === undefined ? {} : { until }),
  }
}

function signedReport(
  { signed, lastSigned }: PolicySources,
  file: SignedFile | undefined,
  holding: PolicyDocument | undefined,
  problems: SourceReport['problems'],
): SourceReport {
  const refused = file?.kind === 'refused' ? [file.problem] : []
  return {
    ...(signed === undefined ? {} : { arrived: arrivedOf(signed.since, goodOf(file)) }),
    problems: [...refused, ...problems],
    details: [],
    ...(holding === undefined ? {} : { holding: heldOf(holding, lastSigned?.since ?? signed?.since) }),
  }
}

function offerOf(offered: PolicyDocument | undefined, holding: PolicyDocument | undefined): Offer {
  return { ...(offered === undefined ? {} : { offered }), ...(holding === undefined ? {} : { holding }) }
}

/** The document of a signed file that is sound. */
export function goodOf(file: SignedFile | undefined): PolicyDocument | undefined {
  return file?.kind === 'good' ? file.policy : undefined
}

function arrivedOf(since: string, document: PolicyDocument | undefined): NonNullable<SourceReport['arrived']> {
  return document === undefined ? { since } : { since, document: marksOf(document) }
}

function heldOf(document: PolicyDocument, since = ''): NonNullable<SourceReport['holding']> {
  return { since, document: marksOf(document) }
}

/** What is told of a document. */
export function marksOf({ form: _, settings, ...marks }: PolicyDocument): DocumentMarks {
  const given = Object.values(settings)
  return { ...marks, settings: given.length, locked: given.filter((setting) => setting?.locked === true).length }
}
