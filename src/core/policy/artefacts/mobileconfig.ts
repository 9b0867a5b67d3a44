import { type Handout, managedEntries } from './managed-entries.ts'

/** Preference domains of the browsers that run on macOS. */
const DOMAINS = { chrome: 'com.google.Chrome.extensions', edge: 'com.microsoft.Edge.extensions' } as const
export type MacBrowser = keyof typeof DOMAINS

/**
 * A configuration profile for macOS.
 * @param ids two fresh UUIDs: of the profile and of its one payload
 */
export function mobileconfig(
  handout: Handout,
  browser: MacBrowser,
  extensionId: string,
  ids: [string, string],
): string {
  const entries = Object.entries(managedEntries(handout)).map(([key, value]) => element(key, value))
  const payload = [
    ...entries,
    element('PayloadType', `${DOMAINS[browser]}.${extensionId}`),
    element('PayloadIdentifier', `example.front-desk.policy.${extensionId}`),
    element('PayloadUUID', ids[1]),
    element('PayloadVersion', 1),
  ]
  const profile = [
    `<key>PayloadContent</key><array><dict>\n${payload.join('\n')}\n</dict></array>`,
    element('PayloadDisplayName', 'Front Desk'),
    element('PayloadIdentifier', 'example.front-desk.policy'),
    element('PayloadScope', 'System'),
    element('PayloadType', 'Configuration'),
    element('PayloadUUID', ids[0]),
    element('PayloadVersion', 1),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
${profile.join('\n')}
</dict></plist>
`
}

function element(key: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return `<key>${key}</key><${value}/>`
  if (typeof value === 'number') return `<key>${key}</key><integer>${value}</integer>`
  return `<key>${key}</key><string>${escaped(value)}</string>`
}

/** XML 1.0 has no control characters but tab and line ends; those are left out with the rest. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
