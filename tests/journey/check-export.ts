import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { exportSchema, type LogExport } from '../../src/core/log/export-form.ts'
import { type Verification, verifyExport } from '../../src/core/log/verify-export.ts'
import { isSigned } from '../../src/store/log-sign.ts'

/** Reads an exported log and checks it, as the command `verify-log` does. */
export async function checkExport(path: string): Promise<{ log: LogExport; found: Verification }> {
  const exported: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const hash = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex')
  return { log: exportSchema.parse(exported), found: await verifyExport(exported, { hash, signed: isSigned }) }
}
