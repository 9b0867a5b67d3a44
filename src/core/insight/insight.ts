import type { DecisionEntry } from '../log/entry.ts'
import { ACTION_WORDS, VERDICT_WORDS } from '../log-words.ts'
import type { ToLocal } from '../schedule/appointment.ts'
import { suppress, type Table } from './suppress.ts'

/** What years of requests show, fit to be shown to colleagues. */
export interface Insight {
  /** By calendar month, `2026-11`, without gaps, oldest first. */
  months: Table
  verdicts: Table
  actions: Table
  /** Of declines with a message; nothing where too few were made to tell. */
  channels?: Table
  languages?: Table
  /** When decisions are made: four parts of the day. */
  hours: Table
}

/** What an insight needs to know of the outside. */
export interface InsightWorld {
  toLocal: ToLocal
  /** The language of a decision's message, `en`; `undefined` where it is not known. */
  languageOf(entry: DecisionEntry): string | undefined
}

const PARTS = ['night', 'morning', 'afternoon', 'evening'] as const
const UNKNOWN = 'unknown'

/**
 * Counts the log. Each request counts once: of several decisions about one requester within a month the last. Tables are of one
 * dimension each, and a table of a part is told only where the size of that part is: the tables cannot be set against each other.
 * @param decisions oldest first
 */
export function insightOf(decisions: readonly DecisionEntry[], { toLocal, languageOf }: InsightWorld): Insight {
  const requests = oncePerMonth(decisions, toLocal)
  const monthOf = ({ at }: DecisionEntry): string => toLocal(Date.parse(at)).day.slice(0, 7)
  const partOf = ({ at }: DecisionEntry): string =>
    PARTS[Math.floor(Number(toLocal(Date.parse(at)).time.slice(0, 2)) / 6)] ?? UNKNOWN
  const messaged = requests.filter(({ action }) => action === ACTION_WORDS['decline-with-message'])
  const actions = suppress(counted(requests, ({ action }) => action, Object.values(ACTION_WORDS)))
  const told = actions.cells.find(({ label }) => label === ACTION_WORDS['decline-with-message'])
  const parts = {
    channels: suppress(counted(messaged, ({ channel = UNKNOWN }) => channel)),
    languages: suppress(counted(messaged, (entry) => languageOf(entry) ?? UNKNOWN)),
  }
  return {
    months: suppress(counted(requests, monthOf, monthsBetween(requests.map(monthOf)))),
    verdicts: suppress(counted(requests, ({ verdict }) => verdict, Object.values(VERDICT_WORDS))),
    actions,
    ...(typeof told?.count === 'number' && told.count > 0 ? parts : {}),
    hours: suppress(counted(requests, partOf, PARTS)),
  }
}

/** How often each label occurs: the known ones in their order, zero included, then any other. */
function counted(
  entries: readonly DecisionEntry[],
  labelOf: (entry: DecisionEntry) => string,
  known: readonly string[] = [],
): { label: string; count: number }[] {
  const counts = new Map(known.map((label) => [label, 0]))
  for (const entry of entries) counts.set(labelOf(entry), (counts.get(labelOf(entry)) ?? 0) + 1)
  return [...counts].map(([label, count]) => ({ label, count }))
}

function oncePerMonth(decisions: readonly DecisionEntry[], toLocal: ToLocal): DecisionEntry[] {
  const last = new Map<string, DecisionEntry>()
  for (const entry of decisions)
    last.set(`${toLocal(Date.parse(entry.at)).day.slice(0, 7)}|${entry.requester.id}`, entry)
  return [...last.values()]
}

function monthsBetween(months: readonly string[]): string[] {
  const sorted = months.toSorted()
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  return Array.from({ length: number(last) - number(first) + 1 }, (_, step) => {
    const month = number(first) + step
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
