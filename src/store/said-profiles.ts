import { type ListStores, openSealedList } from './sealed-list.ts'

/** What the user said of one profile. */
export interface SaidProfile {
  /** Its id and its vanity word, as far as they were seen. */
  ids: string[]
  /** ISO 8601. */
  at: string
  /** `place`: where the patient stood on the list when that was last looked up. */
  says: 'never' | 'as-compared' | { patientId: string; place: number }
}

/** What the user said of profiles; goes when the list is erased. */
export interface SaidProfiles {
  /** The last that was said of a profile of any of these ids. @throws Fault `locked`, `roster-damaged` */
  of(ids: readonly string[]): Promise<SaidProfile | undefined>
  /** Notes it, in place of what was said of the same profile before. @throws Fault `locked`, `roster-damaged` */
  put(said: SaidProfile): Promise<void>
}

/** Opens the store. */
export function openSaidProfiles(stores: ListStores): SaidProfiles {
  const { all, change } = openSealedList<SaidProfile>(stores, 'profiles')
  const same = (ids: readonly string[], one: SaidProfile): boolean => one.ids.some((id) => ids.includes(id))
  return {
    of: async (ids) => (await all()).find((one) => same(ids, one)),
    put: (said) => change((before) => [...before.filter((one) => !same(said.ids, one)), said]),
  }
}
