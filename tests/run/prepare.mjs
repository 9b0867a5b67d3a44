import { existsSync, statSync } from 'node:fs'
import { run, step } from './step.mjs'

/** Where Debian, Fedora, macOS and Windows put a Chromium that still takes unpacked extensions. */
const CHROMIUM = [
  process.env.FRONT_DESK_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const FIREFOX = [
  process.env.FRONT_DESK_FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
]

/** Installs the packages named in the lockfile, unless they are there already. */
export async function preparePackages() {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  await step('Installing the packages (npm ci)', 'npm', ['ci', '--no-audit', '--no-fund'])
}

/**
 * Finds a Chromium, or gets one: Playwright's download first, then Debian's package.
 * @returns {Promise<string>} path of the program
 */
export async function prepareChromium() {
  const here = found(CHROMIUM) ?? (await playwrightChromium())
  if (here !== undefined) return here
  process.stdout.write('• No Chromium here: trying the download of Playwright … ')
  const { code } = await run('npx', ['--no-install', 'playwright', 'install', 'chromium'], { quiet: true })
  const downloaded = code === 0 ? await playwrightChromium() : undefined
  process.stdout.write(downloaded ? 'done\n' : 'not to be had\n')
  return downloaded ?? (await fromApt('chromium', CHROMIUM))
}

/**
 * Finds a Firefox, or gets Debian's.
 * @returns {Promise<string>} path of the program
 */
export async function prepareFirefox() {
  return found(FIREFOX) ?? (await fromApt('firefox-esr', FIREFOX))
}

function found(places) {
  return places.find((path) => path !== undefined && existsSync(path))
}

async function playwrightChromium() {
  const { code, output } = await run(
    'node',
    [
      '--input-type=module',
      '-e',
      "import { chromium } from '@playwright/test'; console.log(chromium.executablePath())",
    ],
    { quiet: true },
  )
  return code === 0 ? found([output.trim()]) : undefined
}

async function fromApt(name, places) {
  await step('Asking Debian for its package lists (apt-get update)', 'apt-get', ['update'])
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await step(`Installing ${name} (apt-get install)`, 'apt-get', ['install', '-y', '--no-install-recommends', name], {
    quiet: true,
    env,
  })
  const path = found(places)
  if (path !== undefined) return path
  process.stderr.write(`${name} is not here and could not be installed. Please install it and try again.\n`)
  process.exit(1)
}
