// @vitest-environment happy-dom
import type { ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import type { Patient } from '../../../../src/core/model.ts'
import type { Listed } from '../../../../src/core/roster/directory.ts'
import { Patients } from '../../../../src/ui/options/Patients.tsx'
import { actions, state } from './actions.ts'
import { clear, faultOf, press, screen, show, write } from './stage.ts'

const MANY = 1_000_000
const listed = (place: number): Listed => ({ place, name: `Zoë Marlow-${place}`, dob: '1980-02-29', status: 'active' })
const ZOE: Patient = {
  id: 'z',
  names: [
    { kind: 'official', given: 'Zoë', family: 'Marlow' },
    { kind: 'maiden', text: '<img src=x onerror=alert(1)>' },
  ],
  status: 'active',
}

/** A list of a million, of whom only those who are seen are ever asked for. */
function many() {
  const given = actions()
  vi.mocked(given.people.find).mockImplementation(async (words) => (words === '' ? MANY : 1))
  vi.mocked(given.people.rows).mockImplementation(async (from, to) =>
    Array.from({ length: to - from }, (_, at) => listed(from + at)),
  )
  vi.mocked(given.people.person).mockResolvedValue(ZOE)
  const people = { kind: 'open' as const, edits: 0 }
  return {
    given,
    node: <Patients state={state({ section: 'patients', lock: 'unlocked', patients: MANY, people })} actions={given} />,
  }
}
const list = (): HTMLElement => document.querySelector<HTMLElement>('[role=listbox]') ?? document.body
async function key(name: string): Promise<void> {
  await act(async () => void list().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })))
}
const active = (): string =>
  document.getElementById(list().getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''

/** Shows it and waits for the first rows, which come as messages do. */
async function shown(node: ComponentChild): Promise<void> {
  await show(node)
  await vi.waitUntil(() => active().includes('Marlow'))
}

afterEach(clear)

it('a million are told of, and few are drawn; keys reach both ends', async () => {
  const { node } = many()
  await shown(node)
  expect(screen()).toContain('1,000,000 patients')
  expect(document.querySelectorAll('[role=option]').length).toBeLessThan(40)
  expect(document.querySelector('[role=option]')?.getAttribute('aria-setsize')).toBe(String(MANY))
  await vi.waitFor(() => expect(active()).toContain('Marlow-0'))
  await key('ArrowDown')
  await vi.waitFor(() => expect(active()).toContain('Marlow-1'))
  await key('End')
  await vi.waitFor(() => expect(active()).toContain(`Marlow-${MANY - 1}`))
  await key('Home')
  await vi.waitFor(() => expect(active()).toContain('Marlow-0'))
})

it('somebody is looked at, marked as former, removed and put back', async () => {
  const { given, node } = many()
  await shown(node)
  await key('Enter')
  expect(given.people.person).toHaveBeenCalledWith(0)
  expect(document.activeElement?.textContent).toBe('Zoë Marlow')
  expect(screen()).toContain('maiden name<img src=x onerror=alert(1)>')
  expect(document.querySelectorAll('.person img')).toHaveLength(0)
  await press('Mark as former')
  expect(given.people.write).toHaveBeenLastCalledWith({ ...ZOE, status: 'inactive' }, 0)
  await press('Remove from the list')
  expect(given.people.remove).toHaveBeenCalledWith(0)
  expect(screen()).toContain('Zoë Marlow is no longer on your list.')
  await press('Undo')
  expect(given.people.restore).toHaveBeenCalledWith(ZOE, 0)
})

it('somebody is added by hand; what is wrong is said at the field', async () => {
  const { given, node } = many()
  await shown(node)
  await press('Add a patient')
  expect(document.activeElement?.closest('.field')?.textContent).toContain('Given name')
  await press('Save this patient')
  expect(faultOf('Given name')).toBe('At least one name is needed.')
  await write('Given name', 'Noor')
  await write('Family name', 'Dijk')
  await write('Date of birth', 'soon')
  await press('Save this patient')
  expect(faultOf('Date of birth')).toContain('This is no date of birth.')
  expect(given.people.write).not.toHaveBeenCalled()
  await write('Date of birth', '31.12.1999')
  await press('Save this patient')
  const noor = { names: [{ kind: 'official', given: 'Noor', family: 'Dijk' }], dob: '1999-12-31', status: 'active' }
  expect(given.people.write).toHaveBeenLastCalledWith(noor)
  expect(screen()).not.toContain('Save this patient')
})

it('says so where a change could not be stored, and keeps what was written', async () => {
  const { given, node } = many()
  vi.mocked(given.people.write).mockResolvedValue('storage-full')
  await shown(node)
  await press('Add a patient')
  await write('Given name', 'Noor')
  await press('Save this patient')
  expect(screen()).toContain('There is no room left')
  expect(screen()).toContain('Save this patient')
})
