import { type LogFigures, logFigures } from './log-figures.ts'
import { type ScreenFigures, screenFigures } from './log-screen.tsx'

/** Everything that can be measured in a browser. */
export async function figuresInBrowser(entries: number): Promise<LogFigures & { screen: ScreenFigures }> {
  const { figures, stores } = await logFigures(entries)
  return { ...figures, screen: await screenFigures(stores, Math.min(entries, 5000)) }
}
