import { type OptionsState, SECTIONS, type Section } from '../../core/options.ts'
import { text } from '../text.ts'

interface Props {
  section: Section
  lock: OptionsState['lock']
  lockNow(): void
}

/** The way through the options, and whether the list is open. */
export function Nav({ section, lock, lockNow }: Props) {
  return (
    <header class="options-header">
      <p class="brand">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        {text('product')}
      </p>
      <nav aria-label={text('options.nav')}>
        <ul class="plain ways">
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                {text(`options.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {lock !== 'unknown' && (
        <div class="lock-state">
          <p class={`quiet state ${lock}`} role="status">
            {text(`popup.${lock}`)}
          </p>
          {lock === 'unlocked' && (
            <button type="button" onClick={lockNow}>
              {text('security.lock')}
            </button>
          )}
        </div>
      )}
    </header>
  )
}
