import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { exportedLog } from '../../support/filled-log.ts'
import { verifyFile } from '../../tools/verify-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-log-'))
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
let whole: string
let cut: string

beforeAll(async () => {
  const log = await exportedLog(20)
  whole = file('whole.json', JSON.stringify(log))
  cut = file('cut.json', JSON.stringify({ ...log, decisions: log.decisions.slice(0, -1) }))
}, 30_000)

const run = (...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/tools/verify-log.ts', ...given], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('ends with 0 for an unbroken export, 1 for a broken one, 2 for what it cannot read, with one line each', () => {
  const unbroken = /^Unbroken: 20 decisions since 2026-01-01, 6 notes about messages; log key(?: [0-9a-f]{4}){4}\.\n$/u
  expect(run(whole)).toEqual({ status: 0, stdout: expect.stringMatching(unbroken), stderr: '' })
  expect(run(cut)).toEqual({ status: 1, stdout: 'Broken: the end of the decision chain.\n', stderr: '' })
  expect(run(join(folder, 'nowhere.json'))).toMatchObject({
    status: 2,
    stdout: expect.stringMatching(/^Unreadable: .*ENOENT/u),
  })
  expect(run(file('text.json', 'no log'))).toMatchObject({
    status: 2,
    stdout: expect.stringMatching(/^Unreadable: .*JSON/u),
  })
  expect(run()).toMatchObject({ status: 2, stdout: expect.stringMatching(/^Usage/u) })
}, 60_000)

it('asked for a key, takes only a log that this key signed, however it is written', async () => {
  const [, key = ''] = /log key (.*)\./u.exec((await verifyFile(whole)).line) ?? []
  expect((await verifyFile(whole, key.toUpperCase().replaceAll(' ', '-'))).code).toBe(0)
  expect(await verifyFile(whole, '0000 0000 0000 0000')).toMatchObject({
    code: 1,
    line: `Broken: signed by another log, ${key}.`,
  })
})
