import {
  type CountryCode,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min'
import examples from 'libphonenumber-js/mobile/examples'
import { plainNumber } from './plain-number.ts'
import { agrees, partsOf, STORED_NUMBER } from './stored-number.ts'

/** What came of reading a number. */
export type NumberReading =
  /** `country` is ISO 3166-1; missing where the number belongs to none, or to one of several that share a code. */
  | { kind: 'good'; number: string; printed: string; country: string | undefined }
  | { kind: 'wrong'; why: NumberFault; example: string }

/** `number-country`: it can only be of another country than the one it was taken for. */
export type NumberFault = 'number-none' | 'number-short' | 'number-long' | 'number-country'

/** Stands for a number of another country, or of any where none is known; nobody has it. */
const ABROAD = '+44 20 7946 0000'

/**
 * Reads a telephone number as people write it. To be possible is enough, as numbering plans change faster than any table of them.
 * It is printed as people write it in its country, with the country's code where it was written with one.
 * @param home ISO 3166-1, of numbers without a country's code
 */
export function readNumber(written: string, home: string | undefined): NumberReading {
  const country = home as CountryCode | undefined
  const plain = STORED_NUMBER.test(written) ? fromStored(written) : plainNumber(written)
  const wrong = (why: NumberFault): NumberReading => ({ kind: 'wrong', why, example: exampleOf(country, why) })
  if (plain === undefined) return wrong('number-none')
  const length = validatePhoneNumberLength(plain.digits, country)
  if (length !== undefined) return wrong(FAULTS[length] ?? 'number-none')
  const found = parsePhoneNumberFromString(plain.digits, country)
  if (found === undefined) return wrong('number-none')
  // No country has numbers that begin with 0 behind its code, but for those whose pattern says so.
  if (found.nationalNumber.startsWith('0') && !found.isValid()) return wrong('number-country')
  const { extension } = plain
  const number = extension === undefined ? found.number : `${found.number};ext=${extension}`
  if (!STORED_NUMBER.test(number)) return wrong('number-short')
  const inside = country !== undefined && found.countryCallingCode === getCountryCallingCode(country)
  const national = inside && !plain.digits.startsWith('+') ? spaced(found.formatNational()) : undefined
  const printed = national !== undefined && agrees(number, national) ? national : spaced(found.formatInternational())
  return { kind: 'good', number, printed, country: found.country ?? (inside ? country : undefined) }
}

/** What reads like a date, as 75.12.34 in New Caledonia and 0178-38-1777 in Japan do. */
const LIKE_A_DATE = /(?<!\d)(?:\d{4}|\d{1,2})[.-]\d{1,2}[.-]\d/u

function spaced(printed: string): string {
  return LIKE_A_DATE.test(printed) ? printed.replace(/[.-]/gu, ' ') : printed
}

const FAULTS: Partial<Record<string, NumberFault>> = {
  TOO_SHORT: 'number-short',
  INVALID_LENGTH: 'number-short',
  TOO_LONG: 'number-long',
  INVALID_COUNTRY: 'number-country',
}

function fromStored(number: string): ReturnType<typeof plainNumber> {
  const { main, extension } = partsOf(number)
  return extension === undefined ? { digits: main } : { digits: main, extension }
}

function exampleOf(country: CountryCode | undefined, why: NumberFault): string {
  if (country === undefined || why === 'number-country') return ABROAD
  return getExampleNumber(country, examples)?.formatNational() ?? ABROAD
}
