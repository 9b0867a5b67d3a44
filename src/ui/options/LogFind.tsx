import { type LogQuery, looksFor, NO_QUERY } from '../../core/log/screen.ts'
import { ACTION_WORDS, VERDICT_WORDS } from '../../core/log-words.ts'
import { Choice } from '../kit/Choice.tsx'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'

interface Props {
  query: LogQuery
  find(query: LogQuery): void
}

const OUTCOMES = ['done', 'unconfirmed', 'failed']

/** What to look for: words, days, verdict, decision, outcome. */
export function LogFind({ query, find }: Props) {
  const change = (part: Partial<LogQuery>): void => find({ ...query, ...part })
  return (
    <search class="log-find">
      {/* Not kept by the browser, not spell-checked anywhere else: a search may be a name. */}
      <Field
        label={text('log.search')}
        type="search"
        spellcheck={false}
        value={query.text}
        change={(words) => change({ text: words })}
      />
      <details open={looksFor({ ...query, text: '' })}>
        <summary>{text('log.filters')}</summary>
        <div class="filters">
          <Field label={text('log.from')} type="date" value={query.from} change={(from) => change({ from })} />
          <Field label={text('log.to')} type="date" value={query.to} change={(to) => change({ to })} />
          <Choice
            label={text('log.verdict')}
            value={query.verdict}
            options={any(Object.values(VERDICT_WORDS))}
            change={(verdict) => change({ verdict })}
          />
          <Choice
            label={text('log.action')}
            value={query.action}
            options={any(Object.values(ACTION_WORDS))}
            change={(action) => change({ action })}
          />
          <Choice
            label={text('log.outcome')}
            value={query.outcome}
            options={any(OUTCOMES)}
            change={(outcome) => change({ outcome })}
          />
        </div>
      </details>
      {looksFor(query) && (
        <button type="button" class="quiet-button" onClick={() => find(NO_QUERY)}>
          {text('log.all')}
        </button>
      )}
    </search>
  )
}

function any(words: readonly string[]): { value: string; label: string }[] {
  return [{ value: '', label: text('log.any') }, ...words.map((value) => ({ value, label: value }))]
}
