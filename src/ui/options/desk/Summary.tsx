import type { Profile } from '../../../core/guidance/profile.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import type { Statement } from '../../../core/policy/statement.ts'
import { summarise } from '../../../core/policy/summary.ts'
import { say } from '../../say.ts'
import { text } from '../../text.ts'

interface Props {
  document: PolicyDocument
  profiles: readonly Profile[]
  /** Of the key that signs, in words. */
  fingerprint: string
}

/** Everything that a policy will do, in plain words; first what does not fit together. */
export function Summary({ document, profiles, fingerprint }: Props) {
  const { requests, browsers, freedoms, marks, contradictions } = summarise(document, profiles)
  const { message, silent } = requests
  return (
    <>
      {contradictions.length > 0 && (
        <section class="notice warning contradictions" aria-label={text('summary.contradictions')}>
          <h3>{text('summary.contradictions')}</h3>
          <Points of={contradictions} />
        </section>
      )}
      <h3>{text('summary.requests')}</h3>
      <Points of={requests.statements} />
      <p>{text(silent ? 'summary.message-after-all' : 'summary.message', { name: message.name })}</p>
      <blockquote dir="auto" lang={message.language}>
        {message.text}
      </blockquote>
      <h3>{text('summary.browsers')}</h3>
      <Points of={browsers} />
      <h3>{text('summary.freedoms')}</h3>
      <Points of={freedoms} />
      <h3>{text('summary.marks')}</h3>
      <Points of={marks} />
      <p>
        {text('summary.signed-with')} <strong class="fingerprint">{fingerprint}</strong>
      </p>
    </>
  )
}

function Points({ of }: { of: readonly Statement[] }) {
  return (
    <ul>
      {of.map((one) => (
        <li key={one.code}>{say(one)}</li>
      ))}
    </ul>
  )
}
