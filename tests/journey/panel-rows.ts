import type { Tab } from '../browsers/driver.ts'

/** One row of the panel, as it stands on the screen. */
export interface PanelRow {
  name: string
  verdict: string
  /** How far its decision is; `refused`: nothing was begun, and the row says why. */
  stage: 'open' | 'waiting' | 'acting' | 'settled' | 'refused'
  /** What the row says of it. */
  words: string
  focused: boolean
}

/** Every row of the panel, in its order. */
export function panelRows(panel: Tab): Promise<PanelRow[]> {
  return panel.look(() =>
    [...document.querySelectorAll('.row')].map((row) => {
      const textOf = (selector: string): string => row.querySelector(selector)?.textContent?.trim() ?? ''
      const progress = row.querySelector('.progress')?.classList
      const begun = (['waiting', 'acting', 'settled'] as const).find((stage) => progress?.contains(stage))
      return {
        name: textOf('.name'),
        verdict: textOf('.chip'),
        stage: begun ?? (row.querySelector('.fault') === null ? 'open' : 'refused'),
        words: `${textOf('.progress p')} ${textOf('.fault')}`.trim(),
        focused: row.classList.contains('focused'),
      }
    }),
  )
}

/** Unfolds a row by a click on its head, as soon as it stands there. */
export function clickRow(panel: Tab, name: string): Promise<boolean> {
  return panel.look((wanted) => {
    const head = [...document.querySelectorAll<HTMLElement>('.row-head')].find(
      (one) => one.querySelector('.name')?.textContent?.trim() === wanted,
    )
    head?.click()
    return head !== undefined
  }, name)
}

/** Whether a decision waits or is being carried out. */
export function isUnderWay(panel: Tab): Promise<boolean> {
  return panel.look(() => document.querySelector('.progress.waiting, .progress.acting') !== null)
}
