import type { NameKind, PatientName } from '../model.ts'
import { cleanCell } from './clean-cell.ts'
import { isoDate } from './date.ts'
import { type Found, foundOf, type SkipReason } from './found.ts'
import { hash64Text } from './hash64.ts'
import { ofParts, type Parts } from './name-parts.ts'
import { readWritten } from './written-name.ts'
import { allText, childrenOf, type XmlElement } from './xml-tree.ts'

/**
 * EntityNameUse and the qualifiers of name parts of HL7 V3; C-CDA examples "Patient aliases", "birth name", "previous name".
 * https://github.com/HL7/C-CDA-Examples/tree/master/Header
 */
const USES: Record<string, NameKind> = {
  L: 'official',
  C: 'official',
  P: 'alias',
  A: 'alias',
  I: 'alias',
  R: 'alias',
  ASGN: 'usual',
}

/**
 * A patient of a C-CDA `recordTarget`: the names of the patient alone, never those of guardians or providers.
 * @param today ISO 8601 date
 */
export function patientOfCcda(recordTarget: XmlElement, today: string): Found | SkipReason {
  const role = childrenOf(recordTarget, 'patientRole')[0]
  const patient = childrenOf(role, 'patient')[0] ?? childrenOf(role, 'patientPatient')[0]
  const written = childrenOf(patient, 'name')
  const names = written.flatMap((name) => namesOf(name, today, written.length === 1))
  const born = childrenOf(patient, 'birthTime')[0]?.attributes.get('value') ?? ''
  const dead =
    childrenOf(patient, 'deceasedInd').some(({ attributes }) => attributes.get('value') === 'true') ||
    childrenOf(patient, 'deceasedTime').some(({ attributes }) => attributes.has('value'))
  const found = foundOf(names, birthOf(born, today), dead ? 'deceased' : 'active')
  if (found === undefined) return 'no-name'
  const id = childrenOf(role, 'id')[0]?.attributes
  const number = id?.get('extension')
  return number === undefined ? found : { ...found, chart: hash64Text(`${id?.get('root') ?? ''}|${number}`) }
}

function namesOf(name: XmlElement, today: string, only: boolean): PatientName[] {
  if (name.attributes.has('nullFlavor') && name.children.length === 0) return []
  const kind = kindOf(name, today, only)
  const parts = partsOf(name)
  if (parts.official === undefined) {
    const { name: proper, others } = readWritten(cleanCell(allText(name)))
    return proper === undefined ? [] : [{ kind, ...proper }, ...others]
  }
  const names: PatientName[] = [{ kind, ...parts.official }]
  if (parts.callMe !== undefined && kind !== 'alias') {
    names.push({ kind: 'nickname', ...ofParts(parts.official.family, parts.callMe) })
  }
  if (parts.birth !== undefined && kind !== 'maiden') names.push({ kind: 'maiden', ...parts.birth })
  return names
}

interface NameParts {
  official: Parts | undefined
  callMe?: string | undefined
  /** The name at birth, where only some parts of the present one are. */
  birth?: Parts | undefined
}

function partsOf(name: XmlElement): NameParts {
  const given: { text: string; qualifiers: string[] }[] = []
  const family: { text: string; qualifiers: string[] }[] = []
  let prefix = ''
  for (const part of name.children) {
    const text = cleanCell(allText(part))
    const qualifiers = (part.attributes.get('qualifier') ?? '').split(/\s+/u)
    // `van`, `de la`: a prefix that is part of the family name.
    if (part.name === 'prefix' && qualifiers.includes('VV')) prefix = `${text} `
    if (!/\p{L}/u.test(text)) continue
    if (part.name === 'given') given.push({ text, qualifiers })
    if (part.name === 'family') {
      family.push({ text: prefix + text, qualifiers })
      prefix = ''
    }
  }
  const callMe = given.find(({ qualifiers }) => qualifiers.includes('CL'))
  const called = given.length > 1 ? given.filter((one) => one !== callMe) : given
  const [first, ...middle] = called.map(({ text }) => text)
  const last = family.map(({ text }) => text).join(' ')
  const bornGiven = given.find(({ qualifiers }) => qualifiers.includes('BR'))?.text
  const bornFamily = family.filter(({ qualifiers }) => qualifiers.includes('BR'))
  const birthFamily = bornFamily.map(({ text }) => text).join(' ')
  const partly = bornFamily.length > 0 && bornFamily.length < family.length
  return {
    official: ofParts(last, first, middle.join(' ')),
    callMe: called.length < given.length ? callMe?.text : undefined,
    birth: partly ? ofParts(birthFamily, bornGiven ?? first) : undefined,
  }
}

function kindOf(name: XmlElement, today: string, only: boolean): NameKind {
  const qualified = name.children.filter(
    ({ attributes }) => attributes.get('qualifier')?.split(/\s+/u).includes('BR') === true,
  )
  const families = childrenOf(name, 'family')
  const allBorn = qualified.length > 0 && families.every((family) => qualified.includes(family))
  if (allBorn) return 'maiden'
  const uses = (name.attributes.get('use') ?? '').split(/\s+/u)
  const kind = uses.map((use) => USES[use]).find((found) => found !== undefined) ?? 'official'
  if (kind !== 'official' || only) return kind
  if (isOver(name, today)) return 'previous'
  const givens = childrenOf(name, 'given')
  const called = givens.every(({ attributes }) => attributes.get('qualifier')?.split(/\s+/u).includes('CL') === true)
  return called && givens.length > 0 ? 'nickname' : kind
}

/** A name has ended where the end of its time is past, or known to be without being known. */
function isOver(name: XmlElement, today: string): boolean {
  const time = childrenOf(name, 'validTime')[0] ?? childrenOf(name, 'useablePeriod')[0]
  const high = childrenOf(time, 'high')[0]?.attributes
  const value = high?.get('value') ?? ''
  if (value !== '') return value.slice(0, 8) < today.replaceAll('-', '').slice(0, value.length)
  return high?.get('nullFlavor') === 'UNK'
}

/** `19750501`, `197505`, `1975`, with or without a time. */
function birthOf(value: string, today: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})?(\d{2})?/u.exec(value) ?? []
  return isoDate([year, month, day].filter((part) => part !== undefined).join('-'), 'month-first', today)
}
