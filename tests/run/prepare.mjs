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

/** By Debian's package: a screen without a monitor, and hands for its mouse and keyboard. */
const SCREEN = { xvfb: ['/usr/bin/Xvfb'], xdotool: ['/usr/bin/xdotool'] }

/** Installs the packages named in the lockfile, unless they are there already. */
export async function preparePackages() {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  await step('Installing the packages (npm ci)', 'npm', ['ci', '--no-audit', '--no-fund'])
}

/**
 * Finds what the tests need of this machine, and gets what is not there: Chromium from Playwright or Debian, the rest from Debian,
 * all of it at once.
 * @returns {Promise<{chromium: string, firefox: string, screen: boolean}>} paths of the programs; whether there is a virtual screen
 *   for the specs of real windows
 */
export async function prepareMachine() {
  const chromium = found(CHROMIUM) ?? (await downloadedChromium())
  const firefox = found(FIREFOX)
  const missing = [
    ...(chromium === undefined ? ['chromium'] : []),
    ...(firefox === undefined ? ['firefox-esr'] : []),
    ...(hasApt() ? Object.keys(SCREEN).filter((name) => found(SCREEN[name]) === undefined) : []),
  ]
  if (missing.length > 0) await fromApt(missing)
  return {
    chromium: chromium ?? required('chromium', CHROMIUM),
    firefox: firefox ?? required('firefox-esr', FIREFOX),
    screen: Object.values(SCREEN).every((places) => found(places) !== undefined),
  }
}

/**
 * Finds a Chromium, or gets one: Playwright's download first, then Debian's package.
 * @returns {Promise<string>} path of the program
 */
export async function prepareChromium() {
  const here = found(CHROMIUM) ?? (await downloadedChromium())
  if (here !== undefined) return here
  await fromApt(['chromium'])
  return required('chromium', CHROMIUM)
}

async function downloadedChromium() {
  const here = await playwrightChromium()
  if (here !== undefined) return here
  process.stdout.write('• No Chromium here: trying the download of Playwright … ')
  const { code } = await run('npx', ['--no-install', 'playwright', 'install', 'chromium'], { quiet: true })
  const downloaded = code === 0 ? await playwrightChromium() : undefined
  process.stdout.write(downloaded ? 'done\n' : 'not to be had\n')
  return downloaded
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

function hasApt() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get')
}

async function fromApt(names) {
  await step('Asking Debian for its package lists (apt-get update)', 'apt-get', ['update'])
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const what = `Installing ${names.join(', ')} (apt-get install)`
  await step(what, 'apt-get', ['install', '-y', '--no-install-recommends', ...names], { quiet: true, env })
}

function required(name, places) {
  const path = found(places)
  if (path !== undefined) return path
  process.stderr.write(`${name} is not here and could not be installed. Please install it and try again.\n`)
  process.exit(1)
}
