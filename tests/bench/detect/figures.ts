/** One line of the result. */
export interface Figure {
  what: string
  /** The figure with its unit. */
  is: string
  /** How much it rests on. */
  of: string
  aim: string
  met: boolean
  /** Timings are told and do not fail: they depend on the machine and on what else it does. */
  functional: boolean
}

/** Prints figures one a line. */
export function tell(title: string, figures: readonly Figure[]): void {
  process.stdout.write(`${title}\n`)
  for (const { what, is, of, aim, met } of figures)
    process.stdout.write(`  ${met ? '✓' : '✗'} ${what}: ${is} (${of}; aim ${aim})\n`)
}

/** Middle, 95th percentile and longest of some times, in ms. */
export function spreadOf(times: readonly number[]): { p50: number; p95: number; max: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

/** Milliseconds with one decimal. */
export function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}
