import { type Handout, managedEntries } from './managed-entries.ts'

/** Registry folders of the browsers that run on Windows; the extension's own key lies below. */
export const REGISTRY = {
  chrome: 'Software\\Policies\\Google\\Chrome\\3rdparty\\extensions',
  edge: 'Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions',
} as const
export type WindowsBrowser = keyof typeof REGISTRY

/** A registration file for `regedit`, for one computer. To be saved as UTF-16 with a byte order mark; lines end with CR LF. */
export function registryFile(handout: Handout, browser: WindowsBrowser, extensionId: string): string {
  const values = Object.entries(managedEntries(handout)).map(([name, value]) =>
    typeof value === 'boolean'
      ? `"${name}"=dword:0000000${value ? 1 : 0}`
      : `"${name}"="${printable(value).replace(/["\\]/gu, '\\$&')}"`,
  )
  const key = `[HKEY_LOCAL_MACHINE\\${REGISTRY[browser]}\\${extensionId}\\policy]`
  return ['Windows Registry Editor Version 5.00', '', key, ...values, ''].join('\r\n')
}

/** The same as a PowerShell script, to be run as administrator. To be saved as UTF-8 with a byte order mark. */
export function powershell(handout: Handout, browser: WindowsBrowser, extensionId: string): string {
  const key = `HKLM:\\${REGISTRY[browser]}\\${extensionId}\\policy`
  const lines = Object.entries(managedEntries(handout)).map(([name, value]) =>
    typeof value === 'boolean'
      ? `Set-ItemProperty -Path $key -Name '${name}' -Type DWord -Value ${value ? 1 : 0}`
      : `Set-ItemProperty -Path $key -Name '${name}' -Type String -Value '${printable(value).replaceAll("'", "''")}'`,
  )
  return [`$key = '${key}'`, 'New-Item -Path $key -Force | Out-Null', ...lines, ''].join('\r\n')
}

/** What neither format can carry is left out: a name does not need it, and the policy text has none of it. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e\u00a0-\uffff]/gu, '').replace(/[\u2018-\u201b]/gu, '’')
}
