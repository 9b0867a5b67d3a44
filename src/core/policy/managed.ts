import { z } from 'zod'
import { documentSchema, type PolicyDocument } from './document.ts'
import type { PolicyProblem } from './standing.ts'

/** The largest policy that is read from the browser's management, in UTF-16 units. */
const POLICY_JSON_MAX = 65_536

/**
 * What an administrator sets in a browser: few flat keys, because Chromium drops a whole key for one wrong nested value
 * and does not load an extension at all whose schema has `additionalProperties: false`, `oneOf`, `$ref` and the like.
 */
export const managedSchema = z.object({
  policyJson: z.string().optional().meta({
    title: 'Policy',
    description: 'The whole policy document as JSON text, as the options page of Front Desk writes it.',
  }),
  policyPublicKey: z.string().optional().meta({
    title: 'Public key',
    description: 'The only key whose signed policy files are accepted (Ed25519, base64url).',
  }),
  organizationName: z.string().optional().meta({
    title: 'Organization',
    description: 'Shown beside every locked setting.',
  }),
  suppressOnboarding: z.boolean().optional().meta({
    title: 'No welcome',
    description: 'Do not show the welcome after installation.',
  }),
  minVersion: z.string().optional().meta({
    title: 'Oldest version',
    description: 'Physicians with an older version of Front Desk are asked to update.',
  }),
})
export type Managed = z.infer<typeof managedSchema>

/** What the browser's management holds, read. */
export interface ManagedReading {
  managed: Managed
  document?: PolicyDocument
  problem?: PolicyProblem
  /** Where in the document something is wrong, for the administrator: `settings.channels.0.url: …`. */
  details: string[]
}

/**
 * Reads `storage.managed`. A key of a wrong kind counts as not set, and is told: only the browsers check kinds, and not all do.
 */
export function readManaged(stored: unknown): ManagedReading {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const sound = entries.filter(([name, value]) => isSound(name, value))
  const managed = managedSchema.parse(Object.fromEntries(sound))
  const wrong = entries.filter(([name, value]) => !isSound(name, value)).map(([name]) => `${name}: of a wrong kind`)
  const text = managed.policyJson
  if (wrong.some((line) => line.startsWith('policyJson:'))) return { managed, problem: 'not-a-policy', details: wrong }
  if (text === undefined || text.trim() === '') return { managed, details: [] }
  if (text.length > POLICY_JSON_MAX) return { managed, problem: 'too-large', details: [] }
  try {
    const read = documentSchema.safeParse(JSON.parse(text))
    if (read.success) return { managed, document: read.data, details: [] }
    const details = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    return { managed, problem: 'not-a-policy', details }
  } catch {
    return { managed, problem: 'not-json', details: [] }
  }
}

function isSound(name: string, value: unknown): boolean {
  return managedSchema.safeParse({ [name]: value }).success
}

/** The schema for Chromium's `storage.managed_schema`: nothing but kinds, titles and descriptions. */
export function chromiumSchema(): object {
  const { properties = {} } = z.toJSONSchema(managedSchema)
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const { type, title, description } = typeof property === 'object' ? property : {}
        return [name, { title, description, type }]
      }),
    ),
  }
}

/** Whether a version is older than another: numbers between dots, compared one by one, missing ones as 0. */
export function isOlder(version: string, than: string): boolean {
  const [mine, theirs] = [version, than].map((one) => one.split('.').map(Number))
  for (let place = 0; place < Math.max(mine?.length ?? 0, theirs?.length ?? 0); place++) {
    const difference = (mine?.[place] ?? 0) - (theirs?.[place] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
