import { type TextKey, text } from '../text.ts'

const KEYS: readonly TextKey[] = [
  'help.next',
  'help.previous',
  'help.m',
  'help.d',
  'help.n',
  'help.l',
  'help.a',
  'help.v',
  'help.u',
  'help.c',
  'help.s',
  'help.x',
  'help.escape',
  'help.question',
]

/** Every key of the panel. */
export function Keys() {
  return (
    <section class="card" aria-label={text('help.title')}>
      <ul class="plain">
        {KEYS.map((name) => {
          const [key, what] = text(name).split(/: (.*)/u)
          return (
            <li key={name}>
              <strong>{key}</strong>: {what}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
