import type { Profile } from '../../../core/guidance/profile.ts'
import { paperFacts, patientPage, poster } from '../../../core/papers/for-everybody.ts'
import { staffSheet } from '../../../core/papers/staff-sheet.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import { say } from '../../say.ts'
import { text } from '../../text.ts'

interface Props {
  document: PolicyDocument
  profiles: readonly Profile[]
  save(name: string, file: Blob): void
}

/** What is made from the same policy for people: a page, a poster, a sheet for staff. Each is one file that can be printed. */
export function PapersCard({ document, profiles, save }: Props) {
  const facts = paperFacts(document)
  const papers = [
    { id: 'page', name: 'how-to-reach-us.html', html: facts && patientPage(facts) },
    { id: 'poster', name: 'poster.html', html: facts && poster(facts) },
    { id: 'sheet', name: 'friend-requests-for-staff.html', html: staffSheet(document, profiles, say) },
  ] as const
  return (
    <section class="card fields">
      <h2>{text('desk.papers')}</h2>
      <p>{text('desk.papers-hint')}</p>
      {papers.map(({ id, name, html }) => (
        <div class="handout" key={id}>
          <p>{text(`desk.paper.${id}`)}</p>
          {html === undefined ? (
            <p class="quiet">{text('desk.paper-needs')}</p>
          ) : (
            <div>
              <button type="button" onClick={() => save(name, new Blob([html], { type: 'text/html' }))}>
                {text(`desk.paper-save.${id}`)}
              </button>
            </div>
          )}
        </div>
      ))}
    </section>
  )
}
