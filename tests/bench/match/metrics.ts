/** What a matcher said of one request, and whether it was right. */
export interface Judged {
  /** Score or probability that the requester is on the list. */
  p: number
  patient: boolean
  /** The five best hold the right person or a record of the same given and family name. */
  hit: boolean
  tag: string
}

export interface Metrics {
  ap: number
  f1: number
  recall1: number
  recall5: number
  logLoss: number
  brier: number
  calibration: number
}

/** A tenth of the requests by probability: what was said, what was so. */
export interface Bin {
  said: number
  was: number
  count: number
}

/** Everything a set can say of a matcher; log-loss, Brier and calibration only mean something where `p` is a probability. */
export function measure(judged: readonly Judged[]): Metrics {
  const { ap, f1 } = precisionRecall(judged)
  return {
    ap,
    f1,
    recall1: recallAt(judged, 0.01),
    recall5: recallAt(judged, 0.05),
    logLoss: mean(judged.map(({ p, patient }) => -Math.log(clamp(patient ? p : 1 - p)))),
    brier: mean(judged.map(({ p, patient }) => (p - Number(patient)) ** 2)),
    calibration: mean(bins(judged).flatMap(({ said, was, count }) => Array(count).fill(Math.abs(said - was)))),
  }
}

/** The score above which at most this share of the strangers is. */
export function threshold(judged: readonly Judged[], falseAlarms: number): number {
  const strangers = judged.filter(({ patient }) => !patient).map(({ p }) => p)
  strangers.sort((a, b) => b - a)
  return strangers[Math.floor(strangers.length * falseAlarms)] ?? Number.NEGATIVE_INFINITY
}

/** The share of patients' requests that are above the threshold and hit. */
export function recallAt(
  judged: readonly Judged[],
  falseAlarms: number,
  least = threshold(judged, falseAlarms),
): number {
  const patients = judged.filter(({ patient }) => patient)
  return patients.filter(({ p, hit }) => hit && p > least).length / Math.max(patients.length, 1)
}

/** Ten bins of equal size. */
export function bins(judged: readonly Judged[], count = 10): Bin[] {
  const sorted = judged.toSorted((a, b) => a.p - b.p)
  return Array.from({ length: count }, (_, at) => {
    const part = sorted.slice((at * sorted.length) / count, ((at + 1) * sorted.length) / count)
    return {
      said: mean(part.map(({ p }) => p)),
      was: mean(part.map(({ patient }) => Number(patient))),
      count: part.length,
    }
  })
}

function precisionRecall(judged: readonly Judged[]): { ap: number; f1: number } {
  const patients = judged.filter(({ patient }) => patient).length
  const sorted = judged.toSorted((a, b) => b.p - a.p)
  let [right, flagged, ap, f1, at] = [0, 0, 0, 0, 0]
  while (at < sorted.length) {
    const { p } = sorted[at] ?? { p: 0 }
    const before = right
    while (at < sorted.length && sorted[at]?.p === p) {
      flagged += 1
      if (sorted[at]?.hit) right += 1
      at += 1
    }
    ap += ((right - before) / Math.max(patients, 1)) * (right / flagged)
    f1 = Math.max(f1, (2 * right) / (flagged + patients))
  }
  return { ap, f1 }
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function clamp(p: number): number {
  return Math.min(Math.max(p, 1e-9), 1)
}
