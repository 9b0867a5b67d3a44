// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FaultCode } from '../../../../src/core/fault.ts'
import type { ListStage } from '../../../../src/core/options.ts'
import type { ListDraft } from '../../../../src/core/roster/list-draft.ts'
import { Patients } from '../../../../src/ui/options/Patients.tsx'
import { actions, state } from './actions.ts'
import { button, clear, faultOf, field, key, press, screen, show } from './stage.ts'

const list: ListDraft = {
  formats: ['CSV'],
  counts: { rows: 85, patients: 25, skipped: 60 },
  dates: undefined,
  tables: [
    {
      header: ['first_name', '<b>last</b>', 'dob', 'ssn'],
      fields: ['given', 'family', 'birth', undefined],
    },
  ],
  sample: Array.from({ length: 20 }, (_, place) => ({
    id: String(place),
    names: [
      { kind: 'official' as const, given: 'Zoë', family: `Marlow-${place}` },
      { kind: 'maiden' as const, text: '<img src=x onerror=alert(1)>' },
    ],
    ...(place === 0 ? { dob: '1980-02-29' } : {}),
    status: 'active' as const,
  })),
  skipped: [
    { row: 0, reason: 'not-a-list', within: 'Fees' },
    ...Array.from({ length: 59 }, (_, place) => ({ row: place + 2, reason: 'no-name' as const })),
  ],
}
const file = new File(['first,last\n'], 'list.csv')
const at = (stage: ListStage, patients = 0) => state({ section: 'patients', lock: 'unlocked', list: stage, patients })

/** A drop of files, as far as the screen looks at it. */
async function drop(files: readonly File[]): Promise<boolean> {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } })
  await act(async () => void document.querySelector('.drop')?.dispatchEvent(event))
  return event.defaultPrevented
}

afterEach(clear)

describe('the patients', () => {
  it('stay hidden while locked', async () => {
    await show(<Patients state={state({ lock: 'locked', patients: 48 })} actions={actions()} />)
    expect(screen()).toContain('Unlock first to see this.')
    expect(document.querySelector('input[type=file]')).toBeNull()
  })

  it('come from a file that is chosen or dropped; the page itself never opens it', async () => {
    const given = actions()
    await show(<Patients state={at({ kind: 'none' })} actions={given} />)
    expect(screen()).toContain('No patient list yet.')
    const input = field('File with the patient list')
    expect(input.type).toBe('file')
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
    expect(given.readList).toHaveBeenLastCalledWith([file])
    expect(await drop([file])).toBe(true)
    expect(given.readList).toHaveBeenCalledTimes(2)
    expect(await drop([])).toBe(true)
    expect(given.readList).toHaveBeenCalledTimes(2)
  })

  it.each<[FaultCode, string]>([
    ['import-empty', 'This file is empty'],
    ['import-not-text', 'This file holds no list that can be read'],
    ['import-no-name-column', 'No column with names was found'],
    ['locked', 'Front Desk is locked'],
    ['storage-full', 'There is no room left'],
  ])('say what went wrong: %s', async (fault, sentence) => {
    await show(<Patients state={at({ kind: 'failed', fault }, 48)} actions={actions()} />)
    expect(faultOf('File with the patient list')).toContain(sentence)
    expect(screen()).toContain('48 patients on your list.')
  })

  it.each(['reading', 'saving'] as const)('can be called off while %s', async (kind) => {
    const given = actions()
    await show(<Patients state={at({ kind, share: 0.25 })} actions={given} />)
    expect(document.querySelector('progress')?.value).toBe(0.25)
    await press('Cancel')
    expect(given.cancelList).toHaveBeenCalledOnce()
  })

  it('are shown as they were understood, before anything is in use', async () => {
    const given = actions()
    await show(<Patients state={at({ kind: 'read', list })} actions={given} />)
    expect(screen()).toContain('25 patients understood')
    expect(screen()).toContain('Nothing is in use yet.')
    expect(screen()).toContain('The first 20')
    expect(document.querySelectorAll('tbody tr')).toHaveLength(20)
    expect(field('<b>last</b>').value).toBe('family')
    expect(screen()).toContain('29 February 1980')
    expect(document.querySelectorAll('b, img')).toHaveLength(0)
    await press('Use this list')
    expect(given.putInForce).toHaveBeenCalledOnce()
  })

  it('say which rows were left out and why, and give them as a file that no spreadsheet runs', async () => {
    const given = actions()
    const formula = { row: 3, reason: 'no-name' as const, within: '=cmd()' }
    await show(
      <Patients state={at({ kind: 'read', list: { ...list, skipped: [...list.skipped, formula] } })} actions={given} />,
    )
    expect(screen()).toContain('60 rows skipped')
    expect(screen()).toContain('Fees: this part holds no patient list')
    expect(screen()).not.toContain('Row 0')
    expect(screen()).toContain('Row 2: no name in this row')
    expect(screen()).toContain('and 10 more')
    await press('Save these as CSV')
    const [csv = ''] = vi.mocked(given.saveSkipped).mock.lastCall ?? []
    expect(csv).toContain('"Fees","","this part holds no patient list"\r\n')
    expect(csv).toContain(',"2","no name in this row"\r\n')
    expect(csv).toContain('"\'=cmd()","3",')
  })

  it('are read again at once when the user says what a column is', async () => {
    const given = actions()
    await show(<Patients state={at({ kind: 'read', list })} actions={given} />)
    const select = field('ssn')
    await act(async () => {
      select.value = 'family'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const tables = [
      { header: ['first_name', '<b>last</b>', 'dob', 'ssn'], fields: ['given', undefined, 'birth', 'family'] },
    ]
    expect(given.readAgain).toHaveBeenCalledWith({ tables })
    await show(<Patients state={at({ kind: 'reading', share: 0 })} actions={given} />)
    await show(<Patients state={at({ kind: 'read', list })} actions={given} />)
    expect(document.activeElement?.id).toBe(field('ssn').id)
  })

  it('of a file without known columns can be had by saying what the columns are', async () => {
    const given = actions()
    const tables = [{ header: ['Uno', 'Dos'], fields: [undefined, undefined] }]
    await show(<Patients state={at({ kind: 'failed', fault: 'import-no-name-column', tables })} actions={given} />)
    expect(screen()).toContain('If you know what the columns are')
    const select = field('Dos')
    await act(async () => {
      select.value = 'whole'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(given.readAgain).toHaveBeenCalledWith({ tables: [{ header: ['Uno', 'Dos'], fields: [undefined, 'whole'] }] })
  })

  it('are erased only after a second yes; Escape and the first key are safe', async () => {
    const given = actions()
    await show(<Patients state={at({ kind: 'none' }, 1)} actions={given} />)
    expect(screen()).toContain('1 patient on your list.')
    await press('Erase the list')
    expect(document.activeElement?.textContent).toBe('Cancel')
    await key('Escape')
    expect(document.activeElement).toBe(button('Erase the list'))
    await press('Erase the list')
    await press('Cancel')
    expect(given.eraseList).not.toHaveBeenCalled()
    await press('Erase the list')
    await press('Yes, erase it')
    expect(given.eraseList).toHaveBeenCalledOnce()
  })

  it('say when erasing failed', async () => {
    await show(<Patients state={at({ kind: 'none' }, 1)} actions={actions({ eraseList: async () => 'unexpected' })} />)
    await press('Erase the list')
    await press('Yes, erase it')
    expect(screen()).toContain('Something went wrong that we did not foresee.')
  })
})
