import { $getRoot } from 'lexical'
import type { InPage } from '../../in-page.ts'
import { openEditors } from '../messages/open-editors.ts'
import { expire, insert, rekey, replace, reuse, swap, tick, trade } from '../state/arrange.ts'
import { navigate } from '../state/navigate.ts'
import { record } from '../state/record.ts'
import { churn } from '../state/restless.ts'
import { knownPerson, loadMore } from '../state/server.ts'
import { standing } from '../state/standing.ts'
import { change, type Dialog, now } from '../state/store.ts'
import { mutateStorm } from './mutate-storm.ts'

/** Puts `window.__replica` into the page. */
export function openToTests(): void {
  const inPage: InPage = {
    clicks: record.clicks,
    sent: record.sent,
    get errors() {
      return record.errors
    },
    composerText: (at = 0) => [...openEditors][at]?.getEditorState().read(() => $getRoot().getTextContent()) ?? '',
    composers: () => openEditors.size,
    navigate,
    requests: () => now().requests.map(({ id }) => id),
    standing: () => [...standing.pairs.values()],
    waiting: () => standing.waiting.size,
    fate: (id) => now().fates.get(id),
    async loadAll() {
      while (await loadMore());
      return now().requests.length
    },
    setVariant: (variant) => change({ variant }),
    dialog: (kind, id = '') => change({ dialog: dialogOf(kind, id) }),
    popover: (open) => change({ popover: open }),
    swap,
    trade,
    reuse,
    rekey,
    replace,
    expire,
    insert,
    tick,
    churn,
    mutateStorm,
  }
  window.__replica = inPage
}

function dialogOf(kind: Dialog['kind'] | 'none', id: string): Dialog | undefined {
  if (kind === 'none') return
  if (kind === 'sent' || kind === 'blocked' || kind === 'privacy') return { kind }
  const person = knownPerson(id)
  if (person === undefined) throw new Error(`nobody here has the id ${id}`)
  return { kind, person }
}
