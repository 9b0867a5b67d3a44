import type { Collector } from './collector.ts'
import { patientOfPid, signsOf } from './hl7-patient.ts'
import { LIMITS } from './limits.ts'
import { lineGroups } from './lines.ts'

/** Whether a text holds HL7 2 messages, alone or in a batch. */
export function isHl7(head: string): boolean {
  return /^\v?(?:MSH|FHS|BHS)[|^~#$!]\S{3,4}/u.test(head)
}

/** Reads the PID segments of HL7 2 messages, as interfaces write them into files: each is one patient. */
export async function readHl7(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  let signs = signsOf('MSH|^~\\&')
  let row = 0
  for await (const lines of lineGroups(blocks)) {
    for (const line of lines) {
      row += 1
      const segment = line.replace(/^\v/u, '')
      if (/^(?:MSH|FHS|BHS)/u.test(segment)) signs = signsOf(segment)
      if (!segment.startsWith(`PID${signs.field}`)) continue
      const found =
        segment.length > LIMITS.field * 20 ? 'field-too-long' : patientOfPid(segment, signs, collector.means.today)
      if (typeof found === 'string') collector.skip(row, found)
      else collector.add(found, row)
    }
    await collector.settle()
  }
}
