import uFuzzy from '@leeoniya/ufuzzy'
import Fuse from 'fuse.js'
import fuzzysort from 'fuzzysort'
import MiniSearch from 'minisearch'
import { fold } from '../../../src/core/fold.ts'
import type { SetPatient } from './read-set.ts'

/** A patient a peer found, by row; the higher the score the better. */
export interface Found {
  row: number
  score: number
}

/** Something a user could pick instead, made ready on a list. */
export interface Peer {
  name: string
  find(displayName: string): Found[]
}

/** Everything that the peers are told of a patient. */
function fullName({ given, middle, family, maiden, preferred }: SetPatient): string {
  return fold([given, preferred, middle, maiden, family].filter(Boolean).join(' '))
}

/** The peers, each built when it is asked for; the largest lists make some of them slow, so their requests are sampled. */
export const PEERS: readonly { name: string; msAt1m: number; make(patients: readonly SetPatient[]): Peer['find'] }[] = [
  { name: 'exact first + last', msAt1m: 0.01, make: makeExact },
  { name: 'MiniSearch (OR, fuzzy .2)', msAt1m: 30, make: makeMiniSearch },
  { name: 'fuzzysort', msAt1m: 25, make: makeFuzzysort },
  { name: 'uFuzzy', msAt1m: 50, make: makeUFuzzy },
  { name: 'Jaro-Winkler, full name', msAt1m: 1400, make: makeJaroWinkler },
  { name: 'fuse.js', msAt1m: 7000, make: makeFuse },
]

function makeExact(patients: readonly SetPatient[]): Peer['find'] {
  const rows = Map.groupBy(patients.keys(), (row) => fold(`${patients[row]?.given} ${patients[row]?.family}`))
  return (displayName) => (rows.get(fold(displayName).trim()) ?? []).slice(0, 10).map((row) => ({ row, score: 1 }))
}

function makeMiniSearch(patients: readonly SetPatient[]): Peer['find'] {
  const search = new MiniSearch({ fields: ['name'], processTerm: (term) => fold(term) || null })
  search.addAll(patients.map((patient, id) => ({ id, name: fullName(patient) })))
  return (displayName) =>
    search
      .search(displayName, { combineWith: 'OR', fuzzy: 0.2 })
      .slice(0, 10)
      .map(({ id, score }) => ({ row: Number(id), score }))
}

function makeFuzzysort(patients: readonly SetPatient[]): Peer['find'] {
  const prepared = patients.map((patient, row) => ({ ...fuzzysort.prepare(fullName(patient)), row }))
  return (displayName) =>
    fuzzysort.go(fold(displayName), prepared, { limit: 10 }).map((found) => ({
      row: (found as unknown as { row: number }).row ?? prepared.findIndex(({ target }) => target === found.target),
      score: found.score,
    }))
}

function makeUFuzzy(patients: readonly SetPatient[]): Peer['find'] {
  const names = patients.map(fullName)
  const search = new uFuzzy({ intraMode: 1 })
  return (displayName) => {
    const asked = fold(displayName)
      .replace(/[^\p{L} ]/gu, ' ')
      .trim()
    const [found] = search.search(names, asked, 1, 0)
    const scored = (found ?? []).map((row) => ({ row, score: asked.length / Math.max(names[row]?.length ?? 1, 1) }))
    return scored.sort((one, two) => two.score - one.score).slice(0, 10)
  }
}

function makeFuse(patients: readonly SetPatient[]): Peer['find'] {
  const search = new Fuse(patients.map(fullName), { includeScore: true, ignoreLocation: true, threshold: 0.4 })
  return (displayName) =>
    search
      .search(fold(displayName), { limit: 10 })
      .map(({ refIndex, score = 1 }) => ({ row: refIndex, score: 1 - score }))
}

function makeJaroWinkler(patients: readonly SetPatient[]): Peer['find'] {
  const names = patients.map(({ given, family }) => fold(`${given} ${family}`))
  return (displayName) => {
    const asked = fold(displayName)
    const best: Found[] = []
    for (const [row, name] of names.entries()) {
      const score = jaroWinkler(asked, name)
      if (best.length === 10 && score <= (best[9]?.score ?? 0)) continue
      best.push({ row, score })
      best.sort((a, b) => b.score - a.score)
      best.length = Math.min(best.length, 10)
    }
    return best
  }
}

/** Jaro-Winkler similarity, with the usual weight of a tenth for up to four letters in common at the start. */
function jaroWinkler(a: string, b: string): number {
  const window = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0)
  const usedA = new Uint8Array(a.length)
  const usedB = new Uint8Array(b.length)
  let matches = 0
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - window); j < Math.min(b.length, i + window + 1); j += 1) {
      if (usedB[j] === 1 || a[i] !== b[j]) continue
      usedA[i] = 1
      usedB[j] = 1
      matches += 1
      break
    }
  }
  if (matches === 0) return 0
  let [turned, at] = [0, 0]
  for (let i = 0; i < a.length; i += 1) {
    if (usedA[i] !== 1) continue
    while (usedB[at] !== 1) at += 1
    if (a[i] !== b[at]) turned += 1
    at += 1
  }
  const jaro = (matches / a.length + matches / b.length + (matches - turned / 2) / matches) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] === b[prefix] && prefix < a.length) prefix += 1
  return jaro + prefix * 0.1 * (1 - jaro)
}
