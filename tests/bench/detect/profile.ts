import type { CDPSession } from '@playwright/test'
import { OURS } from './lab.ts'

/** What a stretch of a page's main thread was spent on, as far as it was ours. */
export interface Spent {
  /** The whole stretch, in ms. */
  lastedMs: number
  /** Ours in it, and our longest piece of work without a break. */
  oursMs: number
  longestMs: number
  /** Samples taken. */
  samples: number
  /** Our functions by their own time, the costliest first, for whoever wants to make them quicker. */
  costs: [string, number][]
}

/** Time between two samples, in microseconds. */
const INTERVAL = 200
/** Work of the browser's own, garbage collection for one, between two pieces of ours belongs to them up to so many ms. */
const BETWEEN_MS = 2

interface Node {
  id: number
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number }
  children?: number[]
}

/**
 * Watches the main thread with V8's sampling profiler while something runs. A sample is ours where any function on the stack
 * is from a script of the extension, so work that the browser does for a call of ours counts, too.
 */
export async function profiled(cdp: CDPSession, run: () => Promise<unknown>): Promise<Spent> {
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL })
  await cdp.send('Profiler.start')
  await run()
  const { profile } = await cdp.send('Profiler.stop')
  return spentIn(profile)
}

function spentIn(profile: {
  nodes: Node[]
  startTime: number
  endTime: number
  samples?: number[]
  timeDeltas?: number[]
}): Spent {
  const { nodes, startTime, endTime, samples = [], timeDeltas = [] } = profile
  const ours = oursAmong(nodes)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const isBrowsers = (id: number): boolean =>
    ['(program)', '(garbage collector)'].includes(byId.get(id)?.callFrame.functionName ?? '')
  const costs = new Map<string, number>()
  let at = startTime
  let oursMs = 0
  let longestMs = 0
  let slice = 0
  let between = 0
  for (const [place, id] of samples.entries()) {
    at += timeDeltas[place] ?? 0
    const next = place + 1 < samples.length ? at + (timeDeltas[place + 1] ?? 0) : endTime
    const ms = (next - at) / 1000
    if (ours.has(id)) {
      oursMs += ms
      slice += between + ms
      between = 0
      const name = nameOf(byId.get(id))
      costs.set(name, (costs.get(name) ?? 0) + ms)
    } else if (slice > 0 && isBrowsers(id) && between + ms <= BETWEEN_MS) between += ms
    else [slice, between] = [0, 0]
    longestMs = Math.max(longestMs, slice)
  }
  const lastedMs = (endTime - startTime) / 1000
  const sorted = [...costs].toSorted(([, a], [, b]) => b - a)
  return { lastedMs, oursMs, longestMs, samples: samples.length, costs: sorted }
}

/** Our functions and everything that was called by them. */
function oursAmong(nodes: readonly Node[]): Set<number> {
  const ours = new Set<number>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const take = (id: number): void => {
    ours.add(id)
    for (const child of byId.get(id)?.children ?? []) take(child)
  }
  for (const { id, callFrame } of nodes) if (!ours.has(id) && callFrame.url.startsWith(OURS)) take(id)
  return ours
}

function nameOf(node: Node | undefined): string {
  if (node === undefined) return '?'
  const { functionName, lineNumber, columnNumber } = node.callFrame
  return `${functionName || '(anonymous)'} ${lineNumber}:${columnNumber}`
}
