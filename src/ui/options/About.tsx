import { type TextKey, text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { Capture } from './Capture.tsx'
import { LIBRARIES } from './libraries.ts'

/** What the browser knows of the extension. */
export interface Facts {
  version: string
  /** As the manifest asks for them. */
  permissions: readonly string[]
}

interface Props {
  facts: Facts
  actions: Pick<OptionsActions, 'capturePage' | 'saveCapture'>
}

/** Why each permission is asked for. */
export const WHY: Readonly<Record<string, TextKey>> = {
  storage: 'permission.storage',
  unlimitedStorage: 'permission.unlimitedStorage',
  alarms: 'permission.alarms',
  idle: 'permission.idle',
  scripting: 'permission.scripting',
  sidePanel: 'permission.sidePanel',
}

const NEVER = ['about.never1', 'about.never2', 'about.never3', 'about.never4', 'about.never5'] as const
const NAMES = ['about.names1', 'about.names2', 'about.names3', 'about.names4'] as const

/** What it is, what it never does, what it is made of. */
export function About({ facts: { version, permissions }, actions }: Props) {
  return (
    <div class="stack">
      <p class="lead">{text('about.what')}</p>
      <section class="card">
        <h2>{text('about.never')}</h2>
        <ul class="spaced">
          {NEVER.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>{text('about.permissions')}</h2>
        <dl class="permissions">
          <Permission name="facebook.com" why={text('permission.facebook')} />
          {permissions.map((name) => {
            const why = WHY[name]
            return <Permission key={name} name={name} why={why === undefined ? '' : text(why)} />
          })}
        </dl>
      </section>
      <Capture actions={actions} />
      <section class="card">
        <h2>{text('about.licences')}</h2>
        <p>{text('about.licence', { version })}</p>
        <p>{text('about.libraries')}</p>
        <ul class="plain libraries">
          {LIBRARIES.map(({ name, licence }) => (
            <li key={name}>
              <span class="code">{name}</span> <span class="quiet">{licence}</span>
            </li>
          ))}
        </ul>
        {NAMES.map((key) => (
          <p key={key} class="quiet">
            {text(key)}
          </p>
        ))}
      </section>
    </div>
  )
}

function Permission({ name, why }: { name: string; why: string }) {
  return (
    <div>
      <dt class="code">{name}</dt>
      <dd>{why}</dd>
    </div>
  )
}
