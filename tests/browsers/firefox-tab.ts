import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tab } from './driver.ts'
import { findScript, type Target } from './find.ts'
import type { Marionette } from './marionette.ts'
import { eventually } from './wait.ts'

type Reference = Record<string, string>

/**
 * One tab of Firefox. Marionette works on one tab at a time, so every verb turns to its own first.
 * @param downloads where the profile puts files
 */
export function firefoxTab(marionette: Marionette, handle: string, downloads: string): Tab {
  async function send<R>(command: string, parameters: object = {}): Promise<R> {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false })
    return marionette.send<R>(command, parameters)
  }
  async function script<R>(text: string, args: unknown[] = []): Promise<R> {
    const { value } = await send<{ value: R }>('WebDriver:ExecuteScript', { script: text, args, sandbox: null })
    return value
  }
  const inWords = (target: Target): string => JSON.stringify(target)
  const find = (target: Target): Promise<string> =>
    eventually(
      inWords(target),
      async () => Object.values((await script<Reference | null>(findScript(target))) ?? {})[0],
    )
  const run = <R>(inPage: unknown, arg: unknown): Promise<R> =>
    script<R>(`return (${String(inPage)})(arguments[0])`, [arg ?? null])

  return {
    url: async () => (await send<{ value: string }>('WebDriver:GetCurrentURL')).value,
    async goto(url) {
      await send('WebDriver:Navigate', { url })
    },
    async see(words) {
      const [source, flags] = typeof words === 'string' ? [RegExp.escape(words), 'i'] : [words.source, words.flags]
      const text = 'return new RegExp(arguments[0], arguments[1]).test(document.body.innerText)'
      await eventually(`the words ${words}`, async () => (await script<boolean>(text, [source, flags])) || undefined)
    },
    async click(role, name) {
      await eventually(`a click on ${role} ${name}`, async () => {
        await send('WebDriver:ElementClick', { id: await find({ role, name }) })
        return true
      })
    },
    async fill(label, value) {
      const id = await find({ label })
      // To clear a field fires no input event: a page that draws itself anew in that moment puts the old words back.
      await eventually(`${label} filled in`, async () => {
        await send('WebDriver:ElementClear', { id })
        await send('WebDriver:ElementSendKeys', { id, text: value })
        const { value: now } = await send<{ value: string }>('WebDriver:GetElementProperty', { id, name: 'value' })
        return now.length > value.length && now.endsWith(value) ? undefined : true
      })
    },
    async choose(label, path) {
      await send('WebDriver:ElementSendKeys', { id: await find({ label }), text: path })
    },
    async press(key) {
      const value = KEYS[key] ?? key
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    look: (inPage, arg) => run(inPage, arg),
    async until(inPage, arg) {
      await eventually(String(inPage), async () => (await run<boolean>(inPage, arg)) || undefined)
    },
    async run(text) {
      await script(text)
    },
    async resize(width, height) {
      // Firefox's window has a least width; the page in it can be given any. A page that is just changing may take it late.
      await eventually(`a page of ${width} x ${height}`, async () => {
        const { value: url } = await send<{ value: string }>('WebDriver:GetCurrentURL')
        await marionette.send('Marionette:SetContext', { value: 'chrome' })
        const given = { script: GIVE_SIZE, args: [url, width, height] }
        await marionette
          .send('WebDriver:ExecuteScript', given)
          .finally(() => marionette.send('Marionette:SetContext', { value: 'content' }))
        const [w, h] = await script<[number, number]>('return [innerWidth, innerHeight]')
        return (w === width && h === height) || undefined
      })
    },
    async picture(path) {
      const { value } = await send<{ value: string }>('WebDriver:TakeScreenshot', { full: false })
      writeFileSync(path, Buffer.from(value, 'base64'))
    },
    async download(button, path) {
      await send('WebDriver:ElementClick', { id: await find({ role: 'button', name: button }) })
      // Firefox writes into a `.part` beside the file until it is whole.
      const file = await eventually('a download', async () => {
        const names = readdirSync(downloads)
        return names.length === 1 && !names[0]?.endsWith('.part') ? names[0] : undefined
      })
      copyFileSync(join(downloads, file), path)
      rmSync(join(downloads, file))
    },
    async toFront() {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
    },
    async close() {
      const [next] = await send<string[]>('WebDriver:CloseWindow')
      // Nothing can be asked of Firefox, not even for another tab, while it is turned to one that is gone.
      if (next !== undefined) await marionette.send('WebDriver:SwitchToWindow', { handle: next, focus: false })
    },
  }
}

/** Keys that are no characters, in WebDriver's own code points. */
const KEYS: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ArrowDown: '\uE015' }

/** Runs in Firefox's own window. */
const GIVE_SIZE = `
  const [url, width, height] = arguments
  for (const one of Services.wm.getEnumerator('navigator:browser')) {
    for (const browser of one.gBrowser.browsers.filter((each) => each.currentURI.spec === url)) {
      const sizes = { flex: 'none', width: width + 'px', height: height + 'px', 'min-width': '0', 'max-height': 'none' }
      for (const [name, value] of Object.entries(sizes)) browser.style.setProperty(name, value)
    }
  }`
