import { useMemo } from 'react'
import type { Person } from '../../scenario.ts'
import { scenario } from './boot.ts'
import { useStore } from './store.ts'

/** The requests that stand on the page: answered ones stay with a line of text, or go, as the scenario has it. */
export function useVisibleRequests(): { requests: readonly Person[]; total: number; more: boolean } {
  const requests = useStore((state) => state.requests)
  const fates = useStore((state) => state.fates)
  const total = useStore((state) => state.total)
  return useMemo(() => {
    const more = requests.length < total
    if (scenario.afterAnswer === 'text') return { requests, total, more }
    const left = requests.filter(({ id }) => !fates.has(id))
    return { requests: left, total: total - (requests.length - left.length), more }
  }, [requests, fates, total])
}
