import { chanceOf } from '../../seeded.ts'
import { expire, rekey, replace, swap, tick } from './arrange.ts'
import { scenario } from './boot.ts'
import { now } from './store.ts'

/** Lets time pass and, where the scenario wants it, requests expire and lists change by themselves. */
export function keepMoving(): void {
  setInterval(() => tick(), 60_000)
  const { expireEveryMs, churnEveryMs } = scenario
  if (expireEveryMs > 0)
    setInterval(() => {
      const last = now().requests.findLast(({ id }) => !now().fates.has(id))
      if (last !== undefined) expire(last.id)
    }, expireEveryMs)
  if (churnEveryMs > 0) setInterval(churn, churnEveryMs)
}

const chance = chanceOf(scenario.seed + 17)
const TURNS = [rekey, () => swap(anyId(), anyId()), () => replace(anyId()), () => tick()]
let turn = 0

/** The next of the changes that Facebook's lists go through. */
export function churn(): void {
  TURNS[turn % TURNS.length]?.()
  turn += 1
}

function anyId(): string {
  const { requests } = now()
  return requests[Math.floor(chance() * requests.length)]?.id ?? ''
}
