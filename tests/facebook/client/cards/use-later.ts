import { useEffect, useState } from 'react'

/** Whether so many ms have passed since this component first showed this one. */
export function useLater(key: string, ms: number): boolean {
  const [ready, setReady] = useState('')
  useEffect(() => {
    if (ms === 0) return
    const timer = setTimeout(() => setReady(key), ms)
    return () => clearTimeout(timer)
  }, [key, ms])
  return ms === 0 || ready === key
}
