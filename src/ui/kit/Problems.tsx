import type { Problem } from '../../core/lint.ts'
import { text as say } from '../text.ts'

interface Props {
  /** The text that the problems are about. */
  text: string
  problems: readonly Problem[]
}

/** What is wrong with a message: the words, and why. */
export function Problems({ text, problems }: Props) {
  if (problems.length === 0) return null
  return (
    <ul class="problems" role="alert">
      {problems.map(({ rule, start, end }) => {
        const whole = rule === 'no-emergency-line' || rule === 'too-long'
        return (
          <li key={`${rule} ${start}`}>
            {!whole && <q>{text.slice(start, end)}</q>} {say(`lint.${rule}`)}
          </li>
        )
      })}
    </ul>
  )
}
