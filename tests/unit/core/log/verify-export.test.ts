import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { canonical } from '../../../../src/core/log/canonical.ts'
import type { LogExport } from '../../../../src/core/log/export-form.ts'
import { linkEntry } from '../../../../src/core/log/link.ts'
import { verifyExport } from '../../../../src/core/log/verify-export.ts'
import { isSigned } from '../../../../src/store/log-sign.ts'
import { exportedLog } from '../../../support/filled-log.ts'
import { type ExportFault, editFaults, editsOf, orderFaults, swapFault } from '../../../support/log-faults.ts'

const hash = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex')
const check = { hash, signed: isSigned }
let log: LogExport

beforeAll(async () => {
  log = await exportedLog(60)
}, 30_000)

async function missed(faults: Iterable<ExportFault>): Promise<string[]> {
  const names: string[] = []
  for (const { name, log } of faults) if ((await verifyExport(log, check)).kind !== 'broken') names.push(name)
  return names
}

it('finds an untouched export unbroken, also after it was written and read again', async () => {
  const again = JSON.parse(JSON.stringify(log))
  expect(await verifyExport(again, check)).toMatchObject({ kind: 'unbroken', decisions: 56, messages: 20, removed: 4 })
})

it('finds every kind of fault in a log of sixty (npm run prove:log tries all of a thousand)', async () => {
  for (const list of ['decisions', 'messages', 'keeping'] as const) {
    const last = log[list].length - 1
    expect(await missed(editFaults(log, list, 0))).toEqual([])
    expect(await missed(editFaults(log, list, last))).toEqual([])
    for (let place = 0; place <= last; place += 1) expect(await missed(orderFaults(log, list, place))).toEqual([])
  }
  expect(await missed([swapFault(log, 'decisions', 0, 30), swapFault(log, 'decisions', 3, 55)])).toEqual([])
})

it('finds every edit of what stands around the entries', async () => {
  const { decisions: _, messages: __, keeping: ___, ...around } = log
  const faults = [...editsOf(around)].map(({ path, value }) => ({ name: path, log: { ...log, ...(value as object) } }))
  const gone = Object.keys(log).map((key) => ({ name: `${key} gone`, log: { ...log, [key]: undefined } }))
  // Taking a key away is tried below: spread over the export it would come back.
  expect(await missed(faults.filter(({ name }) => !name.endsWith(' gone')) as ExportFault[])).toEqual([])
  expect(await missed(gone as unknown as ExportFault[])).toEqual([])
})

it('finds a log that somebody without the key computed anew, and heads with it', async () => {
  const decisions: LogExport['decisions'] = []
  let head = { seq: 0, hash: '0'.repeat(64) }
  for (const { seq: _, prev: __, hash: ___, ...entry } of log.decisions) {
    const forged = await linkEntry<LogExport['decisions'][number]>(head, { ...entry, outcome: 'done' }, hash)
    decisions.push(forged)
    head = { seq: forged.seq, hash: forged.hash }
  }
  const keeping: LogExport['keeping'] = []
  const empty = { seq: 0, hash: '0'.repeat(64) }
  const forged = { ...log, decisions, messages: [], keeping, head: { decision: head, message: empty, keeping: empty } }
  expect(await verifyExport(forged, check)).toEqual({ kind: 'broken', where: 'the signature' })
  // The control: but for the signature everything about it fits.
  expect((await verifyExport(forged, { hash, signed: async () => true })).kind).toBe('unbroken')
})

it('says that another key signed, where somebody signed a forgery with their own', async () => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const key = pair as CryptoKeyPair
  const { form, at, head } = log
  const bytes = new TextEncoder().encode(canonical({ form, at, head }))
  const value = Buffer.from(await crypto.subtle.sign('Ed25519', key.privateKey, bytes)).toString('base64url')
  const { x = '' } = await crypto.subtle.exportKey('jwk', key.publicKey)
  const found = await verifyExport({ ...log, signature: { algorithm: 'Ed25519', publicKey: x, value } }, check)
  expect(found).toMatchObject({ kind: 'unbroken', publicKey: x })
  expect(x).not.toBe(log.signature.publicKey)
})

it.each([[null], [{}], [[]], ['text'], [{ form: 'front-desk-log/1' }]])(
  'says of what is no export that it is broken, and where',
  async (nothing) => {
    expect(await verifyExport(nothing, check)).toMatchObject({ kind: 'broken', where: expect.stringContaining('form') })
  },
)
