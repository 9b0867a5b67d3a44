import { expect, it } from 'vitest'
import { homeCountry } from '../../../../src/core/phone/home-country.ts'

it.each<[string, string[], string[], string, string | undefined]>([
  ['the language names it', [], ['en-GB', 'en'], 'Europe/London', 'GB'],
  ['a language without a country still has a usual one', [], ['de'], 'Etc/Unknown', 'DE'],
  ['an American browser stands in Berlin', [], ['en-US', 'en'], 'Europe/Berlin', 'DE'],
  ['of several languages the one that is spoken there', [], ['en-US', 'fr-CA'], 'America/Toronto', 'CA'],
  ['the time zone is unknown', [], ['pt-BR'], 'UTC', 'BR'],
  ['a number that was given already goes before', ['+442079460000'], ['en-US'], 'America/New_York', 'GB'],
  [
    'a number that several countries share leaves it to the browser',
    ['+15550100123'],
    ['en-CA'],
    'America/Toronto',
    'CA',
  ],
  ['a fictitious number tells its code', ['+15550100123;ext=5'], ['de-DE'], 'Europe/Berlin', 'US'],
  ['a number of no country tells nothing', ['+80012345678'], [], 'UTC', undefined],
  ['numbers that are not finished tell nothing', ['555', ''], ['it-IT'], 'Europe/Rome', 'IT'],
  ['languages that are none', [], ['', 'x', 'en-ZZ', '!!'], 'UTC', 'US'],
  ['nothing tells', [], [], 'UTC', undefined],
])('%s', (_, numbers, languages, timeZone, country) => {
  expect(homeCountry(numbers, { languages, timeZone })).toBe(country)
})
