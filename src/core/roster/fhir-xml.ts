import type { Json } from './safe-json.ts'
import type { XmlElement } from './xml-tree.ts'

/** Elements of a Patient that are needed. */
const NEEDED = new Set(['name', 'birthDate', 'active', 'deceasedBoolean', 'deceasedDateTime', 'link'])

/** A FHIR resource written as XML in the form of FHIR's JSON: `value` attributes become values, repeated elements lists. */
export function fhirOfXml(element: XmlElement): Json {
  return objectOf({ ...element, children: element.children.filter(({ name }) => NEEDED.has(name)) })
}

function objectOf({ children }: XmlElement): Json {
  const entries = new Map<string, Json[]>()
  for (const child of children) entries.set(child.name, [...(entries.get(child.name) ?? []), jsonOf(child)])
  return Object.fromEntries(
    [...entries].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? null) : values]),
  )
}

function jsonOf(element: XmlElement): Json {
  const value = element.attributes.get('value')
  if (value === undefined) return objectOf(element)
  return element.name === 'active' || element.name === 'deceasedBoolean' ? value === 'true' : value
}
