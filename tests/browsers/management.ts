import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where an administrator puts the practice's policy, each a real place of the browser. */
export const PLACES = ['chromium policies', 'firefox policies.json', 'firefox native manifest'] as const
export type Place = (typeof PLACES)[number]

/** The file of each place, and the folder of the system that the browser sees another one in the stead of. */
const SYSTEM: Record<Place, { over: string; file: string }> = {
  'chromium policies': { over: '/etc/chromium', file: 'policies/managed/front-desk.json' },
  'firefox policies.json': { over: '/usr/lib/firefox-esr/distribution', file: 'policies.json' },
  'firefox native manifest': { over: '/usr/lib/mozilla', file: 'managed-storage/front-desk@front-desk.example.json' },
}

/** The administrator of one test browser. */
export interface Administrator {
  /** A program that starts the browser with this administrator's folder. */
  program(browser: string): string
  /** Writes the file of the place, as an administrator would. */
  write(text: string): void
  remove(): void
}

/**
 * An administrator for one browser only: the browser sees the folder in the place of the system's, in a mount namespace of its
 * own, so that no other browser on this machine notices, and nothing is left behind.
 */
export function administrator(place: Place, folder: string): Administrator {
  const { over, file } = SYSTEM[place]
  const path = join(folder, 'system', file)
  mkdirSync(dirname(path), { recursive: true })
  return {
    program(browser) {
      const script = join(folder, 'managed-browser.sh')
      const mount = `mount --bind "${join(folder, 'system')}" "${over}" && exec "${browser}" "$@"`
      writeFileSync(script, `#!/bin/sh\nexec unshare --mount sh -c '${mount}' "$0" "$@"\n`)
      chmodSync(script, 0o755)
      return script
    },
    write: (text) => writeFileSync(path, text),
    remove: () => rmSync(path, { force: true }),
  }
}

/** Why a place cannot be used on this machine; nothing where it can. */
export function hindrance(place: Place): string | undefined {
  const { over } = SYSTEM[place]
  if (!existsSync(over)) return `there is no ${over} here`
  const { status } = spawnSync('unshare', ['--mount', 'mount', '--bind', over, over])
  return status === 0 ? undefined : `nobody may mount over ${over} here`
}
