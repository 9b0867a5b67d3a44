import { ownRuntime } from './own-runtime.ts'

/** The life of the content script in one document. */
export interface OwnLife {
  /** Given when it ends: the extension went away, or was told to leave the page. */
  signal: AbortSignal
  /** Ends it where the extension that the script came with is gone, which nobody tells it. */
  look(): void
  end(): void
}

/**
 * Where the world that our scripts in a document share keeps the life that goes on there. The page has another world, and can
 * neither see this nor put an element in its place, as it could with a name.
 */
const LIFE = Symbol.for('front-desk')

/** At these the script looks whether it is still wanted, before anything else of ours hears of them. */
const SIGNS = ['pointerover', 'keydown', 'click'] as const

/**
 * Begins a life, unless one goes on in this document: the script comes with the page and, into pages that were open already, by
 * the extension's hand. After an update it comes into a new world, and the old script ends at the first sign of anything.
 */
export function beginLife(view: Window): OwnLife | undefined {
  const world = globalThis as { [LIFE]?: AbortSignal }
  if (world[LIFE]?.aborted === false) return
  const life = new AbortController()
  const { signal } = life
  world[LIFE] = signal
  const end = (): void => life.abort()
  const look = (): void => {
    if (ownRuntime()?.id === undefined) end()
  }
  for (const sign of SIGNS) view.addEventListener(sign, look, { capture: true, signal })
  return { signal, look, end }
}
