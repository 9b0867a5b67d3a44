import { isGeneral } from './lint/links.ts'

/** What the URL parser makes of a text; nothing where it is no address. Comes from outside. */
export type ParseAddress = (
  text: string,
) => Pick<URLParts, 'protocol' | 'host' | 'hostname' | 'username' | 'password' | 'pathname' | 'href'> | null

/** Of the WHATWG URL standard. */
interface URLParts {
  protocol: string
  host: string
  hostname: string
  username: string
  password: string
  pathname: string
  href: string
}

/** What came of reading an address. */
export type AddressReading =
  /** `note` says what about it may surprise. */
  { kind: 'good'; url: string; note: AddressNote | undefined } | { kind: 'wrong'; why: AddressFault }

export type AddressNote = 'url-encrypted' | 'url-letters'
export type AddressFault = 'url' | 'url-spaces' | 'url-scheme' | 'url-user' | 'url-number' | 'url-personal'

/** Encrypted, with the ASCII name of a host as the URL parser writes it: neither a number nor a name without a dot. */
export const WEB_ADDRESS =
  /^https:\/\/(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])(?::\d{1,5})?(?:\/[!-~]*)?$/iu

/** It would be encrypted under another one. */
const HTTP_PORT = /^([^/?#]+):80(?=[/?#]|$)/u

/**
 * Reads a web address as people write it or paste it: with or without `https://`, and with what a mail or a text leaves around it.
 * What is not encrypted becomes so. A host in other letters is written as browsers write it, so that nothing looks like what it is not.
 */
export function readAddress(written: string, parse: ParseAddress): AddressReading {
  const text = written
    .replace(/[\p{Cf}\t\r\n]/gu, '')
    .trim()
    .replace(/^[<"'“]+|(?<![>"'”,;.])[>"'”,;.]+$/gu, '')
  if (/\s/u.test(text)) return { kind: 'wrong', why: 'url-spaces' }
  const scheme = /^([a-z][a-z\d+.-]*):(?:[\\/]|(?<=https?:))/iu.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && !/^https?$/u.test(scheme)) return { kind: 'wrong', why: 'url-scheme' }
  const bare = text.replace(/^(?:https?:)?[\\/]{0,2}/iu, '')
  const address = parse(`https://${scheme === 'http' ? bare.replace(HTTP_PORT, '$1') : bare}`)
  if (address === null) return { kind: 'wrong', why: 'url' }
  if (address.username !== '' || address.password !== '') return { kind: 'wrong', why: 'url-user' }
  if (/^\[|^[\d.]+$/u.test(address.hostname)) return { kind: 'wrong', why: 'url-number' }
  const url = address.href.replace(/^(https:\/\/[^/?#]+)\/$/u, '$1').replace(/^(https:\/\/[^/?#:]+)\.(?=[:/]|$)/u, '$1')
  if (!isGeneral(url)) return { kind: 'wrong', why: 'url-personal' }
  if (!WEB_ADDRESS.test(url)) return { kind: 'wrong', why: 'url' }
  const letters = /(?:^|\.)xn--/u.test(address.hostname) && !/^[!-~]+$/u.test(text)
  return { kind: 'good', url, note: letters ? 'url-letters' : scheme === 'http' ? 'url-encrypted' : undefined }
}
