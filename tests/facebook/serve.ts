import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from '../browsers/chromium.ts'
import { startProxy } from '../browsers/proxy.ts'
import { crowd } from './crowd.ts'
import { demoScenario, REQUESTS } from './people.ts'
import { openReplica } from './replica.ts'
import type { Variant } from './scenario.ts'
import { LANGUAGES, type Language } from './words/language.ts'

// Serves the replica by hand, and opens it in Chromium with the built extension where there is a display.
const { values } = parseArgs({
  options: {
    variant: { type: 'string', default: 'V1' },
    language: { type: 'string', default: 'en' },
    count: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    path: { type: 'string', default: '/friends' },
  },
})
if (!LANGUAGES.some((language) => language === values.language)) throw new Error(`Languages: ${LANGUAGES.join(' ')}`)
const seed = Number(values.seed)
const replica = openReplica(
  demoScenario({
    seed,
    variant: values.variant as Variant | 'mixed',
    language: values.language as Language,
    requests: [...REQUESTS, ...crowd(Math.max(0, Number(values.count) - REQUESTS.length), seed)],
  }),
)
const proxy = await startProxy((url) => replica.respond(url))
const address = `https://www.facebook.com${values.path}`
console.log(`The replica is at ${address} for a browser whose only proxy is 127.0.0.1:${proxy.port}`)
console.log('and that accepts its certificate. Nothing leaves this machine. End with Ctrl+C.')

const extension = resolve('.output/chrome-mv3')
const program = process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium'
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
if (display && existsSync(program) && existsSync(extension)) {
  const profile = mkdtempSync(join(tmpdir(), 'replica-'))
  const browser = await launchChromium({ program, profile, extension, proxyPort: proxy.port, headless: false })
  await browser.open(address)
  await browser.ended
  await proxy.close()
}
