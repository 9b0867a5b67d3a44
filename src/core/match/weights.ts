import { KINDS } from './kinds.ts'
import fitted from './weights.json' with { type: 'json' }

/** The weights by the number of their kind, in nats. */
export const WEIGHTS: Float64Array = Float64Array.from(
  KINDS,
  (kind) => (fitted.weights as Record<string, number>)[kind] ?? 0,
)
