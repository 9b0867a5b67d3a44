import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Launch, TestBrowser } from './driver.ts'
import { firefoxTab } from './firefox-tab.ts'
import { connectMarionette, type Marionette } from './marionette.ts'
import { eventually } from './wait.ts'

/** The id in the manifest, and the address that the test profile gives it. */
export const GECKO_ID = 'front-desk@front-desk.example'
export const GECKO_UUID = '5a0f7c1e-6d0b-4c52-9a35-7d9d3a1f0c11'

/** A Firefox that runs, and the way to talk to it. */
export interface RunningFirefox {
  browser: TestBrowser
  marionette: Marionette
}

/** Starts a real Firefox with the extension installed. */
export async function launchFirefox(how: Launch): Promise<TestBrowser> {
  return (await startFirefox(how)).browser
}

/** Starts a real Firefox with the extension installed, for a test that works at its windows, too. @param more of its environment */
export async function startFirefox(how: Launch, more: Record<string, string> = {}): Promise<RunningFirefox> {
  const port = await freePort()
  writeProfile(how, port)
  const mode = how.headless ? ['--headless'] : []
  const args = [...mode, '--no-remote', '--profile', how.profile, '--marionette', '--remote-allow-system-access']
  const program = spawn(how.program, [...args, '--width=1360', '--height=900', 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, ...more },
  })
  const ended = new Promise<void>((done) => program.once('exit', () => done()))
  const marionette = await connectMarionette(port)
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true })
  const browser = testBrowserOf(how, marionette, ended)
  if (how.bare !== true) await browser.install()
  return { browser, marionette }
}

function testBrowserOf(how: Launch, marionette: Marionette, ended: Promise<void>): TestBrowser {
  return {
    name: 'firefox',
    ended,
    extensionUrl: (page) => `moz-extension://${GECKO_UUID}/${page}`,
    install: async () => void (await marionette.send('Addon:Install', { path: how.extension, temporary: true })),
    async letOn(where) {
      await marionette.send('Marionette:SetContext', { value: 'chrome' })
      await marionette.send('WebDriver:ExecuteAsyncScript', { script: SET_ORIGINS, args: [GECKO_ID, where] })
      await marionette.send('Marionette:SetContext', { value: 'content' })
    },
    async open(url) {
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true })
      const tab = firefoxTab(marionette, handle, join(how.profile, DOWNLOADS))
      await tab.goto(url)
      return tab
    },
    tab: (address) =>
      eventually(`a tab at ${address}`, async () => {
        for (const handle of await marionette.send<string[]>('WebDriver:GetWindowHandles')) {
          const tab = firefoxTab(marionette, handle, join(how.profile, DOWNLOADS))
          if (address.test(await tab.url())) return tab
        }
        return undefined
      }),
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] })
      marionette.close()
      await ended
    },
  }
}

/** What the switches in about:addons do. */
const SET_ORIGINS = `
  const [id, where, done] = arguments
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(id)
  const set = (verb, hosts) => ExtensionPermissions[verb](
    id, { permissions: [], origins: hosts.map((host) => 'https://' + host + '/*') }, extension,
  )
  const [www, ...others] = ['www.facebook.com', 'web.facebook.com', 'facebook.com']
  set(where === 'everywhere' ? 'add' : 'remove', others)
    .then(() => set(where === 'nowhere' ? 'remove' : 'add', [www]))
    .then(done)`

/** Folder of the profile for files that the browser is given. */
const DOWNLOADS = 'downloads'

function writeProfile({ profile, proxyPort }: Launch, port: number): void {
  const downloads = join(profile, DOWNLOADS)
  mkdirSync(downloads, { recursive: true })
  const prefs = {
    'marionette.port': port,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    // Nobody is there to answer whether a page may be left.
    'dom.disable_beforeunload': true,
    // The extension is installed anew at each start, and finds what it stored before.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
  }
  const lines = Object.entries(prefs).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
