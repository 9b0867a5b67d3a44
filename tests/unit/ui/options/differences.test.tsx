// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { Fault } from '../../../../src/core/fault.ts'
import type { Patient } from '../../../../src/core/model.ts'
import type { Change, ChangeKind, Difference } from '../../../../src/core/roster/difference.ts'
import type { ListDraft } from '../../../../src/core/roster/list-draft.ts'
import { Patients } from '../../../../src/ui/options/Patients.tsx'
import { actions, state } from './actions.ts'
import { clear, press, screen, show } from './stage.ts'

const person = (family: string, change: Partial<Patient> = {}): Patient => ({
  id: family,
  names: [{ kind: 'official', given: 'Berta', family }],
  dob: '1985-09-01',
  status: 'active',
  ...change,
})
const CHANGES: Record<ChangeKind, Change[]> = {
  fresh: [{ after: person('Dijk') }],
  changed: [{ before: person('Lindqvist'), after: person('Öberg', { dob: '1985-09-02', status: 'inactive' }) }],
  gone: [{ before: person('Vega') }],
}
const draft = (difference: Difference): ListDraft => ({
  formats: [],
  tables: [],
  skipped: [],
  counts: { rows: 9, patients: 9, skipped: 0 },
  dates: undefined,
  sample: [],
  difference,
})
const at = (difference: Difference) =>
  state({ section: 'patients', lock: 'unlocked', patients: 8, list: { kind: 'read', list: draft(difference) } })

/** Opens a fold, as a click on its title does. */
async function unfold(title: string): Promise<void> {
  const found = [...document.querySelectorAll('details')].find(
    (one) => one.querySelector('summary')?.textContent === title,
  )
  if (found === undefined) throw new Error(`no ${title}`)
  await act(async () => {
    found.open = true
    found.dispatchEvent(new Event('toggle'))
  })
}

afterEach(clear)

it('a second list shows who is new, changed and missing, opened only when asked', async () => {
  const changes = vi.fn(async (kind: ChangeKind) => CHANGES[kind])
  await show(
    <Patients state={at({ fresh: 1, changed: 1, gone: 1, kept: 2, same: 6 })} actions={actions({ changes })} />,
  )
  expect(screen()).toContain('6 are the same as before. 2 stay whom the file does not name')
  expect(changes).not.toHaveBeenCalled()
  await unfold('1 new patient')
  expect(screen()).toContain('Berta Dijk born 1 September 1985')
  await unfold('1 changed')
  expect(screen()).toContain('no longer: Berta Lindqvist (name)')
  expect(screen()).toContain('new: Berta Öberg (name)')
  expect(screen()).toContain('born 2 September 1985, before: 1 September 1985')
  expect(screen()).toContain('former, before: active')
  await unfold('1 not in this file')
  expect(screen()).toContain('Berta Vega')
  expect(changes.mock.calls.map(([kind]) => kind)).toEqual(['fresh', 'changed', 'gone'])
})

it('those who are missing become former patients unless the user says otherwise', async () => {
  const given = actions()
  await show(<Patients state={at({ fresh: 0, changed: 0, gone: 3, kept: 0, same: 6 })} actions={given} />)
  await press('Use this list')
  expect(given.putInForce).toHaveBeenLastCalledWith('former')
  const remove = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.includes('Remove from the list'),
  )
  await act(async () => remove?.querySelector('input')?.click())
  await press('Use this list')
  expect(given.putInForce).toHaveBeenLastCalledWith('remove')
})

it('a file that lacks most of the list is taken for a part of it', async () => {
  const given = actions()
  await show(<Patients state={at({ fresh: 0, changed: 0, gone: 7, kept: 0, same: 1 })} actions={given} />)
  expect(screen()).toContain('That is more than half of your list.')
  await press('Use this list')
  expect(given.putInForce).toHaveBeenLastCalledWith('keep')
})

it('says so where the changes cannot be opened', async () => {
  const changes = () => Promise.reject(new Fault('roster-damaged'))
  await show(
    <Patients state={at({ fresh: 1, changed: 0, gone: 0, kept: 0, same: 8 })} actions={actions({ changes })} />,
  )
  await unfold('1 new patient')
  expect(document.querySelector('details [role=alert]')?.textContent).not.toBe('')
})

it('the last import is taken back only after a second yes', async () => {
  const given = actions()
  const before = { patients: 48, at: '2026-03-04T10:00:00.000Z' }
  await show(
    <Patients state={state({ section: 'patients', lock: 'unlocked', patients: 50, before })} actions={given} />,
  )
  expect(screen()).toContain('The list before had 48 patients')
  await press('Undo the last import')
  expect(given.undoImport).not.toHaveBeenCalled()
  await press('Yes, go back')
  expect(given.undoImport).toHaveBeenCalledOnce()
})
