import { codeOf } from '../core/fault.ts'
import type { InsightsScreen } from '../core/insight/screen.ts'
import type { Log } from '../store/log.ts'
import { insights } from './insights.ts'
import { localTime } from './local-time.ts'

/** The state of the insights and everything that changes it. */
export interface InsightsSession {
  /** Counts, or counts again what is on screen. */
  open(): Promise<void>
  drop(): void
  /** Puts the case for a better channel on screen, or takes it away. */
  print(printing: boolean): void
}

/**
 * Opens a session.
 * @param changed told every change; nothing where no insights are on screen
 */
export function openInsightsSession(
  log: Pick<Log, 'walk'>,
  changed: (screen: InsightsScreen | undefined) => void,
): InsightsSession {
  let screen: InsightsScreen | undefined
  let run = new AbortController()
  const set = (change: Partial<InsightsScreen>): void => {
    if (screen === undefined) return
    screen = { ...screen, ...change }
    changed(screen)
  }
  return {
    async open() {
      run.abort()
      const mine = new AbortController()
      run = mine
      if (screen === undefined) {
        screen = { printing: false }
        changed(screen)
      }
      const change = await insights(log, localTime, mine.signal).then(
        (insight) => ({ insight, fault: undefined }),
        (error: unknown) => ({ fault: codeOf(error) }),
      )
      if (!mine.signal.aborted) set(change)
    },
    drop() {
      run.abort()
      if (screen === undefined) return
      screen = undefined
      changed(undefined)
    },
    print: (printing) => set({ printing }),
  }
}
