import { build, type Rolldown } from 'vite'

/**
 * A module of the product as one script, for a page without the extension: what it exports stands in a global variable.
 * @param entry path from the root of the project
 * @param name of the variable
 */
export async function inPageScript(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'], fileName: name } },
  })) as Rolldown.RolldownOutput[]
  const [chunk] = built[0]?.output ?? []
  if (chunk === undefined) throw new Error(`${entry} could not be built`)
  return `${chunk.code};window.${name} = ${name}`
}
