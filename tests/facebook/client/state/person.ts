import { useEffect, useState } from 'react'
import type { Person } from '../../scenario.ts'
import { fetchPerson, knownPerson } from './server.ts'

/** Somebody by id, vanity word or thread; nobody while it is not known yet, or where there is no such person. */
export function usePerson(key: string): Person | undefined {
  const [fetched, setFetched] = useState<{ key: string; person: Person | undefined }>()
  const known = key === '' ? undefined : knownPerson(key)
  const missing = key !== '' && known === undefined
  useEffect(() => {
    if (!missing) return
    let current = true
    void fetchPerson(key).then((person) => current && setFetched({ key, person }))
    return () => {
      current = false
    }
  }, [key, missing])
  return known ?? (fetched?.key === key ? fetched.person : undefined)
}
