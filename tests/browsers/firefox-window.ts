import type { Launch } from './driver.ts'
import { GECKO_ID, startFirefox } from './firefox.ts'
import type { Marionette } from './marionette.ts'
import type { Place, Screen } from './screen.ts'
import { settled, surfaceOn } from './surface.ts'
import { eventually } from './wait.ts'
import { type Surface, WINDOW, type Window, type WindowedBrowser } from './window.ts'

/** Starts a real Firefox on a screen, as a person would have it: with the button pinned, and nothing between it and its pages. */
export async function openFirefox(how: Launch, screen: Screen): Promise<WindowedBrowser> {
  const { browser, marionette } = await startFirefox(how, { DISPLAY: screen.display })
  const chrome = chromeOf(marionette)
  await chrome(`CustomizableUI.addWidgetToArea(${JSON.stringify(WIDGET)}, 'nav-bar')`, [])
  // The welcome comes up in front, by itself, and becomes the tab that a test goes on with.
  await eventually('the welcome in front', async () => {
    const address = await chrome<string>(`${WINDOWS}\nreturn windows[0].gBrowser.currentURI.spec`, [])
    return address.includes('/options.html') || undefined
  })
  return {
    first: await firefoxWindow(screen, chrome, 0),
    async another(url) {
      await chrome(`${WINDOWS}\nwindows[0].openTrustedLinkIn(arguments[0], 'window')`, [url])
      const window = await firefoxWindow(screen, chrome, 1)
      await window.page.until((wanted) => location.href === wanted && document.readyState === 'complete', url)
      return window
    },
    inTabs: (work) => work(browser),
    close: () => browser.close(),
  }
}

/** Runs the body of an async function where Firefox's own windows are made. */
type Chrome = <R>(body: string, args: readonly unknown[]) => Promise<R>

function chromeOf(marionette: Marionette): Chrome {
  let last: Promise<unknown> = Promise.resolve()
  // One at a time: the way in is the same for all, and has to be left as it was.
  return <R>(body: string, args: readonly unknown[]) => {
    const next = last.then(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' })
      try {
        const script = `return (async function () {${body}}).apply(null, arguments)`
        const { value } = await marionette.send<{ value: R }>('WebDriver:ExecuteScript', { script, args })
        return value
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' })
      }
    })
    last = next.catch(() => undefined)
    return next
  }
}

/** The browser's windows, the oldest first. */
const WINDOWS = `const windows = [...Services.wm.getEnumerator('navigator:browser')]`

/** The name that Firefox gives to the button in the toolbar. */
const WIDGET = `${GECKO_ID.replace(/[^a-z0-9_-]/gu, '_')}-browser-action`

/** Where to find what is in a window: each gives the element that shows it, or nothing. */
const SHOWN = {
  page: 'window.gBrowser.selectedBrowser',
  popup: `[...window.document.querySelectorAll('browser.webextension-popup-browser')].find((one) =>
    one.currentURI?.spec.includes('/popup.html'))`,
  panel: `window.SidebarController.browser?.contentDocument?.querySelector('browser')`,
} as const

/** A window of Firefox, the newest on the screen. @param place how many stand left of it */
async function firefoxWindow(screen: Screen, chrome: Chrome, place: number): Promise<Window> {
  const id = await eventually(`window ${place + 1}`, async () => (await screen.windows())[place])
  await screen.place(id, { x: place * WINDOW.width, y: 0 }, WINDOW)
  const inWindow = `${WINDOWS}\nconst window = windows[${place}]`
  const surface = (what: keyof typeof SHOWN): Surface => firefoxSurface(screen, chrome, what, inWindow)
  async function popup(): Promise<Surface> {
    await screen.front(id)
    const button = await eventually('the button in the toolbar', () =>
      chrome<Place | undefined>(
        `${inWindow}
      const button = window.document.getElementById(${JSON.stringify(WIDGET)})
      if (button === null) return
      const { left, top, width, height } = button.getBoundingClientRect()
      return { x: window.mozInnerScreenX + left + width / 2, y: window.mozInnerScreenY + top + height / 2 }`,
        [],
      ),
    )
    await screen.move(button)
    await screen.press()
    return settled(surface('popup'))
  }
  const page = surface('page')
  return {
    page,
    popup,
    async panel() {
      await (await popup()).click('button', 'Open the panel')
      return settled(surface('panel'))
    },
    async go(url) {
      const principal = 'triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()'
      const go = `window.gBrowser.selectedBrowser.loadURI(Services.io.newURI(arguments[0]), { ${principal} })`
      await chrome(`${inWindow}\n${go}`, [url])
      await page.until((wanted) => location.href === wanted && document.readyState === 'complete', url)
    },
    front: () => screen.front(id),
  }
}

function firefoxSurface(screen: Screen, chrome: Chrome, what: keyof typeof SHOWN, inWindow: string): Surface {
  /** By the way that Marionette itself takes into a page. */
  const evaluate = <R>(body: string, args: readonly unknown[]): Promise<R> =>
    chrome<R>(
      `${inWindow}
      const inside = ${SHOWN[what]}?.browsingContext?.currentWindowGlobal
      if (!inside) throw new Error('there is no ${what}')
      const actor = inside.getActor('MarionetteCommands')
      const script = 'return (async function () {' + arguments[0] + '}).apply(null, arguments)'
      return actor.executeScript(script, arguments[1], { timeout: 30000, sandboxName: null, async: false })`,
      [body, args],
    )
  const corner = (): Promise<Place> => evaluate<Place>('return { x: mozInnerScreenX, y: mozInnerScreenY }', [])
  return surfaceOn(screen, what, { evaluate, corner })
}
