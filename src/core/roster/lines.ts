import { Fault } from '../fault.ts'
import { LIMITS } from './limits.ts'

/** The lines of a text, in groups as they come, without their line ends. @throws Fault `import-too-large` for an endless line */
export async function* lineGroups(blocks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = ''
  for await (const block of blocks) {
    const lines = (rest + block).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LIMITS.record) throw new Fault('import-too-large')
    if (lines.length > 0) yield lines
  }
  if (rest !== '') yield [rest]
}

/** A whole text. */
export async function textOf(blocks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = []
  for await (const block of blocks) parts.push(block)
  return parts.join('')
}
