import { LANGUAGES } from '../../core/language.ts'
import type { PracticeDraft } from '../../core/options.ts'
import type { PolicyReport } from '../../core/policy/report.ts'
import { REPLY_WORDS, TONES } from '../../core/reply/words.ts'
import { Choice } from '../kit/Choice.tsx'
import { text } from '../text.ts'
import { Locked } from './Locked.tsx'

interface Props {
  draft: PracticeDraft
  report: PolicyReport
  change(part: Partial<PracticeDraft>): void
}

/** Ready replies to begin with: in which language, and how they sound. What the practice wrote itself is not overwritten unasked. */
export function ReadyTexts({ draft, report, change }: Props) {
  const { language = 'en', tone = 'warm', reply } = draft
  const locked = report.fields.reply?.locked === true
  const ready = REPLY_WORDS[language].templates[tone]
  const turnTo = (next: Pick<PracticeDraft, 'language' | 'tone'>): void => {
    const template = REPLY_WORDS[next.language ?? language].templates[next.tone ?? tone]
    change({ ...next, ...(!locked && isReady(reply) ? { reply: template } : {}) })
  }
  return (
    <>
      <div class="side-by-side">
        <Locked name="language" report={report}>
          <Choice
            label={text('reply.language')}
            value={language}
            options={LANGUAGES.map((one) => ({ value: one, label: text(`language.${one}`) }))}
            change={(next) => turnTo({ language: next })}
          />
        </Locked>
        <Locked name="tone" report={report}>
          <Choice
            label={text('reply.tone')}
            value={tone}
            options={TONES.map((one) => ({ value: one, label: text(`tone.${one}`) }))}
            change={(next) => turnTo({ tone: next })}
          />
        </Locked>
      </div>
      {!locked && reply !== ready && (
        <div>
          <button type="button" class="quiet-button" onClick={() => change({ reply: ready })}>
            {text('reply.take-ready')}
          </button>
        </div>
      )}
    </>
  )
}

/** Whether a reply is one of the shipped ones, as it is. */
function isReady(reply: string): boolean {
  return LANGUAGES.some((language) => TONES.some((tone) => REPLY_WORDS[language].templates[tone] === reply))
}
