import { fold, tokensOf } from '../fold.ts'
import type { PatientName } from '../model.ts'
import { cleanCell } from './clean-cell.ts'
import { isoDate } from './date.ts'
import { type Found, foundOf, type SkipReason } from './found.ts'
import { inParts, ofParts, type Parts } from './name-parts.ts'
import { components, plainText, type VcardLine } from './vcard-line.ts'
import { otherName, readWritten } from './written-name.ts'

/** Properties in which address books keep a maiden name. */
const MAIDEN = new Set(['X-MAIDENNAME', 'X-MAIDEN-NAME', 'X-MAIDENNAMES', 'X-BIRTHNAME', 'X-BIRTH-NAME'])
const ANDROID_NICKNAME = 'vnd.android.cursor.item/nickname'

/**
 * A patient of the properties of one vCard 2.1, 3.0 or 4.0.
 * @param today ISO 8601 date
 */
export function patientOfVcard(lines: readonly VcardLine[], today: string): Found | SkipReason {
  const all = (name: string): VcardLine[] => lines.filter((line) => line.name === name)
  const value = (name: string): string => plainText(all(name)[0]?.value ?? '').trim()
  const kind = (value('KIND') || value('X-ADDRESSBOOKSERVER-KIND')).toLowerCase()
  if (/^(?:group|org|location|application|device)$/u.test(kind)) return 'organisation'
  const structured = all('N').flatMap((line) => structuredName(line.value))
  const [present] = structured
  const shown = all('FN').map((line) => cleanCell(plainText(line.value)))
  const organisation = cleanCell(plainText(value('ORG').replace(/;/gu, ' ')))
  const company = value('X-ABSHOWAS').toUpperCase() === 'COMPANY'
  const names: PatientName[] = structured.map((parts, place) => ({
    kind: place === 0 ? 'official' : 'alias',
    ...parts,
  }))
  for (const text of shown) names.push(...shownName(text, present, organisation))
  if (names.length === 0 || company) return organisation === '' ? 'no-name' : 'organisation'
  const name = present ?? inParts(shown[0] ?? '')
  for (const line of lines) names.push(...moreNames(line, name))
  names.push(...phonetic(value('X-PHONETIC-FIRST-NAME'), value('X-PHONETIC-LAST-NAME'), name))
  const dead = all('DEATHDATE').length > 0 || all('X-DEATHDATE').length > 0
  return foundOf(names, isoDate(value('BDAY'), 'month-first', today), dead ? 'deceased' : 'active') ?? 'no-name'
}

/** `Family;Given;Additional;Prefix;Suffix`, in RFC 9554 also a second family name. */
function structuredName(value: string): Parts[] {
  const parts = components(value).map((several) => cleanCell(several.map((one) => one.trim()).join(' ')))
  const [family = '', given = '', middle = '', , , second = ''] = parts
  const both = second === '' || family.includes(second) ? family : `${family} ${second}`
  if (given === '' && middle === '' && (family.includes(',') || family.includes(' '))) {
    const whole = inParts(family)
    return whole === undefined ? [] : [whole]
  }
  const found = ofParts(both, given, middle)
  return found === undefined || isAddress(`${given}${family}`) ? [] : [found]
}

/** The name shown: the name itself where no other is there, else one more if it has a word of its own. */
function shownName(text: string, present: Parts | undefined, organisation: string): PatientName[] {
  if (text === '' || isAddress(text) || (text === organisation && present === undefined)) return []
  const { name, others } = readWritten(text)
  if (name === undefined) return others
  if (present === undefined) {
    const whole = /[,^]/u.test(text) || others.length > 0 ? name : { text: wordsIn(name) }
    return [{ kind: 'official', ...whole }, ...others]
  }
  const known = new Set(tokensOf(Object.values(present).join(' ')))
  const own = tokensOf(wordsIn(name)).filter((token) => !known.has(token) && token.length > 1)
  return own.length === 0 || text === organisation ? others : [{ kind: 'usual', ...name }, ...others]
}

function moreNames({ name, value }: VcardLine, present: Parts | undefined): PatientName[] {
  if (name === 'NICKNAME') return nicknames(components(value).flat(), present)
  if (name === 'X-NICKNAME') return nicknames([plainText(value)], present)
  if (name === 'X-ANDROID-CUSTOM' && value.startsWith(ANDROID_NICKNAME)) {
    const [, nickname = '', type] = components(value).map((several) => several.join(' '))
    return type === '3' ? formerName([nickname], present) : nicknames([nickname], present)
  }
  return MAIDEN.has(name) ? formerName([plainText(value)], present) : []
}

function nicknames(texts: readonly string[], present: Parts | undefined): PatientName[] {
  const usable = texts.map((text) => cleanCell(text)).filter((text) => /\p{L}/u.test(text) && !isAddress(text))
  return usable.flatMap((text) => otherName('nickname', text, present))
}

function formerName(texts: readonly string[], present: Parts | undefined): PatientName[] {
  return texts.flatMap((text) => otherName('maiden', cleanCell(text), present))
}

/** How a name sounds is no name, but the Latin reading of another script is what a person is called elsewhere. */
function phonetic(given: string, family: string, present: Parts | undefined): PatientName[] {
  const latin = (text: string): boolean => /\p{sc=Latin}/u.test(fold(text))
  const parts = ofParts(cleanCell(family), cleanCell(given))
  if (parts === undefined || present === undefined) return []
  return latin(Object.values(present).join('')) ? [] : [{ kind: 'alias', ...parts }]
}

function wordsIn({ given, middle, family, text }: Parts): string {
  return [given, middle, family, text].filter((part) => part !== undefined && part !== '').join(' ')
}

function isAddress(text: string): boolean {
  return /@|^https?:|^www\./iu.test(text)
}
