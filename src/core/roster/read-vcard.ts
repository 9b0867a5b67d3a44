import type { Collector } from './collector.ts'
import { LIMITS } from './limits.ts'
import { lineGroups } from './lines.ts'
import { isQuoted, type VcardLine, vcardLine } from './vcard-line.ts'
import { patientOfVcard } from './vcard-patient.ts'

/** Properties that are looked at; pictures, keys and addresses are dropped line by line. */
const NEEDED = /^(?:[\w-]+\.)?(?:N|FN|NICKNAME|BDAY|ORG|KIND|DEATHDATE|X-[\w-]+)[;:]/iu

/**
 * Reads vCards of the versions 2.1, 3.0 and 4.0: folded lines, quoted-printable, groups, cards inside cards. Groups and organisations
 * are reported and left.
 */
export async function readVcards(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  const { newDecoder, today } = collector.means
  let card = 0
  let depth = 0
  let lines: VcardLine[] = []
  let whole: string | undefined
  let tooLong = false
  let quoted = false
  let soft = false
  let insideAgent = false

  /** A whole line, put together again. */
  function take(line: string): void {
    if (line.trim() === '') return
    if (/^\s*BEGIN:VCARD\s*$/iu.test(line)) {
      if (depth > 0 && !insideAgent) finish()
      depth += 1
      if (depth === 1) card += 1
    } else if (/^\s*END:VCARD/iu.test(line)) {
      depth = Math.max(0, depth - 1)
      if (depth === 0) finish()
    } else if (depth === 1 && NEEDED.test(line)) {
      const property = vcardLine(line, newDecoder)
      if (property !== undefined && line.length <= LIMITS.field * 4) lines.push(property)
      else if (/^(?:[\w-]+\.)?(?:N|FN)[;:]/iu.test(line)) tooLong = true
    }
    insideAgent = depth > 0 && (/^(?:[\w-]+\.)?AGENT/iu.test(line) || (insideAgent && depth > 1))
  }

  function finish(): void {
    const found = tooLong ? 'field-too-long' : patientOfVcard(lines, today)
    if (typeof found === 'string') collector.skip(card, found)
    else collector.add(found, card)
    lines = []
    tooLong = false
    depth = 0
  }

  for await (const group of lineGroups(blocks)) {
    for (const line of group) {
      const goesOn = quoted && soft
      if (whole !== undefined && (goesOn || /^[ \t]/u.test(line))) {
        const more = goesOn ? line.replace(/^[ \t]/u, '') : line.slice(1)
        // Pictures and notes are long, and not needed: their beginning is enough to know them by.
        if (whole.length < LIMITS.field * 8) whole = (goesOn ? whole.slice(0, -1) : whole) + more
      } else {
        if (whole !== undefined) take(whole)
        whole = line
        quoted = isQuoted(line)
      }
      soft = line.endsWith('=')
    }
    await collector.settle()
  }
  if (whole !== undefined) take(whole)
  // A card that is cut off gives what it has.
  if (depth > 0 && lines.length > 0) finish()
}
