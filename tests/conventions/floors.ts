import type { Source } from './tree.ts'

/** What each floor may import of ours, and which packages. */
const FLOORS: Record<string, { ours: string[]; packages: RegExp }> = {
  'src/core/': {
    ours: ['src/core/'],
    packages:
      /^(?:zod|papaparse|fflate|ical\.js|uqr|libphonenumber-js(?:\/.*)?|@zxcvbn-ts\/(?:core|language-common|language-en))$/u,
  },
  'src/facebook/': { ours: ['src/facebook/', 'src/core/', 'assets/'], packages: /^$/u },
  'src/store/': { ours: ['src/store/', 'src/core/'], packages: /^(?:zod|dexie|hash-wasm|wxt\/browser)$/u },
  'src/service/': { ours: ['src/service/', 'src/store/', 'src/core/', 'assets/'], packages: /^zod$/u },
  'src/door/': { ours: ['src/door/', 'src/core/'], packages: /^(?:zod|wxt\/browser)$/u },
  'src/ui/': { ours: ['src/ui/', 'src/core/', 'assets/'], packages: /^preact(?:\/|$)/u },
  'entrypoints/': { ours: ['entrypoints/', 'src/', 'assets/'], packages: /^(?:wxt\/|preact(?:\/|$))/u },
}

/** Every import that goes up or sideways, as `file -> import`. */
export function wrongImports(files: readonly Source[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const floor = Object.entries(FLOORS).find(([folder]) => path.startsWith(folder))?.[1]
    if (floor === undefined) return [`${path} stands on no floor`]
    return imports.filter((name) => !allowed(floor, name)).map((name) => `${path} -> ${name}`)
  })
}

function allowed(floor: { ours: string[]; packages: RegExp }, name: string): boolean {
  if (/^(?:src|assets|entrypoints|tests)\//u.test(name)) return floor.ours.some((folder) => name.startsWith(folder))
  return floor.packages.test(name)
}
