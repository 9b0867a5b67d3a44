import { ARTEFACTS, type FileSource, PLATFORMS } from '../../../core/policy/artefacts/files.ts'
import { type TextKey, text } from '../../text.ts'
import type { DeskActions } from './desk-actions.ts'
import { HandoutFile } from './HandoutFile.tsx'

interface Props {
  source: FileSource
  actions: Pick<DeskActions, 'save' | 'copy'>
}

/** Everything that an administrator pastes, platform by platform. */
export function Handouts({ source, actions }: Props) {
  return (
    <section class="card fields">
      <h2>{text('desk.handouts')}</h2>
      <p>{text('desk.handouts-hint')}</p>
      {PLATFORMS.map((platform) => (
        <details class="platform" key={platform}>
          <summary>{text(`desk.platform.${platform}`)}</summary>
          <div class="inside fields">
            <p class="quiet">{text(`desk.tested.${platform}`)}</p>
            {ARTEFACTS.filter((one) => one.platform === platform).map((artefact) => (
              <HandoutFile
                key={artefact.id}
                title={text(`desk.artefact.${artefact.id}` as TextKey)}
                artefact={artefact}
                written={artefact.write(source)}
                actions={actions}
              />
            ))}
          </div>
        </details>
      ))}
    </section>
  )
}
