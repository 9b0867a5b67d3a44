import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import metadata from 'libphonenumber-js/min/metadata'

/** What the browser tells of where it is. */
export interface Whereabouts {
  /** BCP 47, the preferred one first. */
  languages: readonly string[]
  /** IANA name. */
  timeZone: string
}

/**
 * The country of numbers that are written without its code: the one of the numbers that the practice has given already or, where
 * there are none, the one of the browser's languages that has its time zone.
 * @param numbers stored ones
 * @returns ISO 3166-1; nothing where nothing tells
 */
export function homeCountry(numbers: readonly string[], { languages, timeZone }: Whereabouts): string | undefined {
  const known = getCountries()
  const spoken = [
    ...languages.map((language) => localeOf(language)?.region),
    ...languages.map((language) => localeOf(language)?.maximize().region),
  ].filter((region) => known.some((one) => one === region)) as CountryCode[]
  const [likely] = [
    ...spoken.filter((one) => isIn(one, timeZone)),
    ...known.filter((one) => isIn(one, timeZone)),
    ...spoken,
  ]
  const found = numbers.map((number) => parsePhoneNumberFromString(number)).find((one) => one !== undefined)
  if (found === undefined) return likely
  if (likely !== undefined && getCountryCallingCode(likely) === found.countryCallingCode) return likely
  return found.country ?? metadata.country_calling_codes[found.countryCallingCode]?.[0]
}

function localeOf(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language)
  } catch {
    return
  }
}

/** Browsers that do not know the time zones of a country say no. */
function isIn(country: string, timeZone: string): boolean {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[] | undefined }
  return locale.getTimeZones?.()?.includes(timeZone) ?? false
}
