import { findScript } from './find.ts'
import type { Place, Screen } from './screen.ts'
import { eventually } from './wait.ts'
import type { Surface } from './window.ts'

/** How a browser lets a test look into a surface. */
export interface Reach {
  /** Runs the body of an async function in the surface; `args` in `arguments`. */
  evaluate<R>(body: string, args: readonly unknown[]): Promise<R>
  /** Where its top left corner is on the screen. */
  corner(): Promise<Place>
}

/** A press that misses, or a key that goes elsewhere, is a fault soon, in ms. */
const SOON_MS = 5_000

/** Keys that X names otherwise than a page does. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: 'Return',
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ' ': 'space',
  '?': 'question',
}

/** A surface that a person works at with mouse and keyboard. @param what named in errors */
export function surfaceOn(screen: Screen, what: string, { evaluate, corner }: Reach): Surface {
  const look = <R>(inPage: unknown, arg?: unknown): Promise<R> =>
    evaluate<R>(`return (${String(inPage)})(arguments[0])`, [arg ?? null])
  const so = (name: string, body: string, args: readonly unknown[] = [], patienceMs?: number): Promise<true> =>
    eventually(`${what}: ${name}`, async () => (await evaluate<boolean>(body, args)) || undefined, patienceMs)
  const attentive = (): Promise<true> => so('the keyboard to be here', 'return document.hasFocus()', [], SOON_MS)

  return {
    look,
    async until(inPage, arg) {
      await so(String(inPage), `return (${String(inPage)})(arguments[0])`, [arg ?? null])
    },
    async see(words) {
      const [source, flags] = typeof words === 'string' ? [RegExp.escape(words), 'i'] : [words.source, words.flags]
      const text = 'return new RegExp(arguments[0], arguments[1]).test(document.body?.innerText ?? "")'
      await so(`the words ${words}`, text, [source, flags])
    },
    async click(role, name) {
      const find = `const one = (() => {${findScript({ role, name })}})()`
      const middle = `${find}
        if (one === null) return null
        one.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const { left, top, width, height } = one.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }`
      await eventually(`${what}: the mouse over ${role} ${name}`, async () => {
        const at = await evaluate<Place | null>(middle, [])
        if (at === null) return undefined
        const { x, y } = await corner()
        await screen.move({ x: x + at.x, y: y + at.y })
        return so('', `${find}\nreturn one?.matches(':hover') && !one.disabled`, [], 500)
      })
      await screen.press()
    },
    async press(key) {
      await attentive()
      await screen.key(KEYS[key] ?? key)
    },
    async type(text) {
      await attentive()
      await screen.type(text)
    },
    size: () => look(() => ({ width: innerWidth, height: innerHeight })),
  }
}

/** Waits until something stands on a surface that has just come up, and the browser has done with fitting its size. */
export async function settled(surface: Surface): Promise<Surface> {
  await surface.until(() => innerWidth > 0 && (document.body?.textContent.trim() ?? '') !== '')
  const before: string[] = []
  await eventually('a size that stays', async () => {
    before.push(JSON.stringify(await surface.size()))
    const last = before.slice(-4)
    return (last.length === 4 && last.every((one) => one === last[0])) || undefined
  })
  return surface
}
