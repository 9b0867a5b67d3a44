import type { Tab } from '../browsers/driver.ts'

/** Chooses from the list that unfolds below a label. */
export function choose(tab: Tab, label: string, value: string): Promise<void> {
  return tab.look(
    ([wanted, chosen]) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted)
      const list = document.getElementById(found?.htmlFor ?? '') as HTMLSelectElement
      list.value = chosen
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [label, value] as const,
  )
}
