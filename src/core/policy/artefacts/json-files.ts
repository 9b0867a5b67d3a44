import { ascii, type Handout, managedEntries } from './managed-entries.ts'

/** Where a browser on Linux looks for managed policies. */
export const LINUX_PLACES = {
  chrome: '/etc/opt/chrome/policies/managed/front-desk.json',
  chromium: '/etc/chromium/policies/managed/front-desk.json',
  edge: '/etc/opt/edge/policies/managed/front-desk.json',
} as const

/** For Chrome, Chromium and Edge on Linux: one file for `LINUX_PLACES`. */
export function linuxJson(handout: Handout, extensionId: string): string {
  return pretty({ '3rdparty': { extensions: { [extensionId]: managedEntries(handout) } } })
}

/** For the Google Admin console, "Policy for extensions": every key wrapped as `{"Value": …}`. */
export function googleAdminJson(handout: Handout): string {
  return pretty(Object.fromEntries(Object.entries(managedEntries(handout)).map(([key, Value]) => [key, { Value }])))
}

/** For Firefox: `policies.json`, on Linux in `/etc/firefox/policies`, elsewhere in `distribution` beside the program. */
export function firefoxPolicies(handout: Handout, addonId: string): string {
  return pretty({ policies: { '3rdparty': { Extensions: { [addonId]: managedEntries(handout) } } } })
}

/** For Firefox without administrator rights: a native manifest, on Linux `~/.mozilla/managed-storage/<id>.json`. */
export function firefoxNativeManifest(handout: Handout, addonId: string): string {
  const description = 'Policy of the practice for Front Desk'
  return pretty({ name: addonId, description, type: 'storage', data: managedEntries(handout) })
}

/** For `ExtensionSettings` of Chrome, Chromium and Edge: installs without asking. */
export function forceInstallChromium(extensionId: string, updateUrl: string): string {
  return pretty({
    ExtensionSettings: { [extensionId]: { installation_mode: 'force_installed', update_url: updateUrl } },
  })
}

/** For `ExtensionSettings` of Firefox: installs without asking. */
export function forceInstallFirefox(addonId: string, installUrl: string): string {
  const settings = { [addonId]: { installation_mode: 'force_installed', install_url: installUrl } }
  return pretty({ policies: { ExtensionSettings: settings } })
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2).split('\n').map(ascii).join('\n')}\n`
}
