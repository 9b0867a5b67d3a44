import { Fault } from '../fault.ts'
import { parseJson } from '../roster/safe-json.ts'
import type { Appointment, DayAsked } from './appointment.ts'
import { localOf } from './appointment.ts'

/** What is looked at of a resource; anything else in it is passed over. */
interface Resource {
  resourceType?: unknown
  id?: unknown
  status?: unknown
  start?: unknown
  birthDate?: unknown
  name?: { text?: unknown; given?: unknown[]; family?: unknown }[]
  participant?: { actor?: { reference?: unknown; display?: unknown } }[]
  contained?: Resource[]
  entry?: { resource?: Resource }[]
}

const OFF = /^(?:cancelled|noshow|entered-in-error)$/u

/** Appointments of FHIR R4 Appointment resources that begin on the day. @throws Fault `schedule-unreadable` */
export function readScheduleFhir(text: string, { day, toLocal }: DayAsked): Appointment[] {
  const resources = resourcesOf(text)
  const patients = new Map<string, Resource>()
  for (const resource of resources)
    if (resource.resourceType === 'Patient') patients.set(`Patient/${resource.id}`, resource)
  return resources
    .filter(({ resourceType, status }) => resourceType === 'Appointment' && !OFF.test(String(status)))
    .flatMap((appointment) => {
      const start = localOf(String(appointment.start), toLocal)
      if (start?.day !== day) return []
      const inside = new Map((appointment.contained ?? []).map((one) => [`#${one.id}`, one]))
      const people = (appointment.participant ?? []).flatMap(({ actor }) => {
        const reference = String(actor?.reference ?? 'Patient/')
        const own = inside.get(reference)
        const patient = own?.resourceType === 'Patient' ? own : patients.get(reference)
        if (patient === undefined && !/(?:^|\/)Patient\//u.test(reference)) return []
        return [{ names: [...namesOf(patient), ...texts(actor?.display)], dob: texts(patient?.birthDate)[0] }]
      })
      return people.map(({ names, dob }) => ({
        time: start.time,
        names: [...new Set(names)],
        ...(dob === undefined ? {} : { dob }),
      }))
    })
}

function resourcesOf(text: string): Resource[] {
  const values = parsed([text]) ?? parsed(text.split(/\r?\n/u).filter((line) => line.trim() !== ''))
  if (values === undefined) throw new Fault('schedule-unreadable')
  const found = values.flat().filter((value): value is Resource => typeof value === 'object' && value !== null)
  return found.flatMap((one) =>
    Array.isArray(one.entry) ? one.entry.flatMap(({ resource }) => resource ?? []) : [one],
  )
}

function parsed(texts: readonly string[]): unknown[] | undefined {
  const values: unknown[] = []
  for (const text of texts) {
    const found = parseJson(text)
    if (typeof found === 'string') return
    values.push(found.value)
  }
  return values
}

function namesOf(patient: Resource | undefined): string[] {
  return (patient?.name ?? []).flatMap(({ text, given = [], family }) => {
    const written = [...given, family].filter((part) => typeof part === 'string').join(' ')
    return written === '' ? texts(text) : [written]
  })
}

function texts(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value] : []
}
