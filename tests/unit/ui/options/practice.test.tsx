// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { guidanceOf } from '../../../../src/core/guidance/guidance.ts'
import type { PracticeDraft, PracticeSaved } from '../../../../src/core/options.ts'
import { NO_REPORT, type PolicyReport } from '../../../../src/core/policy/report.ts'
import type { Policy } from '../../../../src/core/policy.ts'
import { REPLY_WORDS } from '../../../../src/core/reply/words.ts'
import { PROFILES } from '../../../../src/service/profiles.ts'
import { Practice } from '../../../../src/ui/options/Practice.tsx'
import { actions } from './actions.ts'
import { button, clear, faultOf, field, press, screen, show, write } from './stage.ts'

const PORTAL = 'Patient portal (web address)'
const PHONE = 'Telephone number'
const policy: Policy = {
  id: 'practice',
  version: 3,
  practiceName: 'Harbour Lane',
  channels: [
    { kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' },
    { kind: 'phone', id: 'phone', number: '+15550100123', hours: '8 to 5' },
  ],
  reply: 'Hello {first_name}, {practice} can be reached here: {channel}. In an emergency call 911.',
  pageFootprint: 'control',
  undoSeconds: 5,
}

/** What is told of a policy of which some settings may be locked. */
const reportOf = (values: Partial<Policy> = {}, fields: PolicyReport['fields'] = {}): PolicyReport => ({
  ...NO_REPORT,
  values,
  fields,
  organization: 'Harbour Lane Group',
})

/** The screen, and what was saved. */
async function page(present: Policy | undefined, answer: PracticeSaved = { kind: 'saved' }, locks = {}) {
  const saved: PracticeDraft[] = []
  const given = actions({
    savePractice: async (draft) => {
      saved.push(draft)
      return answer
    },
  })
  await show(
    <Practice unsaved={{}} report={reportOf(present, locks)} profiles={PROFILES} actions={given} whole={true} />,
  )
  return saved
}
/** Picks one of a few. */
async function pick(label: string, value: string): Promise<void> {
  const select = field(label)
  await act(async () => {
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
const preview = (): string => document.querySelector('blockquote')?.textContent ?? ''

afterEach(clear)

describe("the practice's settings", () => {
  it('begin with a reply that is ready, and a portal to fill in', async () => {
    const saved = await page(undefined)
    await write('Name of the practice', 'Harbour Lane')
    await write(PORTAL, 'https://portal.harbourlane.example')
    expect(preview()).toContain('Hello Alex, thank you so much for thinking of me.')
    expect(preview()).toContain(
      'Harbour Lane can be reached here: the online portal at https://portal.harbourlane.example',
    )
    expect(document.querySelector('.problems')).toBeNull()
    await press('Save')
    expect(saved).toMatchObject([{ practiceName: 'Harbour Lane', pageFootprint: 'control', undoSeconds: 5 }])
    expect(screen()).toContain('Saved.')
  })

  it('keep what is there', async () => {
    const saved = await page(policy)
    await press('Save')
    const { id: _, version: __, ...draft } = policy
    expect(saved).toEqual([draft])
  })

  it('show in the preview what the reply must not say', async () => {
    await page(policy)
    await write('Reply', 'Hello {first_name}, as your doctor I answer within two hours. {channel} {nonsense}')
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'your doctor',
      'answer within',
      '{nonsense}',
    ])
    expect(screen()).toContain('implies that the person is a patient')
    expect(screen()).toContain('The message needs a line for emergencies')
    await press('Save')
    expect(screen()).toContain('Saved. The reply cannot be used until the marked words are changed')
  })

  it('show no markup that somebody writes into the reply', async () => {
    await page(policy)
    await write('Reply', '<img src=x onerror=alert(1)> within two hours <b>911</b>')
    expect(preview()).toContain('<img src=x onerror=alert(1)>')
    expect(document.querySelectorAll('blockquote img, blockquote b')).toHaveLength(0)
  })

  it('say at the field what is wrong, put the focus there, and forget it once the field is changed', async () => {
    await page(policy, { kind: 'invalid', fields: ['practiceName', 'channels.1.number', 'undoSeconds'] })
    await press('Save')
    expect(faultOf('Name of the practice')).toBe('Please give the name of the practice.')
    expect(faultOf(PHONE)).toContain('a telephone number')
    expect(faultOf('Seconds to take a decision back')).toContain('from 0 to 30')
    expect(faultOf(PORTAL)).toBe('')
    expect(document.activeElement).toBe(field('Name of the practice'))
    expect(screen()).toContain('Please check the marked fields.')
    await write('Name of the practice', 'Harbour Lane II')
    expect(faultOf('Name of the practice')).toBe('')
    expect(faultOf(PHONE)).not.toBe('')
    expect(document.activeElement).toBe(field('Name of the practice'))
  })

  it('say while a channel is written what messages will say, and in which country its number is', async () => {
    const saved = await page(policy)
    await press('+ Professional page')
    await write(PHONE, '(555) 010-0199 ext. 5')
    await write('Professional page (web address)', 'http://harbourlane.example/')
    expect(screen()).toContain('United States. Messages say (555) 010-0199 ext. 5.')
    expect(screen()).toContain('Messages say https://harbourlane.example; please open that once')
    await press('Move up: Telephone')
    expect(preview()).toContain('by phone at (555) 010-0199 ext. 5 (8 to 5)')
    await press('Save')
    expect(saved[0]?.channels[0]).toMatchObject({ number: '(555) 010-0199 ext. 5' })
    await write(PHONE, '555-0199')
    expect(screen()).not.toContain('United States. Messages')
  })

  it('show a number as messages do, and leave it alone', async () => {
    const phone = { kind: 'phone', id: 'phone', number: '+442079460000;ext=5', printed: '020 7946 0000' } as const
    const saved = await page({ ...policy, channels: [phone] })
    expect(field(PHONE).value).toBe('020 7946 0000 ext. 5')
    expect(screen()).toContain('United Kingdom. Messages say 020 7946 0000 ext. 5.')
    await press('Save')
    expect(saved[0]?.channels).toEqual([phone])
  })

  it.each([
    ['555-0100', 'This is too short. Please give the number with its area code, for example (201) 555-0123'],
    ['5550100123 5550100124', 'This is too long. Please give one number'],
    ['030 231 2500', "Please begin with + and the country's code, for example +44 20 7946 0000."],
    ['call us', 'This is not a telephone number.'],
  ])('say why %s cannot be a number, with an example', async (number, sentence) => {
    await page(
      { ...policy, channels: [{ kind: 'phone', id: 'phone', number }] },
      { kind: 'invalid', fields: ['channels.0.number'] },
    )
    await press('Save')
    expect(faultOf(PHONE)).toContain(sentence)
  })

  it.each([
    ['portal', 'This must be a web address'],
    ['our portal', 'There is a space in this address.'],
    ['ftp://portal.example', 'Only addresses that begin with https://'],
    ['https://user:pass@portal.example', 'There is an @ in this address.'],
    ['192.0.2.7', 'Please give the address with its name'],
    ['portal.example/?patient=7', 'This address may lead to one person'],
  ])('say why %s cannot be an address', async (url, sentence) => {
    await page(
      { ...policy, channels: [{ kind: 'portal', id: 'portal', url }] },
      { kind: 'invalid', fields: ['channels.0.url'] },
    )
    await press('Save')
    expect(faultOf(PORTAL)).toContain(sentence)
  })

  it('say when the disk is full', async () => {
    await page(policy, { kind: 'failed', fault: 'storage-full' })
    await press('Save')
    expect(screen()).toContain('There is no room left on this computer')
  })

  it('put the channels in another order; the reply names the first', async () => {
    const saved = await page(policy)
    expect(button('Move up: Patient portal').disabled).toBe(true)
    expect(button('Move down: Telephone').disabled).toBe(true)
    await press('Move up: Telephone')
    expect(preview()).toContain('by phone at +1 555 010 0123 (8 to 5)')
    await press('Save')
    expect(saved[0]?.channels.map(({ id }) => id)).toEqual(['phone', 'portal'])
  })

  it('take new channels and let go of them, with the focus where it belongs', async () => {
    const saved = await page(policy)
    await press('+ Professional page')
    expect(document.activeElement).toBe(field('Professional page (web address)'))
    await write('Professional page (web address)', 'https://page.example')
    await press('Remove: Telephone')
    expect(document.activeElement).toBe(button('+ Patient portal'))
    await press('Save')
    expect(saved[0]?.channels.map(({ id }) => id)).toEqual(['portal', 'page'])
    await press('Remove: Professional page')
    await press('Remove: Patient portal')
    expect(screen()).toContain('Please give at least one way to reach the practice.')
  })

  it('end at eight channels, each with a name of its own', async () => {
    const saved = await page(policy)
    for (let count = 2; count < 8; count += 1) await press('+ Professional page')
    expect(screen()).not.toContain('+ Professional page')
    await press('Save')
    expect(new Set(saved[0]?.channels.map(({ id }) => id)).size).toBe(8)
  })

  it('give each field its own label, also after the page was rendered anew from its root', async () => {
    const given = actions({ savePractice: vi.fn(async () => ({ kind: 'saved' as const })) })
    await show(<Practice unsaved={{}} report={reportOf(policy)} profiles={PROFILES} actions={given} whole={true} />)
    await show(<Practice unsaved={{}} report={reportOf(policy)} profiles={PROFILES} actions={given} whole={true} />)
    await press('+ Professional page')
    await show(<Practice unsaved={{}} report={reportOf(policy)} profiles={PROFILES} actions={given} whole={true} />)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    await write('Professional page (web address)', 'https://page.example')
    expect(field('Name of the practice').value).toBe('Harbour Lane')
    expect(field(PORTAL).value).toBe('https://portal.harbourlane.example')
  })

  it('that the practice locked cannot be changed, say who locked them, and follow the practice while somebody writes', async () => {
    const locks = { practiceName: { origin: 'managed', locked: true }, reply: { origin: 'managed', locked: true } }
    const saved = await page(policy, undefined, locks)
    expect(field('Name of the practice').closest('fieldset:disabled')?.textContent).toContain(
      'Set by Harbour Lane Group; it cannot be changed here.',
    )
    expect(field('Reply').closest('fieldset:disabled')).not.toBeNull()
    expect(field(PORTAL).closest('fieldset:disabled')).toBeNull()
    await write('Name of the practice', 'Somebody else')
    await show(
      <Practice
        unsaved={{}}
        report={reportOf({ ...policy, practiceName: 'Harbour Lane II' }, { practiceName: locks.practiceName as never })}
        profiles={PROFILES}
        actions={actions({ savePractice: async (draft) => void saved.push(draft) as never })}
        whole={true}
      />,
    )
    expect(field('Name of the practice').value).toBe('Harbour Lane II')
    expect(preview()).toContain('Harbour Lane II')
  })

  it('begin with a ready text in the language and the tone chosen, and never overwrite words of their own', async () => {
    await page(undefined)
    await pick('Language of the reply', 'es')
    expect(field('Reply').value).toBe(REPLY_WORDS.es.templates.warm)
    await pick('How it sounds', 'formal')
    expect(field('Reply').value).toBe(REPLY_WORDS.es.templates.formal)
    await write('Reply', 'Hola. {emergency}')
    await pick('How it sounds', 'short')
    expect(field('Reply').value).toBe('Hola. {emergency}')
    await press('Use the ready text instead')
    expect(field('Reply').value).toBe(REPLY_WORDS.es.templates.short)
  })

  it('choose a guidance, show its rules with their sources, and what holds for former patients instead', async () => {
    const saved = await page(policy)
    expect(document.querySelector('.rules')).toBeNull()
    await pick('Guidance', 'us-message')
    expect(screen()).toContain('Not verified in the source.')
    await pick('Guidance', 'uk')
    expect(screen()).toContain('Refuse friend requests politely and explain why.')
    expect(screen()).toContain('BMA, Using social media: practical and ethical guidance')
    expect(screen()).not.toContain('Not verified in the source.')
    await pick('Former patients', 'allow-after')
    expect(field('Years since the last contact').value).toBe('')
    await write('Years since the last contact', '7')
    await pick('Families of patients', 'hint')
    await press('Save')
    expect(saved).toMatchObject([{ profile: 'uk', former: { kind: 'allow-after', years: 7 }, family: 'hint' }])
  })

  it('see that no guidance is chosen, and what holds until then, which saving does not change', async () => {
    const saved = await page(policy)
    expect(field('Guidance').value).toBe('')
    expect(screen()).toContain('No guidance is chosen yet.')
    await press('Save')
    expect(saved[0]).not.toHaveProperty('profile')
    // What the sentence says is what holds without a choice.
    expect(guidanceOf(policy, PROFILES).advised).toBe('with-message')
    expect(PROFILES.find(({ id }) => id === 'custom')?.former).toEqual({ kind: 'ask' })
    await pick('Guidance', 'custom')
    expect(screen()).not.toContain('No guidance is chosen yet.')
  })

  it('choose what the page gets', async () => {
    const saved = await page(policy)
    const [, none] = document.querySelectorAll<HTMLInputElement>('input[type=radio]')
    await act(async () => none?.click())
    await write('Seconds to take a decision back', '')
    await press('Save')
    expect(saved[0]).toMatchObject({ pageFootprint: 'none', undoSeconds: Number.NaN })
  })
})
