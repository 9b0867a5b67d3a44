import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { linesOf } from '../bench/list-lines.ts'
import { demoScenario } from '../facebook/people.ts'
import { importList, setPassphrase } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** Of OpenEMR: a table of patients, and one of their former names. Everybody is fictitious. */
const TOGETHER = {
  'patient_data.csv': 'pid,fname,mname,lname,DOB\n1,Ottilie,,Brandmüller,1990-06-05\n2,Bo,,Ek,1950-02-28\n',
  'patient_history.csv': 'pid,previous_name_first,previous_name_last\n1,Ottilie,Zabrowski\n',
}
/** Bytes that a file may have. */
const CAP = 500 * 1024 * 1024
/** MB that the whole profile may have; a browser alone takes 10 (Chromium) and 50 (Firefox, which gives half of the disk at most). */
const DISK = { chromium: 80, firefox: 100 } as const
/** Their shards take 65 MB. */
const ROWS = 400_000

const mounts = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0

/** Starts a browser with its profile on a disk of this size, which no other program sees. */
function onSmallDisk(folder: string, megabytes: number): (browser: string) => string {
  return (browser) => {
    const [script, before] = [join(folder, 'small-disk.sh'), join(folder, 'before')]
    const mount = `mount -t tmpfs -o size=${megabytes}m tmpfs "$profile"`
    const steps = `cp -a "$profile" ${before} && ${mount} && cp -a ${before}/. "$profile" && exec ${browser} "$@"`
    const find =
      'for word in "$@"; do case "$word" in */front-desk-*) profile="/$(echo "$word" | cut -d/ -f2-)";; esac; done'
    writeFileSync(script, `#!/bin/sh\n${find}\nexport profile\nexec unshare --mount sh -c '${steps}' "$0" "$@"\n`)
    chmodSync(script, 0o755)
    return script
  }
}

for (const name of BROWSERS) {
  test(`${name}: several files dropped at once are one list; a file over the cap is refused, and the list stays`, async () => {
    const stage = await openStage(name, demoScenario())
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-limits-'))
    try {
      const options = await stage.browser.open(stage.browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await options.goto(stage.browser.extensionUrl('options.html#patients'))
      await options.see('You can also drop it here.')
      await options.look((files) => {
        const dropped = new DataTransfer()
        for (const [file, text] of Object.entries(files)) dropped.items.add(new File([text], file))
        document
          .querySelector('.drop')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
      }, TOGETHER)
      await options.see('2 patients understood')
      await options.see('Zabrowski')
      await options.click('button', 'Use this list')
      await options.see('2 patients on your list')

      const file = join(folder, 'too-large.csv')
      writeFileSync(file, 'first_name,last_name\nBo,Ek\n')
      truncateSync(file, CAP + 1)
      await options.choose('File with the patient list', file)
      await options.see('This list is too large')
      await options.see('2 patients on your list')
    } finally {
      await stage.close()
      stage.clear()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test(`${name}: a full disk is told in one sentence, and the list in force stays`, async () => {
    test.info().skip(!mounts, 'Skipped: nobody may mount a small disk here.')
    const folder = mkdtempSync(join(tmpdir(), 'small-disk-'))
    const stage = await openStage(name, demoScenario(), true, onSmallDisk(folder, DISK[name]))
    try {
      const options = await stage.browser.open(stage.browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await importList(options)
      await options.goto(stage.browser.extensionUrl('options.html#patients'))
      const file = join(folder, 'long.csv')
      writeFileSync(file, [...linesOf(ROWS)].join(''))
      await options.choose('File with the patient list', file)
      await options.see('There is no room left on this computer')
      await options.see('48 patients on your list')
      // What was written of the new list is gone again, so that there is room.
      await importList(options)
      expect(await options.look(() => document.body.textContent?.includes('no room left') ?? true)).toBe(false)
    } finally {
      await stage.close()
      stage.clear()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
