import { Fault } from '../fault.ts'
import { type ListReport, type Means, makeCollector } from './collector.ts'
import { LIMITS } from './limits.ts'
import type { ListFile } from './list-file.ts'
import { readFile } from './read-file.ts'
import { readMembers } from './read-members.ts'

/**
 * Reads a patient list of one file, or of several that belong together. Patients are handed over in batches while reading, so that
 * of a long file only a slice is held. A report comes with every fault too, as far as reading got.
 * @param onReport told of the report before anything is read; it fills while reading
 * @throws Fault `import-...`
 */
export async function readPatients(
  files: readonly ListFile[],
  means: Means,
  onReport?: (report: ListReport) => void,
): Promise<ListReport> {
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > LIMITS.file) throw new Fault('import-too-large')
  const collector = makeCollector(means, size)
  const { report } = collector
  onReport?.(report)
  const setting = { collector, budget: { bytes: LIMITS.unpacked }, links: undefined, level: 0 }
  const [only, ...more] = files
  if (only === undefined) throw new Fault('import-empty')
  if (more.length === 0) await readFile(only, setting)
  else await readMembers(files, setting, readFile)
  await collector.settle(true)
  if (report.counts.patients === 0) throw new Fault('import-no-patients')
  means.progress(1)
  return report
}
