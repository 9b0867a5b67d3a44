import * as json from './json-files.ts'
import type { Handout } from './managed-entries.ts'
import { mobileconfig } from './mobileconfig.ts'
import { powershell, registryFile } from './windows.ts'

/** How a text becomes a file. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le-bom'

/** What a file is made from. */
export interface FileSource {
  handout: Handout
  /** Of Chrome, Chromium and Edge; of Firefox. */
  ids: { chromium: string; firefox: string }
  /** Fresh UUIDs of a configuration profile and its payload. */
  uuids: [string, string]
  /** Where the browsers find the extension; empty where that is not known yet. */
  updateUrl: string
  installUrl: string
}

/** One thing that an administrator pastes or puts into a place. */
export interface Artefact {
  /** As `assets/languages` names what it is and where it goes. */
  id: string
  platform: Platform
  /** Name of the file. */
  name: string
  encoding: Encoding
  /** Nothing where something is missing for it. */
  write(source: FileSource): string | undefined
}

export const PLATFORMS = ['linux', 'windows', 'mac', 'google-admin', 'firefox'] as const
export type Platform = (typeof PLATFORMS)[number]

const textFile = (
  platform: Platform,
  id: string,
  name: string,
  write: Artefact['write'],
  encoding: Encoding = 'utf-8',
): Artefact => ({ platform, id, name, write, encoding })

/** Everything that an administrator may need, platform by platform. */
export const ARTEFACTS = [
  textFile('linux', 'linux-json', 'front-desk.json', ({ handout, ids }) => json.linuxJson(handout, ids.chromium)),
  textFile('linux', 'force-chromium', 'front-desk-install.json', ({ ids, updateUrl }) =>
    updateUrl === '' ? undefined : json.forceInstallChromium(ids.chromium, updateUrl),
  ),
  ...(['chrome', 'edge'] as const).flatMap((browser) => [
    textFile(
      'windows',
      `reg-${browser}`,
      `front-desk-${browser}.reg`,
      ({ handout, ids }) => registryFile(handout, browser, ids.chromium),
      'utf-16le-bom',
    ),
    textFile(
      'windows',
      `powershell-${browser}`,
      `front-desk-${browser}.ps1`,
      ({ handout, ids }) => powershell(handout, browser, ids.chromium),
      'utf-8-bom',
    ),
  ]),
  ...(['chrome', 'edge'] as const).map((browser) =>
    textFile('mac', `mobileconfig-${browser}`, `front-desk-${browser}.mobileconfig`, ({ handout, ids, uuids }) =>
      mobileconfig(handout, browser, ids.chromium, uuids),
    ),
  ),
  textFile('google-admin', 'google-admin', 'front-desk-google-admin.json', ({ handout }) =>
    json.googleAdminJson(handout),
  ),
  textFile('firefox', 'firefox-policies', 'policies.json', ({ handout, ids }) =>
    json.firefoxPolicies(handout, ids.firefox),
  ),
  textFile('firefox', 'firefox-native', 'front-desk@front-desk.example.json', ({ handout, ids }) =>
    json.firefoxNativeManifest(handout, ids.firefox),
  ),
  textFile('firefox', 'force-firefox', 'policies-install.json', ({ ids, installUrl }) =>
    installUrl === '' ? undefined : json.forceInstallFirefox(ids.firefox, installUrl),
  ),
]
