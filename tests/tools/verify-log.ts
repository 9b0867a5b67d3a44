import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fingerprintOf } from '../../src/core/log/fingerprint.ts'
import { verifyExport } from '../../src/core/log/verify-export.ts'
import { isSigned } from '../../src/store/log-sign.ts'

const hash = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex')

/**
 * Checks one exported log.
 * @param key fingerprint that the log's key must have
 * @returns the exit code (0 unbroken, 1 broken, 2 unreadable) and one line that says so
 */
export async function verifyFile(path: string, key?: string): Promise<{ code: 0 | 1 | 2; line: string }> {
  let exported: unknown
  try {
    exported = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON' : ((error as NodeJS.ErrnoException).code ?? 'unknown')
    return { code: 2, line: `Unreadable: ${path} (${why}).` }
  }
  const found = await verifyExport(exported, { hash, signed: isSigned })
  if (found.kind === 'broken') return { code: 1, line: `Broken: ${found.where}.` }
  const fingerprint = await fingerprintOf(found.publicKey, hash)
  if (key !== undefined && key.replaceAll(/[\s-]/gu, '').toLowerCase() !== fingerprint.replaceAll(' ', '')) {
    return { code: 1, line: `Broken: signed by another log, ${fingerprint}.` }
  }
  const { decisions, messages, removed, since } = found
  const first = since === undefined ? '' : ` since ${since.slice(0, 10)}`
  const gone = removed === 0 ? '' : `, ${removed} removed on record when their time was over`
  const line = `Unbroken: ${decisions} decisions${first}, ${messages} notes about messages${gone}; log key ${fingerprint}.`
  return { code: 0, line }
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } })
  const [path] = positionals
  const usage = { code: 2, line: 'Usage: npm run verify-log -- FILE [--key "12ab 34cd 56ef 7890"]' }
  const { code, line } = path === undefined ? usage : await verifyFile(path, values.key)
  process.stdout.write(`${line}\n`)
  process.exitCode = code
}
