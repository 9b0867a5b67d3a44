import { Fault } from '../fault.ts'
import type { Collector } from './collector.ts'
import { patientOfFhir } from './fhir-patient.ts'
import { readObjects } from './json-table.ts'
import { lineGroups, textOf } from './lines.ts'
import { entry, type Json, listEntry, parseJson, textEntry } from './safe-json.ts'

/**
 * Reads FHIR R4 JSON: one Patient, a Bundle, a list of resources, a Group with contained Patients; and JSON that is a plain table. Other resources are reported and
 * left.
 * @throws Fault `import-json-damaged`, `import-too-deep`, `import-not-fhir`
 */
export async function readFhir(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  const parsed = parseJson(await textOf(blocks))
  if (parsed === 'too-deep') throw new Fault('import-too-deep')
  if (parsed === 'damaged') throw new Fault('import-json-damaged')
  const { value } = parsed
  const resources = Array.isArray(value) ? value : (entriesOf(value) ?? [value])
  if (!resources.some((one) => textEntry(one, 'resourceType') !== undefined)) return readObjects(value, collector)
  for (const [place, resource] of resources.entries()) {
    takeResource(resource, place + 1, collector)
    if (place % 1000 === 0) await collector.settle()
  }
}

/**
 * Reads FHIR bulk data: one resource a line. A line that cannot be read is reported and left.
 * @throws Fault `import-too-large`
 */
export async function readNdjson(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  let row = 0
  for await (const lines of lineGroups(blocks)) {
    for (const line of lines) {
      row += 1
      if (line.trim() === '') continue
      const parsed = parseJson(line)
      if (typeof parsed === 'string') collector.skip(row, 'unreadable-row')
      else takeResource(parsed.value, row, collector)
    }
    await collector.settle()
  }
}

/** The resources of a Bundle, those of bundles within it too; nothing where it is none. */
function entriesOf(bundle: Json): Json[] | undefined {
  const type = textEntry(bundle, 'resourceType')
  if (type !== 'Bundle' && type !== 'Parameters') return
  return listEntry(bundle, type === 'Bundle' ? 'entry' : 'parameter').flatMap((one) => {
    const resource = entry(one, 'resource')
    return resource === undefined ? [] : (entriesOf(resource) ?? [resource])
  })
}

function takeResource(resource: Json, row: number, collector: Collector): void {
  const type = textEntry(resource, 'resourceType')
  const inner = type === 'Bundle' ? (entriesOf(resource) ?? []) : listEntry(resource, 'contained')
  const contained = inner.filter((one) => textEntry(one, 'resourceType') === 'Patient')
  for (const one of contained) takePatient(one, row, collector)
  if (type === 'Patient') takePatient(resource, row, collector)
  else if (contained.length === 0) collector.skip(row, type === undefined ? 'unreadable-row' : 'not-a-patient')
}

function takePatient(resource: Json, row: number, collector: Collector): void {
  const found = patientOfFhir(resource, collector.means.today)
  if (typeof found === 'string') collector.skip(row, found)
  else collector.add(found, row)
}
