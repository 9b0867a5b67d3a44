import { type LogFigures, logFigures } from './log-figures.ts'
import { type ScreenFigures, screenFigures } from './log-screen.tsx'

/** Everything that can be measured in a browser. */
export async function figuresInBrowser(entries: number): Promise<LogFigures & { screen: ScreenFigures }> {
  const newReader = (name: string) => new Worker('/reader.js', { type: 'module', name })
  const { figures, stores } = await logFigures(entries, newReader)
  const screen = await screenFigures(stores, Math.min(entries, 5000), () => newReader(stores.database.name))
  return { ...figures, screen }
}
