import { readdirSync, readFileSync } from 'node:fs'
import { eventually } from '../../browsers/wait.ts'

/** Ends a browser as a power cut does: nothing is closed, nothing is written. @param profile its folder, which no other browser has */
export async function cutPower(profile: string): Promise<void> {
  for (const id of processesOn(profile)) {
    try {
      process.kill(id, 'SIGKILL')
    } catch {
      // It ended with the one before.
    }
  }
  await eventually('the end of the browser', async () => (processesOn(profile).length === 0 ? true : undefined))
}

function processesOn(profile: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && id !== process.pid)
    .filter((id) =>
      commandOf(id)
        .split('\0')
        .some((part) => part === profile || part === `--user-data-dir=${profile}`),
    )
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
