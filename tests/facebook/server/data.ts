import { type Answer, DEEDS, type Deed, PAGE_SIZE } from '../contract.ts'
import { between } from '../seeded.ts'
import { openRequests, personBy, type ServerState, threadOf } from './state.ts'

/** Answers the page's calls for data. Deeds take the server its time; what is only read comes at once. */
export async function answerData(state: ServerState, query: URLSearchParams): Promise<unknown> {
  const op = query.get('op') ?? ''
  if (op === 'requests') {
    const from = Number(query.get('from') ?? 0)
    const open = openRequests(state)
    return { requests: open.slice(from, from + PAGE_SIZE), total: open.length }
  }
  if (op === 'person') {
    const person = personBy(state, query.get('key') ?? '')
    return { person: person ?? null, asks: openRequests(state).some(({ id }) => id === person?.id) }
  }
  if (op === 'thread') return { thread: threadOf(query.get('id') ?? '') }
  if (!isDeed(op)) return { error: `unknown operation ${op}` }
  await new Promise((done) => setTimeout(done, between(state.chance, ...state.scenario.serverMs)))
  return { answer: doIt(state, op, query) }
}

function isDeed(op: string): op is Deed {
  return (DEEDS as readonly string[]).includes(op)
}

function doIt(state: ServerState, deed: Deed, query: URLSearchParams): Answer {
  const id = query.get('id') ?? ''
  const text = query.get('text') ?? undefined
  const answer = judge(state, deed, query.has('sure'))
  state.mutations.push({ deed, id, answer, at: Date.now(), ...(text === undefined ? {} : { text }) })
  if (answer === 'done' && deed === 'confirm') state.confirmed.add(id)
  if (answer === 'done' && deed === 'delete') state.deleted.add(id)
  return answer
}

function judge({ scenario, mutations }: ServerState, deed: Deed, sure: boolean): Answer {
  if (deed === 'send') return 'done'
  const presses = mutations.filter((mutation) => mutation.deed !== 'send')
  if (scenario.blockAfter !== undefined) {
    const { presses: most, withinMs } = scenario.blockAfter
    const recent = presses.filter(({ at }) => Date.now() - at < withinMs)
    if (recent.length >= most) return 'blocked'
  }
  if (scenario.errorEvery > 0 && (presses.length + 1) % scenario.errorEvery === 0) return 'error'
  return deed === 'confirm' && scenario.warningDialog && !sure ? 'warning' : 'done'
}
