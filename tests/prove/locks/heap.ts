import type { DevTools, Target } from '../../browsers/devtools.ts'

/** Everything that lives on the heap of one page or worker, texts included, as Chromium's own tools see it, after a collection. */
export async function heapOf(tools: DevTools, target: Target): Promise<Buffer> {
  const session = await tools.attach(target)
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void parts.push(String(chunk)))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.close()
  return Buffer.from(parts.join(''))
}
