import type { Deed } from '../../contract.ts'
import type { Person } from '../../scenario.ts'
import { words } from './boot.ts'
import { record } from './record.ts'
import { askFor } from './server.ts'
import { change, type Fate, now, put } from './store.ts'

const FATES: Partial<Record<Deed, Fate>> = {
  confirm: 'confirmed',
  delete: 'deleted',
  add: 'added',
  remove: 'removed',
  cancel: 'cancelled',
  unfriend: 'unfriended',
  block: 'blocked',
}

/**
 * A button was pressed: the page shows the result at once, before the server has answered, and takes it back on an error.
 * @param sure the warning was answered
 */
export async function press(deed: Deed, person: Person, trusted: boolean, sure = false): Promise<void> {
  record.clicks.push({ kind: deed, id: person.id, name: person.name, trusted })
  settle(person, FATES[deed])
  const answer = await askFor(deed, person.id, sure ? { sure: '1' } : {}).catch(() => 'error' as const)
  if (answer === 'done') return
  settle(person, undefined)
  if (answer === 'warning') change({ dialog: { kind: 'warning', person } })
  else if (answer === 'blocked') change({ dialog: { kind: 'blocked' } })
  else change({ toast: words.wentWrong })
}

function settle({ id }: Person, fate: Fate | undefined): void {
  change({ fates: put(now().fates, id, fate), toast: '' })
}
