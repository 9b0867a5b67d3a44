import type { Role } from './driver.ts'

/** What to look for: a role with an accessible name, or a field by its label. */
export type Target = { role: Role; name: string } | { label: string }

/** Elements that have a role without saying so. */
const IMPLICIT: Record<Role, string> = {
  button: 'button,[role=button],input[type=submit],summary',
  link: 'a[href],[role=link]',
  checkbox: 'input[type=checkbox],[role=checkbox]',
  radio: 'input[type=radio],[role=radio]',
  textbox: 'input,textarea,[role=textbox]',
  tab: '[role=tab]',
}

/**
 * Text of a function that finds one visible element, for browsers whose protocol cannot search by role. Names, alone or with
 * whom it is for behind them, are taken from `aria-label`, `aria-labelledby`, `<label>` or the text, in that order.
 */
export function findScript(target: Target): string {
  const selector = 'role' in target ? IMPLICIT[target.role] : 'input,textarea,select,[role=textbox]'
  const name = 'role' in target ? target.name : target.label
  const written = JSON.stringify(name)
  // A button may say whom it is for behind its name; a field is called what it is called.
  const isIts = 'role' in target ? `(nameOf(one) + ': ').startsWith(${written} + ': ')` : `nameOf(one) === ${written}`
  return `
    const flat = (text) => text.replace(/\\s+/g, ' ').trim()
    const labelledBy = (one) => (one.getAttribute('aria-labelledby') ?? '')
      .split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim()
    const labels = (one) => [...(one.labels ?? [])].map((label) => label.textContent).join(' ')
    const nameOf = (one) => flat(one.getAttribute('aria-label') || labelledBy(one) || labels(one) || one.textContent)
    const shown = (one) => one.type === 'file' || one.checkVisibility({ visibilityProperty: true })
    return [...document.querySelectorAll(${JSON.stringify(selector)})]
      .find((one) => shown(one) && ${isIts}) ?? null`
}
