import { existsSync, readFileSync } from 'node:fs'
import type { Respond } from '../browsers/proxy.ts'
import { DATA_PATH } from './contract.ts'
import type { Scenario } from './scenario.ts'
import { answerData } from './server/data.ts'
import { documentFor } from './server/document.ts'
import { freshState, type Mutation } from './server/state.ts'

/** A stand-in for Facebook, fresh for one test. */
export interface Replica {
  /** For the proxy. */
  respond: Respond
  /** Read live: what a test changes here counts from the next answer, or the next document, on. */
  scenario: Scenario
  /** Requests that the server has confirmed and deleted, by id. */
  confirmed: ReadonlySet<string>
  deleted: ReadonlySet<string>
  /** Somebody whose request was deleted sends another. */
  askAgain(id: string): void
  /** Every deed that reached the server, in order of arrival, with the server's answer. */
  mutations: readonly Mutation[]
}

const APP = '.output/facebook/app.js'

/**
 * Opens a replica. The app has to be built before, by `node tests/facebook/build.ts`.
 * @param scenario who is there and what goes wrong; see `scenarioOf`
 */
export function openReplica(scenario: Scenario): Replica {
  if (!existsSync(APP)) throw new Error(`${APP} is not there. Please run: node tests/facebook/build.ts`)
  const app = readFileSync(APP)
  const state = freshState(scenario)
  let documents = 0

  async function respond(url: URL): ReturnType<Respond> {
    if (url.pathname === '/static/app.js')
      return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: app }
    if (url.pathname === DATA_PATH) {
      const answer = await answerData(state, url.searchParams)
      return {
        status: 200,
        headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        body: JSON.stringify(answer),
      }
    }
    if (/^\/(?:static\/|favicon\.ico|robots\.txt)/u.test(url.pathname)) return { status: 404, headers: {}, body: '' }
    documents += 1
    return { status: 200, ...documentFor(state, url, documents) }
  }

  const { confirmed, deleted, mutations } = state
  const askAgain = (id: string): void => void deleted.delete(id)
  return { respond, scenario, confirmed, deleted, askAgain, mutations }
}
