import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Profile } from '../../core/guidance/profile.ts'
import type { PracticeDraft, PracticeSaved } from '../../core/options.ts'
import { lockedValues, type PolicyReport } from '../../core/policy/report.ts'
import { Field } from '../kit/Field.tsx'
import { Notice } from '../kit/Notice.tsx'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { Channels } from './Channels.tsx'
import { draftOf, type Unsaved } from './draft.ts'
import { GuidanceChoice } from './GuidanceChoice.tsx'
import { Locked } from './Locked.tsx'
import { PageSettings } from './PageSettings.tsx'
import { Template } from './Template.tsx'

interface Props {
  /** What holds now, and what of it is locked. */
  report: PolicyReport
  profiles: readonly Profile[]
  actions: Pick<OptionsActions, 'preview' | 'savePractice' | 'readChannel'>
  unsaved: Unsaved
  /** With the settings that a first run does not need. */
  whole: boolean
}

/** Who the practice is, how it is reached and what it says. */
export function Practice({ report, profiles, actions, unsaved, whole }: Props) {
  const [written, setDraft] = useState<PracticeDraft>(() => unsaved.draft ?? draftOf(report.values))
  // What the practice locks is shown as it is now, also when it changes while somebody writes.
  const draft = { ...written, ...lockedValues(report) }
  const [saved, setSaved] = useState<PracticeSaved>()
  const [tried, setTried] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const wrong = saved?.kind === 'invalid' ? saved.fields : []
  const preview = actions.preview(draft)
  const change = (part: Partial<PracticeDraft>): void => {
    unsaved.draft = { ...written, ...part }
    setDraft(unsaved.draft)
    setSaved(saved?.kind === 'invalid' ? without(saved, Object.keys(part)) : undefined)
  }
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    const result = await actions.savePractice(draft)
    if (result.kind === 'saved') delete unsaved.draft
    setSaved(result)
    setTried(tried + 1)
  }
  useLayoutEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tried])
  return (
    <form class="practice stack" ref={form} onSubmit={submit} noValidate>
      <section class="card fields">
        <Locked name="practiceName" report={report}>
          <Field
            label={text('reply.practice')}
            value={draft.practiceName}
            change={(practiceName) => change({ practiceName })}
            error={wrong.includes('practiceName') ? text('reply.invalid.practiceName') : undefined}
          />
        </Locked>
        <Locked name="channels" report={report}>
          <Channels
            channels={draft.channels}
            change={(channels) => change({ channels })}
            read={actions.readChannel}
            wrong={wrong}
          />
        </Locked>
      </section>
      <section class="card fields">
        <Template draft={draft} report={report} change={change} preview={preview} wrong={wrong} />
      </section>
      <GuidanceChoice {...{ draft, report, profiles, change, wrong, whole }} />
      {whole && <PageSettings draft={draft} report={report} change={change} wrong={wrong} />}
      <div class="save">
        <button type="submit" class="primary">
          {text('reply.save')}
        </button>
        <Result saved={saved} usable={preview?.problems.length === 0} />
      </div>
    </form>
  )
}

/** What was changed is not called wrong any more before the next try. */
function without(saved: Extract<PracticeSaved, { kind: 'invalid' }>, changed: readonly string[]): PracticeSaved {
  return { ...saved, fields: saved.fields.filter((path) => !changed.includes(path.split('.')[0] ?? '')) }
}

function Result({ saved, usable }: { saved: PracticeSaved | undefined; usable: boolean }) {
  if (saved === undefined) return <p role="status" />
  if (saved.kind === 'saved') {
    return usable ? (
      <Notice kind="good">{text('reply.saved')}</Notice>
    ) : (
      <Notice kind="warning">{text('reply.saved-problems')}</Notice>
    )
  }
  return (
    <p class="fault" role="alert">
      {text(`fault.${saved.kind === 'failed' ? saved.fault : 'settings-invalid'}`)}
    </p>
  )
}
