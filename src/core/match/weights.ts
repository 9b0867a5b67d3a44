import fitted from './weights.json' with { type: 'json' }
import { KINDS } from './kinds.ts'

/** The weights by the number of their kind, in nats. */
export const WEIGHTS: Float64Array = Float64Array.from(KINDS, (kind) => (fitted.weights as Record<string, number>)[kind] ?? 0)
