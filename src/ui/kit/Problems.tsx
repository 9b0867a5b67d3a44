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
    <div role="alert">
      <ul class="problems">
        {outermost(problems).map(({ rule, start, end }) => {
          const whole = rule === 'no-emergency-line' || rule === 'too-long'
          return (
            <li key={`${rule} ${start}`}>
              {!whole && <q>{text.slice(start, end)}</q>} {say(`lint.${rule}`)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Without those that lie inside another one of the same rule. */
function outermost(problems: readonly Problem[]): readonly Problem[] {
  const within = (a: Problem, b: Problem): boolean =>
    a.rule === b.rule && a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start
  return problems.filter((one) => !problems.some((other) => within(one, other)))
}
