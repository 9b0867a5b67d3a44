import { useEffect, useState } from 'preact/hooks'
import type { Judgement, PassphraseHelp } from '../../core/passphrase/judgement.ts'

/** After so long without a key, in ms, a passphrase is judged. */
const PAUSE = 150

/** A new passphrase while it is typed. */
export interface Fresh {
  passphrase: string
  again: string
  judgement: Judgement | undefined
  /** Why it was not taken. */
  problem: 'differ' | 'weak' | undefined
  /** Whether it was suggested, and not changed since. */
  suggested: boolean
  write(passphrase: string): void
  repeat(again: string): void
  suggest(): Promise<void>
  /** Whether it may be set; says why not on screen. */
  check(): Promise<boolean>
  /** Lets go of it. */
  clear(): void
}

const NOTHING: Pick<Fresh, 'passphrase' | 'again' | 'suggested' | 'judgement' | 'problem'> = {
  passphrase: '',
  again: '',
  suggested: false,
  judgement: undefined,
  problem: undefined,
}

/** A new passphrase, typed twice or suggested. Where the helper is not there, its length alone decides, at the vault. */
export function useFresh(help: PassphraseHelp | undefined): Fresh {
  const [state, setState] = useState(NOTHING)
  const { passphrase, again } = state
  const set = (change: Partial<typeof NOTHING>): void => setState((now) => ({ ...now, ...change }))
  useEffect(() => {
    if (passphrase === '') return
    let current = true
    const timer = setTimeout(async () => {
      const judgement = await judged(help, passphrase)
      if (current) setState((now) => ({ ...now, judgement }))
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [passphrase, help])
  useEffect(() => () => help?.rest(), [help])
  return {
    ...state,
    write: (next) => set({ passphrase: next, suggested: false, problem: undefined }),
    repeat: (next) => set({ again: next, problem: undefined }),
    async suggest() {
      const words = await help?.suggest().catch(() => undefined)
      if (words !== undefined) set({ ...NOTHING, passphrase: words, again: words, suggested: true })
    },
    async check() {
      if (passphrase !== again) {
        set({ problem: 'differ' })
        return false
      }
      const judgement = await judged(help, passphrase)
      const weak = judgement?.band === 'weak'
      set({ judgement, problem: weak ? 'weak' : undefined })
      return !weak
    },
    clear() {
      setState(NOTHING)
      help?.rest()
    },
  }
}

function judged(help: PassphraseHelp | undefined, passphrase: string): Promise<Judgement | undefined> {
  return help === undefined ? Promise.resolve(undefined) : help.judge(passphrase).catch(() => undefined)
}
