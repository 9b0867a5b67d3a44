import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EXTRA_NICKNAMES } from './extra-nicknames.ts'
import { FAMILY_ORIGINS } from './family-origins.ts'
import { GIVEN_ORIGINS, USUAL_MIDDLES } from './given-origins.ts'
import { letterTable } from './make-letters.ts'

/** Makes assets/names from the public tables named in assets/names/NOTICE.md: `-- --data FOLDER`. */
const { values } = parseArgs({ options: { data: { type: 'string' } } })
const folder = values.data ?? '.'
const GIVEN_MOST = 8000
const FAMILY_MOST = 14_000
const HISPANIC_MOST = 1600

function rows(file: string): string[][] {
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  return text
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '').trim()))
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z]/gu, '')
}

/** Parts per million in steps of about a fifth, each with its names: small when packed, exact enough for a frequency. */
function steps(shares: Map<string, number>, most: number): [number, string][] {
  const commonest = [...shares].sort((a, b) => b[1] - a[1]).slice(0, most)
  const grouped = Map.groupBy(commonest, ([, share]) => Math.round(Math.log2(share * 1e6) * 4))
  return [...grouped].map(([step, names]) => [
    Number((2 ** (step / 4)).toPrecision(3)),
    names
      .map(([name]) => name)
      .sort()
      .join(' '),
  ])
}

const given = new Map<string, number>()
const births = rows('ssa_names_by_decade.csv').slice(1)
const all = births.flatMap((row) => row.slice(2).map(Number)).reduce((sum, count) => sum + count, 0)
for (const [name = '', , ...counts] of births) {
  const share = counts.reduce((sum, count) => sum + Number(count), 0) / all
  given.set(plain(name), (given.get(plain(name)) ?? 0) + share)
}
for (const file of ['census1990_female.csv', 'census1990_male.csv']) {
  for (const [name = '', percent] of rows(file)) {
    if (!given.has(plain(name))) given.set(plain(name), Number(percent) / 200)
  }
}
for (const [name, share] of Object.entries(USUAL_MIDDLES)) given.set(name, Math.max(share, given.get(name) ?? 0))
const family = new Map<string, number>()
for (const [at, [name = '', percent]] of rows('census1990_surnames.csv').entries()) {
  // Below a thousandth of a per cent the table says 0.000; the ranks go on as a power of the rank.
  const share = Number(percent) > 0.0005 ? Number(percent) / 100 : 0.000005 * (18_839 / (at + 1)) ** 1.3
  if (!family.has(plain(name))) family.set(plain(name), share)
}
const nicknames = new Map<string, Set<string>>()
const link = (name: string, nickname: string): void => {
  const [a, b] = [plain(name), plain(nickname)]
  if (a.length > 1 && b.length > 1 && a !== b) nicknames.set(a, (nicknames.get(a) ?? new Set()).add(b))
}
for (const [name = '', , nickname = ''] of rows('nicknames_carltonnorthern.csv').slice(1)) link(name, nickname)
for (const [, name = '', nickname = ''] of rows('nicknames_onyxrev.csv').slice(1)) link(name, nickname)
for (const [name, list] of Object.entries(EXTRA_NICKNAMES)) for (const one of list.split(' ')) link(name, one)

/** Countries whose commonest given names speak for an origin. */
const COUNTRIES = {
  hispanic: 'MX AR CL CO CU ES GT CR DO PE PY EC BO UY VE PR NI HN SV PA',
  vietnamese: 'VN',
  chinese: 'CN TW HK',
  korean: 'KR',
  japanese: 'JP',
  'south-asian': 'IN PK BD LK NP',
  slavic: 'RU UA BY BG RS MK PL CZ SK',
  nordic: 'SE NO DK FI IS FO',
  portuguese: 'PT BR',
  turkish: 'TR AZ',
  arabic: 'EG DZ MA TN SA JO LB IQ SY AE KW OM YE LY SD PS IR AF',
}
const western = new Set('US GB CA AU NZ IE FR DE'.split(' '))
const forenames = rows('popular_forenames_by_country.csv').slice(1)
const inWest = new Set(forenames.filter(([country = '']) => western.has(country)).map((row) => plain(row[11] ?? '')))
const givenOrigins = Object.fromEntries(
  Object.entries(COUNTRIES).map(([origin, countries]) => {
    const names = forenames
      .filter(([country = '']) => countries.split(' ').includes(country))
      .map((row) => plain(row[11] ?? ''))
    return [
      origin,
      [...new Set(names)]
        .filter((name) => name.length > 1 && !inWest.has(name))
        .sort()
        .join(' '),
    ]
  }),
)
const hispanic = new Set(rows('census1990_hispanic_surnames.csv').map(([name = '']) => plain(name)))
const commonHispanic = [...family]
  .filter(([name]) => hispanic.has(name))
  .slice(0, HISPANIC_MOST)
  .map(([name]) => name)
const surnames = rows('popular_surnames_by_country.csv').slice(1)
const ofCountries = (countries: string): string =>
  [
    ...new Set(
      surnames
        .filter(([country = '']) => countries.split(' ').includes(country))
        .map((row) => plain(row[5] || row[4] || '')),
    ),
  ]
    .filter((name) => name.length > 2 && (family.get(name) ?? 0) < 1e-4)
    .sort()
    .join(' ')
const familyOrigins = {
  hispanic: commonHispanic.sort().join(' '),
  ...FAMILY_ORIGINS,
  slavic: ofCountries(COUNTRIES.slavic),
  nordic: ofCountries(COUNTRIES.nordic),
  portuguese: ofCountries(COUNTRIES.portuguese),
  turkish: ofCountries(COUNTRIES.turkish),
}

const write = (file: string, value: unknown): void =>
  writeFileSync(`assets/names/${file}`, `${JSON.stringify(value)}\n`)
write('given.json', steps(given, GIVEN_MOST))
write('family.json', steps(family, FAMILY_MOST))
write(
  'nicknames.json',
  Object.fromEntries([...nicknames].sort().map(([name, set]) => [name, [...set].sort().join(' ')])),
)
write('origins.json', { given: { ...givenOrigins, ...GIVEN_ORIGINS }, family: familyOrigins })
const east = new Set('CN TW HK JP KR'.split(' '))
const native = [...surnames, ...forenames].filter(([country = '']) => east.has(country))
const words = Object.fromEntries(
  surnames
    .filter(
      ([country, , , , local = '', roman = '']) =>
        country === 'JP' && /^\p{Script=Han}{2,}$/u.test(local) && roman !== '',
    )
    .map((row) => [row[4] ?? '', plain(row[5] ?? '')]),
)
writeFileSync(
  'src/core/name-letters.json',
  `${JSON.stringify({ letters: letterTable(native.flatMap((row) => [row[4] ?? '', row[10] ?? ''])), words })}\n`,
)
