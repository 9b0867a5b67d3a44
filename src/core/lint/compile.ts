import type { Language } from '../language.ts'
import type { RuleName } from '../lint.ts'
import { SPELLINGS } from './spelling.ts'

/** One compiled row: an objection, or a phrase that may stand (`allow`). */
export interface Row {
  rule: RuleName | 'allow'
  /** Over words that are each followed by one space. Global. */
  pattern: RegExp
  /**
   * Each of these has to occur in a text with the pattern. They are shared by many rows, and the engine compiles a pattern
   * when it is first looked for: what cannot occur costs nothing.
   */
  needs: readonly RegExp[]
  /** The row does not apply in a sentence that has this. */
  unless?: RegExp
  /** Its words are the same in many languages and its excuses are not: for texts in this language only. */
  own: boolean
}

/** What a language brings to the lint. */
export interface Rules {
  rows: Row[]
  /** The small words that tell the language of a text. Global. */
  common: RegExp
}

/**
 * Compiles the rules of a language. One line is a class, `@care = visit~ appointment~ check_up`, or a row,
 * `relationship: <your> ..3 <care> !(portal) unless <open>`. In both:
 * `~` any run of letters · `_` a space inside one item · `<name>` a class · `(a|<b>)` one of · a `?` behind: may be missing ·
 * `..3` up to three words of the same phrase, none of the class `break` · `--3` up to three words of the same phrase ·
 * `...3` up to three words or commas of the same sentence · `!(…)` not followed by · `!-2(…)` at the front: not within two words before ·
 * `a+b` glued together · `#` a number. A row `condition*: …` is for texts in this language only.
 * Every gap is bounded, so that matching takes linear time.
 * @throws Error for a class that does not exist or a word that is none: rules are ours, and a test compiles all of them
 */
export function compile(language: Language, source: string): Rules {
  const lines = source.split('\n').map((line) => line.trim())
  const { source: spell, prefix = '' } = SPELLINGS[language]
  const classes = new Map<string, string>([['#', '[0-9][0-9:]*']])

  const inner = (item: string): string => {
    if (item === '#') return classes.get('#') ?? ''
    if (item.startsWith('§')) return item
    if (/^<\w+>$/u.test(item)) return known(item.slice(1, -1))
    if (item.startsWith('(')) return item.slice(1, -1).split('|').map(inner).join('|')
    return item.split('_').map(spellOne).join(` ${prefix}`)
  }
  const spellOne = (word: string): string => group(/^(?:#|<\w+>)$/u.test(word) ? inner(word) : spell(plain(word)))
  const known = (name: string): string => {
    const found = classes.get(name)
    if (found === undefined) throw new Error(`${language}: no class ${name}`)
    return found
  }
  const element = (written: string): string => {
    const gap = /^(\.\.\.|\.\.|--)(\d+)$/u.exec(written)
    if (gap !== null) return `(?:${gapWord(gap[1] ?? '', `${prefix}(?:${known('break')})`)} ){0,${gap[2]}}`
    if (written.startsWith('!')) return `(?!${prefix}(?:${inner(written.slice(1))}) )`
    const optional = written.length > 1 && written.endsWith('?')
    const glued = (optional ? written.slice(0, -1) : written).split('+').map(inner).map(group).join('')
    return optional ? `(?:${prefix}${glued} )?` : `${prefix}${glued} `
  }
  const front = (written: string): string => {
    const [, words = '0', item = ''] = /^!-(\d+)(\D.*)$/u.exec(written) ?? []
    return `(?<! ${prefix}(?:${inner(item)}) (?:[^ .]+ ){0,${words}})`
  }
  const sequence = (items: string[]): string => {
    const fronts = items.filter((item) => item.startsWith('!-'))
    return `(?<= )${fronts.map(front).join('')}${items
      .filter((item) => !fronts.includes(item))
      .map(element)
      .join('')}`
  }

  const whole = new Map<string, RegExp>()
  /** Whether a text has any of an item's words. */
  const anyOf = (item: string): RegExp => {
    const ready = whole.get(item) ?? new RegExp(`(?<= )${prefix}(?:${inner(item)}) `, 'u')
    whole.set(item, ready)
    return ready
  }

  for (const line of lines) {
    const named = /^@(\w+) = (.+)$/u.exec(line)
    if (named !== null) classes.set(named[1] ?? '', (named[2] ?? '').split(/\s+/u).map(inner).join('|'))
  }
  const rows = lines.flatMap((line): Row[] => {
    const row = /^([a-z-]+)(\*?): (.+)$/u.exec(line)
    if (row === null) return []
    const [, rule, own, written = ''] = row
    const [items = '', unless] = written.split(' unless ', 2)
    return [
      {
        rule: rule as Row['rule'],
        own: own === '*',
        pattern: new RegExp(sequence(items.split(/\s+/u)), 'gu'),
        needs: items.split(/\s+/u).filter(isChoice).map(anyOf),
        ...(unless === undefined ? {} : { unless: new RegExp(sequence(unless.split(/\s+/u)), 'u') }),
      },
    ]
  })
  return { rows, common: new RegExp(`(?<= )${prefix}(?:${known('break')}|${known('you')}|${known('neg')}) `, 'gu') }
}

/** Whether an item has to be there, and is a class or a choice: one of many words. */
function isChoice(item: string): boolean {
  return /^(?:<\w+>|\([^()+]*\))$/u.test(item)
}

function gapWord(kind: string, stop: string): string {
  if (kind === '...') return '[^ .]+'
  return kind === '--' ? '[^ .,]+' : `(?!${stop} )[^ .,]+`
}

/** A word of a rule holds letters, digits, `~` and `§` only: anything else is a slip of the pen. */
function plain(word: string): string {
  if (/^[\p{L}\p{M}\p{N}~§.,]+$/u.test(word)) return word
  throw new Error(`not a word: ${word}`)
}

function group(source: string): string {
  return /^[\p{L}\p{M}§]*$/u.test(source) ? source : `(?:${source})`
}
