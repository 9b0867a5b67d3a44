import { tokensOf } from './fold.ts'
import type { PatientName, PersonName } from './model.ts'

/** Longer names are cut: no name is. */
const MOST = 500

const TITLES = new Set('mr mrs ms miss mx dr prof sir rev fr sr herr frau mme mlle don dona doña'.split(' '))
const SUFFIXES = new Set('jr sr ii iii iv md do rn np pa phd dds dmd lpn bsn msn esq cpa mba'.split(' '))
/** Parts that belong to the family name behind them. */
const PARTICLES = new Set(
  'de del della di da dos das do du des la las los le van von der den ter ten zu al el bin ibn bint abu ben mc mac san st o y e'.split(
    ' ',
  ),
)

/** What stands in brackets or quotation marks. */
const ALIAS = /\(([^()]*)\)|\[([^[\]]*)\]|"([^"]*)"|“([^”]*)”|«([^»]*)»/gu

/**
 * Takes a display name or a list's name apart: `Dr. Maria "Mari" de la Cruz, RN`, `Cruz, Maria E`. Total: any text gives a name,
 * perhaps an empty one; time grows with the length, which is cut at 500 units.
 */
export function parseName(written: string): PersonName {
  const text = written.slice(0, MOST)
  const alias = [...text.matchAll(ALIAS)].flatMap((found) => tokensOf(found.slice(1).join(' ')))
  const [before = '', after] = text.replace(ALIAS, ' ').split(/[,،、]/u, 2)
  const turned = bare(after ?? '')
  if (turned.length > 0) {
    const [given, ...middle] = turned
    return { written: text, given: given === undefined ? [] : [given], middle, family: bare(before), alias }
  }
  return { written: text, ...inOrder(bare(before)), alias }
}

/** The name that a list gives in parts; a name of one text is taken apart. */
export function nameOfPatient({ given, middle, family, text }: PatientName): PersonName {
  const parts = [given, middle, family].filter((part) => part !== undefined && part !== '')
  if (parts.length === 0) return parseName(text ?? '')
  const [first, ...more] = bare((given ?? '').slice(0, MOST))
  return {
    written: parts.join(' '),
    given: first === undefined ? [] : [first],
    middle: [...more, ...bare((middle ?? '').slice(0, MOST))],
    family: bare((family ?? '').slice(0, MOST)),
    alias: [],
  }
}

/** Tokens without titles in front and suffixes behind; a name that is nothing else stays. */
function bare(text: string): string[] {
  const tokens = tokensOf(text)
  let start = 0
  let end = tokens.length
  while (start < end - 1 && TITLES.has(tokens[start] ?? '')) start += 1
  while (end > start + 1 && SUFFIXES.has(tokens[end - 1] ?? '')) end -= 1
  return tokens.slice(start, end)
}

function inOrder(tokens: readonly string[]): Pick<PersonName, 'given' | 'middle' | 'family'> {
  const [given, ...rest] = tokens
  let at = rest.length - 1
  while (at > 0 && PARTICLES.has(rest[at - 1] ?? '')) at -= 1
  return {
    given: given === undefined ? [] : [given],
    middle: rest.slice(0, Math.max(at, 0)),
    family: rest.slice(Math.max(at, 0)),
  }
}
