import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

const BIN = join(process.cwd(), 'node_modules', '.bin')

/**
 * Runs one command with the project's own Node (it comes with the packages) and shows what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{quiet?: boolean, env?: Record<string, string>}} [how] quiet: print its output only if it fails
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const { promise, resolve } = deferred()
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PATH: `${BIN}${delimiter}${process.env.PATH}` },
  })
  let output = ''
  const take = (chunk) => {
    output += chunk
    if (!quiet) process.stdout.write(chunk)
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
  child.on('close', (code) => resolve({ code: code ?? 1, output }))
  return promise
}

/**
 * One line for what is being done, the command, and the time it took; ends the process where it fails.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 * @param {{quiet?: boolean, env?: Record<string, string>}} [how]
 */
export async function step(what, command, args, how = { quiet: true }) {
  const started = Date.now()
  process.stdout.write(`• ${what} … ${how.quiet ? '' : '\n'}`)
  const { code, output } = await run(command, args, how)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (code !== 0) {
    process.stdout.write(`failed after ${seconds} s\n${how.quiet ? output : ''}`)
    process.exit(1)
  }
  process.stdout.write(`${how.quiet ? '' : `  ${what}: `}done (${seconds} s)\n`)
  return output
}

function deferred() {
  let resolve
  const promise = new Promise((done) => {
    resolve = done
  })
  return { promise, resolve }
}
