import type { Encoding } from '../../../core/policy/artefacts/files.ts'

const MARK = '\ufeff'

/** A text as a file in an encoding; `regedit` reads UTF-16, PowerShell needs a mark to see UTF-8. */
export function asFile(text: string, encoding: Encoding): Blob {
  if (encoding === 'utf-8') return new Blob([text])
  if (encoding === 'utf-8-bom') return new Blob([MARK, text])
  const units = MARK + text
  const bytes = new DataView(new ArrayBuffer(units.length * 2))
  for (let place = 0; place < units.length; place += 1) bytes.setUint16(place * 2, units.charCodeAt(place), true)
  return new Blob([bytes])
}
