import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_ID, QUIET, testBrowserOf } from './chromium.ts'
import { type DevTools, devToolsAddress, openDevTools, type Session, type Target } from './devtools.ts'
import type { Launch } from './driver.ts'
import type { Raster } from './raster.ts'
import type { Place, Screen } from './screen.ts'
import { settled, surfaceOn } from './surface.ts'
import { eventually } from './wait.ts'
import { type Surface, WINDOW, type Window, type WindowedBrowser } from './window.ts'

/** The ground of the icon in the toolbar; nothing of Chromium's own toolbar is like it. */
const TEAL = [15, 92, 92] as const
/** From the top of a window: where its toolbar is, in pixels. */
const TOOLBAR = { from: 44, to: 84 } as const

/** Starts a real Chromium on a screen, as a person would have it: with the button pinned, and nothing between it and its pages. */
export async function openChromium(how: Launch, screen: Screen): Promise<WindowedBrowser> {
  mkdirSync(join(how.profile, 'Default'), { recursive: true })
  const preferences = { extensions: { pinned_extensions: [CHROMIUM_ID] } }
  writeFileSync(join(how.profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const args = [
    ...QUIET,
    `--user-data-dir=${how.profile}`,
    '--remote-debugging-port=0',
    `--proxy-server=http://127.0.0.1:${how.proxyPort}`,
    '--ignore-certificate-errors',
    '--password-store=basic',
    '--test-type',
    `--disable-extensions-except=${how.extension}`,
    `--load-extension=${how.extension}`,
    '--window-position=0,0',
    `--window-size=${WINDOW.width},${WINDOW.height}`,
    'about:blank',
  ]
  const program = spawn(how.program, args, { stdio: 'ignore', env: { ...process.env, DISPLAY: screen.display } })
  const ended = new Promise<void>((done) => program.once('exit', () => done()))
  const tools = await eventually('Chromium to listen', () => openDevTools(how.profile))
  const known = new Set<string>()
  /** One that was not there before, or of which nobody has taken notice. */
  const appearing = (address: RegExp): Promise<Target> =>
    eventually(`Chromium to show ${address}`, async () => {
      const targets = await tools.targets()
      const found = targets.find(
        ({ type, url, targetId }) => type === 'page' && address.test(url) && !known.has(targetId),
      )
      if (found !== undefined) known.add(found.targetId)
      return found
    })
  // The welcome comes up in front, by itself, and becomes the tab that a test goes on with.
  const first = await chromiumWindow(screen, tools, appearing, 0, await appearing(/\/options\.html/u))
  return {
    first,
    async another(url) {
      const target = await tools.openWindow(url)
      known.add(target.targetId)
      return chromiumWindow(screen, tools, appearing, 1, target)
    },
    async inTabs(work) {
      const attached = await chromium.connectOverCDP(devToolsAddress(how.profile))
      try {
        const [context] = attached.contexts()
        if (context === undefined) throw new Error('Chromium shows no context')
        return await work(testBrowserOf(context, how))
      } finally {
        await attached.close()
      }
    },
    async close() {
      await tools.quit()
      await ended
    },
  }
}

type Appearing = (address: RegExp) => Promise<Target>

/** A window of Chromium, the newest on the screen. @param place how many stand left of it */
async function chromiumWindow(
  screen: Screen,
  tools: DevTools,
  appearing: Appearing,
  place: number,
  target: Target,
): Promise<Window> {
  const id = await eventually(`window ${place + 1}`, async () => (await screen.windows())[place])
  const at = { x: place * WINDOW.width, y: 0 }
  await screen.place(id, at, WINDOW)
  const session = await tools.attach(target)
  const page = chromiumSurface(screen, 'page', session, 'left')
  async function popup(): Promise<Surface> {
    await screen.front(id)
    const button = await eventually('the button in the toolbar', async () => buttonIn(screen.look(), at))
    await screen.move(button)
    await screen.press()
    const shown = await tools.attach(await appearing(/\/popup\.html/u))
    return settled(chromiumSurface(screen, 'popup', shown, 'left'))
  }
  return {
    page,
    popup,
    async panel() {
      await (await popup()).click('button', 'Open the panel')
      const shown = await tools.attach(await appearing(/\/sidepanel\.html/u))
      return settled(chromiumSurface(screen, 'panel', shown, 'right'))
    },
    async go(url) {
      // A page that asks whether it may be left may.
      session.on('Page.javascriptDialogOpening', () => {
        void session.send('Page.handleJavaScriptDialog', { accept: true })
      })
      await session.send('Page.enable')
      await session.send('Page.navigate', { url })
      await session.send('Page.disable')
      await page.until((wanted) => location.href === wanted && document.readyState === 'complete', url)
    },
    front: () => screen.front(id),
  }
}

/**
 * A surface by its session.
 * @param side of its window at which it is
 */
function chromiumSurface(screen: Screen, what: string, session: Session, side: 'left' | 'right'): Surface {
  async function evaluate<R>(body: string, args: readonly unknown[]): Promise<R> {
    const expression = `(async function () {${body}})(...${JSON.stringify(args)})`
    const how = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await session.send<Evaluated<R>>('Runtime.evaluate', how)
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const corners = new Map<string, Place>()
  /** Chromium tells a surface where its window is only; the mouse tells the rest, once for each size. */
  async function corner(): Promise<Place> {
    const about = await evaluate<{ size: string; middle: Place }>(MIDDLE[side], [])
    const here = corners.get(about.size) ?? (await byMouse(about.middle))
    corners.set(about.size, here)
    return here
  }
  async function byMouse({ x, y }: Place): Promise<Place> {
    const told = evaluate<Place>(WHERE_THE_MOUSE_IS, [])
    let found: Place | undefined
    void told.then((place) => {
      found = place
    })
    return eventually(`the mouse over the ${what}`, async () => {
      await screen.move({ x, y })
      await screen.move({ x: x + 1, y })
      return found
    })
  }
  return surfaceOn(screen, what, { evaluate, corner })
}

/** About where the middle of a surface is: what stands beside and above it is in the rest of the window. */
const MIDDLE = {
  left: about('screenX + innerWidth / 2'),
  right: about('screenX + outerWidth - innerWidth / 2 - 16'),
}

function about(x: string): string {
  const size = '[innerWidth, innerHeight, screenX, screenY].join()'
  return `return { size: ${size}, middle: { x: ${x}, y: screenY + outerHeight - innerHeight / 2 - 16 } }`
}

const WHERE_THE_MOUSE_IS = `return new Promise((told) => {
  const once = { once: true, capture: true }
  addEventListener('mousemove', (moved) => told({ x: moved.screenX - moved.clientX, y: moved.screenY - moved.clientY }), once)
})`

interface Evaluated<R> {
  result: { value: R }
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

/** The middle of the icon in the toolbar of the window that stands at a place. */
function buttonIn(raster: Raster, { x: left, y: top }: Place): Place | undefined {
  const found: Place[] = []
  for (let y = top + TOOLBAR.from; y < top + TOOLBAR.to; y += 1)
    for (let x = left + WINDOW.width / 2; x < left + WINDOW.width; x += 1) {
      const colour = raster.at(x, y)
      if (TEAL.every((wanted, channel) => Math.abs(wanted - (colour[channel] ?? 0)) < 10)) found.push({ x, y })
    }
  if (found.length < 40) return undefined
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2
  return { x: middle(found.map(({ x }) => x)), y: middle(found.map(({ y }) => y)) }
}
