import type { OwnLife } from './own-life.ts'
import { ownRuntime } from './own-runtime.ts'
import type { Answer, Ask, ToExtension } from './protocol.ts'

/**
 * Tells the extension something, from the page's side. Types only: no schema travels into the page.
 * @returns the answer, or `undefined` where nobody answered
 */
export async function tell<K extends keyof ToExtension>(
  kind: K,
  ask: Ask<ToExtension, K>,
): Promise<Answer<ToExtension, K> | undefined> {
  try {
    return (await ownRuntime()?.sendMessage({ ...(ask as object), kind })) ?? undefined
  } catch {
    return undefined // The worker was restarted or the extension updated meanwhile; the next message finds out.
  }
}

/** How often the greeting is said again where nobody answered: the worker may just have been stopped. */
const TRIES = 5

/** Greets the extension until it answers. */
export async function greet(ask: Ask<ToExtension, 'hello'>): Promise<Answer<ToExtension, 'hello'> | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answered = await tell('hello', ask)
    if (answered !== undefined) return answered
  }
  return undefined
}

/** Tells the extension things for as long as a content script lives; looks each time whether it is still wanted. */
export function tellWhile({ look, signal }: Pick<OwnLife, 'look' | 'signal'>) {
  return <K extends keyof ToExtension>(kind: K) =>
    async (ask: Ask<ToExtension, K>): Promise<Answer<ToExtension, K> | undefined> => {
      look()
      return signal.aborted ? undefined : tell(kind, ask)
    }
}
