import type { PanelState } from '../../core/queue.ts'
import { text } from '../text.ts'
import type { PanelActions } from './actions.ts'

interface Props {
  state: PanelState
  actions: PanelActions
  /** Whether the list of keys is shown, and how to change that. */
  helping: boolean
  help(): void
}

/** Whose desk it is, and what concerns the whole queue. */
export function Header({ state, actions, helping, help }: Props) {
  const likelyFirst = state.sort === 'likely-first'
  return (
    <header class="panel-header">
      <div>
        <h1>{text('product')}</h1>
        {state.practiceName !== undefined && (
          <p class="quiet">{text('panel.practice', { practice: state.practiceName })}</p>
        )}
      </div>
      <div class="tools">
        {state.rows.length > 0 && (
          <button
            type="button"
            class="quiet-button"
            aria-pressed={likelyFirst}
            onClick={() => actions.sort(likelyFirst ? 'page-order' : 'likely-first')}
          >
            {text('panel.sort')}
          </button>
        )}
        {state.lock === 'unlocked' && (
          <button type="button" class="quiet-button" onClick={actions.lock}>
            {text('panel.lock')}
          </button>
        )}
        <button type="button" class="quiet-button" aria-expanded={helping} onClick={help}>
          {text('panel.help')}
        </button>
      </div>
    </header>
  )
}
