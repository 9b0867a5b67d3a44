import type { Judged } from './metrics.ts'
import type { SetPatient, SetRequest } from './read-set.ts'

/** What one matcher answered to one request: a score, and patients by row, best first. */
export interface Answer {
  p: number
  rows: number[]
}

/** Says whether answers were right: the five best hold the sender, or a record of the same given and family name. */
export function judge(
  patients: readonly SetPatient[],
  requests: readonly SetRequest[],
  answers: readonly Answer[],
): Judged[] {
  const sender = new Map(patients.map((patient) => [patient.id, patient]))
  return requests.map(({ truth, tag }, at) => {
    const { p, rows } = answers[at] ?? { p: 0, rows: [] }
    const right = truth === null ? undefined : sender.get(truth)
    const hit =
      right !== undefined &&
      rows.slice(0, 5).some((row) => {
        const found = patients[row]
        return found?.id === right.id || (found?.given === right.given && found?.family === right.family)
      })
    return { p, patient: truth !== null, hit, tag }
  })
}

/**
 * Scores turned into probabilities, so that a peer's log-loss can be told: a logistic curve fitted on every second request
 * and used on the others, the other way round for the rest.
 */
export function withProbability(judged: readonly Judged[]): Judged[] {
  const curves = [0, 1].map((half) => fitCurve(judged.filter((_, at) => at % 2 === half)))
  return judged.map((one, at) => {
    const { slope, start } = curves[1 - (at % 2)] ?? { slope: 0, start: 0 }
    return { ...one, p: 1 / (1 + Math.exp(-(start + slope * one.p))) }
  })
}

function fitCurve(judged: readonly Judged[]): { slope: number; start: number } {
  const spread = Math.max(...judged.map(({ p }) => p), 1e-9)
  let [slope, start] = [0, 0]
  for (let step = 0; step < 2000; step += 1) {
    let [bySlope, byStart] = [0, 0]
    for (const { p, patient } of judged) {
      const off = 1 / (1 + Math.exp(-(start + (slope * p) / spread))) - Number(patient)
      bySlope += (off * p) / spread
      byStart += off
    }
    slope -= (4 * bySlope) / judged.length
    start -= (4 * byStart) / judged.length
  }
  return { slope: slope / spread, start }
}
