import type { ComponentChildren } from 'preact'
import type { Story } from '../../core/log/story.ts'
import { chanceText } from '../chance-text.ts'
import { moment, type TextKey, text } from '../text.ts'

/** Everything that one entry holds, in the order it happened. */
export function LogStory({ story: { decision, messages } }: { story: Story }) {
  const { seq, id, requester, verdict, probability, reasons, reason, channel, template, policy, hash, prev } = decision
  return (
    <dl class="whole-story" aria-label={text('log.story')}>
      <Fact name="log.number">{seq}</Fact>
      <Fact name="log.verdict">{verdict}</Fact>
      <Fact name="log.profile">
        <span class="code">{requester.url}</span>
      </Fact>
      {reasons.length > 0 && <Fact name="log.probability">{chanceText(probability)}</Fact>}
      {reasons.length > 0 && <Fact name="log.reasons">{reasons.join('; ')}</Fact>}
      {reason !== undefined && <Fact name="log.reason">{reason}</Fact>}
      {decision.text !== undefined && (
        <Fact name="log.message">
          <blockquote dir="auto">{decision.text}</blockquote>
        </Fact>
      )}
      {messages.map(({ seq: note, at, outcome }) => (
        <Fact key={note} name="log.message-outcome">{`${outcome} (${moment(at)})`}</Fact>
      ))}
      {channel !== undefined && <Fact name="log.channel">{`${channel}, ${template ?? ''}`}</Fact>}
      <Fact name="log.policy">{`${policy.id}, ${policy.version}`}</Fact>
      <Fact name="log.id">
        <span class="code">{id}</span>
      </Fact>
      <Fact name="log.prev">
        <span class="code">{prev}</span>
      </Fact>
      <Fact name="log.hash">
        <span class="code">{hash}</span>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: TextKey; children: ComponentChildren }) {
  return (
    <div>
      <dt>{text(name)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
