import { codeOf, type FaultCode } from '../core/fault.ts'
import { ACTION_WORDS } from '../core/log-words.ts'
import type { FriendRequest, Match, Patient, SaysWho } from '../core/model.ts'
import { writtenName } from '../core/written-name.ts'
import type { Log } from '../store/log.ts'
import type { Roster } from '../store/roster.ts'
import type { SaidProfile, SaidProfiles } from '../store/said-profiles.ts'

/** What is needed to know profiles again. */
interface ProfileWorld {
  said: SaidProfiles
  roster: Pick<Roster, 'patientsAt' | 'placeOf' | 'version'>
  log: Pick<Log, 'about'>
  now(): Date
}

/** Who a request is not, or is, by what the user said or decided before. */
export interface KnownProfiles {
  /** Never matched: said so, or decided `Not my patient` about this profile last. */
  isNot(request: Pick<FriendRequest, 'identity'>): Promise<boolean>
  /** The patient who this profile is, as long as they are on the list. */
  is(request: Pick<FriendRequest, 'identity'>): Promise<Match | undefined>
  /** Resolves to what went wrong, if anything. */
  say(request: Pick<FriendRequest, 'identity'>, says: SaysWho): Promise<FaultCode | undefined>
}

/** Knows profiles again: what the user said goes before what was decided. */
export function openKnownProfiles({ said, roster, log, now }: ProfileWorld): KnownProfiles {
  /** Patients who were looked for in vain, by the version of the list. */
  const missing = new Set<string>()

  /** The patient of this id; looked for where they stood, then everywhere. */
  async function find(patientId: string, place: number): Promise<{ patient: Patient; place: number } | undefined> {
    const [there] = place < 0 ? [] : await roster.patientsAt([place]).catch(() => [])
    if (there?.id === patientId) return { patient: there, place }
    const mark = `${await roster.version()} ${patientId}`
    const found = missing.has(mark) ? undefined : await roster.placeOf(patientId)
    if (found === undefined) missing.add(mark)
    const [patient] = found === undefined ? [] : await roster.patientsAt([found])
    return found === undefined || patient === undefined ? undefined : { patient, place: found }
  }
  const note = (ids: string[], says: SaidProfile['says']): Promise<void> =>
    said.put({ ids, at: now().toISOString(), says })

  return {
    async isNot(request) {
      const ids = idsOf(request)
      const word = (await said.of(ids))?.says
      if (word !== undefined) return word === 'never'
      const about = (await Promise.all(ids.map((id) => log.about(id)))).flat()
      const last = about.toSorted((a, b) => a.decision.seq - b.decision.seq).at(-1)
      return last?.decision.action === ACTION_WORDS['not-my-patient']
    },
    async is(request) {
      const ids = idsOf(request)
      const word = (await said.of(ids))?.says
      if (word === undefined || typeof word === 'string') return
      const found = await find(word.patientId, word.place)
      if (found === undefined) return
      // Another list has other places.
      if (found.place !== word.place) await note(ids, { patientId: word.patientId, place: found.place })
      return matchOf(found.patient)
    },
    async say(request, says) {
      try {
        if (typeof says === 'string') await note(idsOf(request), says)
        else await note(idsOf(request), { ...says, place: (await roster.placeOf(says.patientId)) ?? -1 })
        return
      } catch (error) {
        return codeOf(error)
      }
    },
  }
}

function idsOf({ identity: { profileId, vanity } }: Pick<FriendRequest, 'identity'>): string[] {
  return [profileId, vanity].filter((id) => id !== undefined && id !== '') as string[]
}

function matchOf({ id, names: [first], dob }: Patient): Match {
  return {
    patientId: id,
    listName: first === undefined ? '' : writtenName(first),
    nameKind: first?.kind ?? 'official',
    ...(dob === undefined ? {} : { dob }),
    probability: 1,
    reasons: [],
  }
}
