import { expect, it } from 'vitest'
import { openPassphraseAnswers } from '../../../src/service/answer-passphrase.ts'
import { openPassphraseHelp, type PassphraseWorker } from '../../../src/service/passphrase-help.ts'
import { workerOf } from '../../support/worker-of.ts'

it('starts its worker when it is first asked, knows the practice, and ends it at rest', async () => {
  let started = 0
  let ended = 0
  const newWorker = (): PassphraseWorker => {
    started += 1
    const worker: PassphraseWorker = workerOf((say) => openPassphraseAnswers(() => 7776 * 2 + 3, say))
    const { terminate } = worker
    worker.terminate = () => {
      ended += 1
      terminate()
    }
    return worker
  }
  const help = openPassphraseHelp(newWorker, async () => ['Harbour Lane'])
  expect(started).toBe(0)
  help.rest()
  expect(await help.suggest()).toBe(Array(5).fill('abide').join(' '))
  expect(await help.judge('Harbour Lane 2026')).toEqual({ band: 'weak', why: 'here', edged: false })
  expect([started, ended]).toEqual([1, 0])
  help.rest()
  expect([started, ended]).toEqual([1, 1])
  await help.suggest()
  expect(started).toBe(2)
})
