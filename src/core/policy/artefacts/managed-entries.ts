import type { PolicyDocument } from '../document.ts'
import type { Managed } from '../managed.ts'

/** What an administrator is given to paste is made from this. */
export interface Handout {
  document: PolicyDocument
  organizationName?: string
  /** Base64url, where signed files are used as well. */
  publicKey?: string
  suppressOnboarding?: boolean
  minVersion?: string
}

/** The flat keys of a handout. Everything in them is printable ASCII, so that no tool on the way can spoil a letter. */
export function managedEntries(handout: Handout): Managed {
  const { document, organizationName, publicKey, suppressOnboarding, minVersion } = handout
  return {
    policyJson: ascii(JSON.stringify(document)),
    ...(publicKey === undefined ? {} : { policyPublicKey: publicKey }),
    ...(organizationName === undefined ? {} : { organizationName }),
    ...(suppressOnboarding === undefined ? {} : { suppressOnboarding }),
    ...(minVersion === undefined ? {} : { minVersion }),
  }
}

/** JSON text with everything beyond printable ASCII as `\uXXXX`: the same value for every reader. */
export function ascii(json: string): string {
  return json.replace(/[^\x20-\x7e]/gu, (letter) =>
    [...Array(letter.length).keys()]
      .map((unit) => `\\u${letter.charCodeAt(unit).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
