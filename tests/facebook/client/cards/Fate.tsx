import { words } from '../state/boot.ts'
import type { Fate as FateKind } from '../state/store.ts'
import { look } from '../style/class-names.ts'

/** What stands in a card in the place of its buttons after an answer. */
export function Fate({ fate }: { fate: FateKind }) {
  const texts: Partial<Record<FateKind, string>> = {
    confirmed: words.accepted,
    deleted: words.removed,
    added: words.requestSent,
  }
  return <div className={look('fate')}>{texts[fate] ?? words.removed}</div>
}
