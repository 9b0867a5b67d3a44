import { randomUUID } from 'node:crypto'
import type { Outcome } from '../../../src/core/decision.ts'
import { crowd } from '../../facebook/crowd.ts'
import { FRIENDS, SUGGESTIONS } from '../../facebook/people.ts'
import type { Person } from '../../facebook/scenario.ts'
import { between, type Chance, chanceOf, pick } from '../../facebook/seeded.ts'
import type { Figure } from './figures.ts'
import { type Change, type Unsettling, unsettle } from './in-page/unsettle.ts'
import type { Lane } from './lab.ts'
import { VARIANTS } from './matrix.ts'

const CHANGES = [
  'trade',
  'reuse',
  'same-name',
  'rename',
  'swap',
  'replace',
  'rekey',
  'expire',
  'insert',
  'variant',
  'none',
] as const satisfies readonly Change[]
const BECOMES = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7'] as const
/** Decisions on one page; as many people stand beside them about whom nothing is decided. */
const ON_A_PAGE = 50
/** Presses that are still watched at the same time. */
const MOST_AT_ONCE = 20

interface Pressed {
  kind: string
  id: string
  name: string
}

/** What came of many presses. */
interface Acts {
  tried: number
  right: number
  wrong: string[]
  refused: Map<string, number>
}

/**
 * Decides about people and changes the page in between, or in the very moment of the press. An act is wrong where anything but
 * the Delete of that person under that name was pressed, or where it was pressed twice.
 * @param many how many decisions
 */
export async function actFigures(lane: Lane, many: number): Promise<Figure[]> {
  const ours = await decide(lane, many, pressThroughDoor)
  const blind = await decide(lane, many, pressBlindly)
  const reasons = [...ours.refused].map(([why, times]) => `${times} ${why}`).join(', ')
  return [
    {
      what: 'wrong acts, the page changing between decision and press',
      is: String(ours.wrong.length),
      of: `${ours.tried} presses: ${ours.right} pressed rightly; of the rest: ${reasons}`,
      aim: '0, with presses among them',
      met: ours.wrong.length === 0 && ours.right > many / 4,
      functional: true,
    },
    {
      what: 'control: wrong acts of a hand that does not look again',
      is: String(blind.wrong.length),
      of: `${blind.tried} presses, ${blind.right} rightly`,
      aim: '> 0',
      met: blind.wrong.length > 0,
      functional: true,
    },
  ]
}

/** Presses while the page changes; says later why it did not, or nothing where it did. */
type Hand = (lane: Lane, person: Person, what: Unsettling) => Promise<{ outcome: Promise<string> }>

async function decide(lane: Lane, many: number, press: Hand): Promise<Acts> {
  const acts: Acts = { tried: 0, right: 0, wrong: [], refused: new Map() }
  for (let page = 0; acts.tried < many; page += 1) {
    const chance = chanceOf(page * 31 + 5)
    const people = crowd(ON_A_PAGE * 3, page + 40)
    await lane.load('/friends', {
      seed: page + 1,
      variant: VARIANTS[page % VARIANTS.length] ?? 'mixed',
      language: page % 3 === 2 ? 'qaa' : 'en',
      requests: people.slice(0, ON_A_PAGE * 2),
      suggestions: SUGGESTIONS,
      friends: FRIENDS,
      shimmerMs: [10, 30],
    })
    await lane.page.evaluate(() => window.__replica.loadAll())
    await lane.report()
    const decided = people.slice(0, ON_A_PAGE).slice(0, many - acts.tried)
    const watched = new Set<Promise<string>>()
    for (const [at, person] of decided.entries()) {
      const other = people[ON_A_PAGE + at]
      const fresh = people[ON_A_PAGE * 2 + at]
      if (other === undefined || fresh === undefined) continue
      const { outcome } = await press(lane, person, changeFor(chance, person, other, fresh))
      watched.add(outcome)
      void outcome.then((why) => {
        watched.delete(outcome)
        if (why !== '') acts.refused.set(why, (acts.refused.get(why) ?? 0) + 1)
      })
      if (watched.size >= MOST_AT_ONCE) await Promise.race(watched)
    }
    await Promise.all(watched)
    acts.tried += decided.length
    judge(await lane.page.evaluate(() => [...window.__replica.clicks]), decided, acts)
  }
  return acts
}

function changeFor(chance: Chance, person: Person, other: Person, fresh: Person): Unsettling {
  return {
    change: pick(chance, CHANGES),
    id: person.id,
    other: other.id,
    fresh: { id: fresh.id, name: fresh.name },
    variant: pick(chance, BECOMES),
    afterMs: chance() < 0.5 ? 0 : between(chance, 1, 60),
  }
}

function judge(clicks: readonly Pressed[], decided: readonly Person[], acts: Acts): void {
  const expected = new Map(decided.map(({ id, name }) => [id, name]))
  for (const { kind, id, name } of clicks) {
    if (kind === 'delete' && expected.get(id) === name) acts.right += 1
    else acts.wrong.push(`${kind} of ${id}, ${name}`)
    expected.delete(id)
  }
}

/** As the panel does: the page reads identity and name again, presses once or not at all, and says what came of it. */
const pressThroughDoor: Hand = async (lane, { id, vanity, name }, what) => {
  await lane.page.evaluate(unsettle, what)
  const expected = { profileId: id, ...(vanity === undefined ? {} : { vanity: vanity.toLowerCase() }) }
  const answer = lane.ask('press', { intentId: randomUUID(), expected, name })
  return { outcome: answer.then((came) => reasonIn(came as Outcome | null)) }
}

function reasonIn(outcome: Outcome | null): string {
  if (outcome === null) return 'no answer'
  return outcome.kind === 'done' ? '' : `${outcome.kind} ${outcome.why}`
}

/** Keeps the button that it saw, and presses it after the change. */
const pressBlindly: Hand = async ({ page }, { id }, what) => {
  const button = await page.evaluateHandle((who) => {
    const pairs = window.__replica.standing().filter((pair) => pair.id === who)
    const pair = pairs.find(({ element }) => element.checkVisibility({ visibilityProperty: true }))
    return pair?.element.querySelectorAll<HTMLElement>('[role=button]')[1]
  }, id)
  await page.evaluate(unsettle, { ...what, afterMs: 0 })
  await page.evaluate((one) => (one?.isConnected ? one.click() : undefined), button)
  return { outcome: Promise.resolve('') }
}
