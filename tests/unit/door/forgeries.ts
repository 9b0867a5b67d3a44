import { OTHER_ADDRESSES } from '../facebook/addresses.ts'
import { type Chance, chance } from '../facebook/author/chance.ts'

/** Our own content script, as the browser names the sender of its messages. */
export const OWN = {
  id: 'us',
  frameId: 0,
  url: 'https://www.facebook.com/friends',
  tab: { id: 7 },
  documentLifecycle: 'active',
}

const INTENT = '00000000-0000-4000-8000-000000000001'
const asks = {
  key: 'id:1',
  identity: { profileId: '1' },
  name: 'Zoë Marlow',
  url: 'https://www.facebook.com/profile.php?id=1',
  surface: 'friends',
}

/** One well-formed message of each kind. */
export const MESSAGES: readonly Record<string, unknown>[] = [
  { kind: 'hello', isConversation: false },
  { kind: 'seen', surface: 'friends', requests: [asks], health: { kind: 'ok' } },
  { kind: 'open', key: 'id:1' },
  { kind: 'confirming', key: 'vanity:zoe.marlow' },
  { kind: 'acted', intentId: INTENT, outcome: { kind: 'done' } },
  { kind: 'inserted', intentId: INTENT, outcome: { kind: 'prepared' } },
  { kind: 'sent', intentId: INTENT },
]

/** A message with its sender, of which one thing is wrong. */
export interface Forgery {
  /** What is wrong. */
  what: string
  message: unknown
  sender: unknown
}

const FIELDS = ['also', 'verdict', 'constructor', '__proto__', 'toString', 'then', 'isTrusted', 'kind ']
const NONSENSE = [null, undefined, 0, 7, -1, Number.NaN, true, '', 'x', [], {}, ['id:1'], { length: 1 }]
const HUGE = 'a'.repeat(100_000)

/** Many forgeries; each differs from what is let in by one thing only. */
export function* forgeries(count: number, seed: number): Generator<Forgery> {
  const by = chance(seed)
  const makers = [wrongId, wrongAddress, wrongFrame, wrongTab, wrongLife, noMessage, wrongKind, moreFields, lessFields]
  for (let at = 0; at < count; at += 1) {
    const make = by.one([...makers, wrongField, hugeField, inherited, within])
    const message = structuredClone(by.one(MESSAGES))
    yield { what: make.name, message, sender: { ...OWN }, ...make(by, message) }
  }
}

type Change = Partial<Forgery>
type Message = Record<string, unknown>

const wrongId = (by: Chance): Change => ({
  sender: { ...OWN, id: pick(by, ['them', '', 'us ', 'US', undefined, null, ['us'], { toString: 'us' }]) },
})
const wrongAddress = (by: Chance): Change => ({
  sender: { ...OWN, url: by.maybe(0.8) ? by.one(OTHER_ADDRESSES) : pick(by, [undefined, null, 5, [OWN.url], {}]) },
})
const wrongFrame = (by: Chance): Change => ({
  sender: { ...OWN, frameId: pick(by, [1 + Math.floor(by.next() * 1e6), -1, '0', undefined, null, false, Number.NaN]) },
})
const wrongTab = (by: Chance): Change => ({
  sender: { ...OWN, tab: pick(by, [undefined, null, {}, { id: undefined }, { id: '7' }, { id: null }, 7]) },
})
const wrongLife = (by: Chance): Change => ({
  sender: { ...OWN, documentLifecycle: pick(by, ['prerender', 'cached', 'pending_deletion', '', 'Active', 'later']) },
})
const noMessage = (by: Chance): Change => ({ message: pick(by, [...NONSENSE, JSON.stringify(by.one(MESSAGES)), HUGE]) })
const wrongKind = (by: Chance, message: Message): Change => ({
  message: {
    ...message,
    kind: pick(by, [
      ...NONSENSE,
      'constructor',
      '__proto__',
      'hasOwnProperty',
      'erase',
      'press',
      'report',
      'Open',
      HUGE,
    ]),
  },
})
const moreFields = (by: Chance, message: Message): Change => ({
  message: withField(message, by.one(FIELDS), pick(by, NONSENSE)),
})
const lessFields = (by: Chance, message: Message): Change => {
  const name = by.one(Object.keys(message))
  return { message: Object.fromEntries(Object.entries(message).filter(([one]) => one !== name)) }
}
const wrongField = (by: Chance, message: Message): Change => {
  const name = by.one(Object.keys(message).filter((one) => one !== 'kind'))
  const others = NONSENSE.filter((one) => one !== true && !(Array.isArray(one) && one.length === 0))
  return { message: { ...message, [name]: pick(by, [...others, Number.POSITIVE_INFINITY, 'constructor', '../../x']) } }
}
const hugeField = (by: Chance, message: Message): Change => {
  const name = by.one(Object.keys(message).filter((one) => one !== 'kind'))
  return { message: { ...message, [name]: `id:${HUGE}` } }
}
/** Fields that only the prototype has; no transport makes such a message. */
const inherited = (_: Chance, message: Message): Change => ({ message: Object.create(message) })
/** Something more, or too much, within a request of a report. */
const within = (by: Chance): Change => {
  const bad = by.one<Message>([
    { verdict: 'likely' },
    { name: HUGE },
    { name: '' },
    { url: `https://www.facebook.com/${HUGE}` },
    { url: 'javascript:alert(1)' },
    { url: 'https://evil.facebook.com/x' },
    { url: 'https://www.facebook.com.evil.example/x' },
    { identity: {} },
    { identity: { profileId: '1', also: 1 } },
    { identity: { profileId: 'x' } },
    { key: 'nobody' },
    { surface: 'everywhere' },
  ])
  return { message: { kind: 'seen', surface: 'friends', requests: [{ ...asks, ...bad }], health: { kind: 'ok' } } }
}

/** One of several values, `undefined` as well. */
function pick(by: Chance, of: readonly unknown[]): unknown {
  return by.one(of.map((value) => ({ value }))).value
}

/** As a parser makes it: a field of any name, `__proto__` as well, of the message's own. */
function withField(message: Message, name: string, value: unknown): Message {
  const copy = { ...message }
  Object.defineProperty(copy, name, { value: value ?? 'x', enumerable: true, writable: true, configurable: true })
  return copy
}
