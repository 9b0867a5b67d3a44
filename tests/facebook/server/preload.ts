import { PAGE_SIZE, profilePath } from '../contract.ts'
import type { Person } from '../scenario.ts'
import { between, type Chance, wordOf } from '../seeded.ts'

/**
 * The preloaded queries of a full load as Facebook has them: the first requests, at a path that is another one every time,
 * among data about other people.
 */
export function preloaded(requests: readonly Person[], others: readonly Person[], chance: Chance): string {
  const edges = requests.slice(0, PAGE_SIZE).map((person) => ({
    cursor: wordOf(chance, 24),
    node: { ...nodeOf(person, 'INCOMING_REQUEST'), social_context: { text: `${person.mutuals} mutual friends` } },
  }))
  const suggested = others.map((person) => ({ node: nodeOf(person, 'CAN_REQUEST') }))
  const data = {
    viewer: { friending_possibilities: { edges, page_info: { has_next_page: requests.length > PAGE_SIZE } } },
  }
  let value: unknown = { data, extensions: { is_final: true }, suggested: deep(suggested, chance) }
  value = { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { result: deep(value, chance) } }]]] }
  return JSON.stringify(value)
}

function nodeOf(person: Person, status: string): object {
  return {
    __typename: 'User',
    id: person.id,
    name: person.name,
    url: `https://www.facebook.com${profilePath(person)}`,
    friendship_status: status,
    profile_picture: { uri: `https://www.facebook.com/static/none.jpg?id=${person.id}` },
  }
}

/** Puts a value some levels down, in lists and objects with names of no meaning. */
function deep(value: unknown, chance: Chance): unknown {
  let inner = value
  for (let level = between(chance, 3, 8); level > 0; level -= 1) {
    inner = chance() < 0.4 ? [wordOf(chance, 6), inner, null] : { [wordOf(chance, 8)]: inner, is_final: chance() < 0.5 }
  }
  return inner
}
