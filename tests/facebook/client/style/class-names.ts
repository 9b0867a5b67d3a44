import { chanceOf, wordOf } from '../../seeded.ts'
import { boot } from '../state/boot.ts'
import { people } from './people.ts'
import { shell } from './shell.ts'
import { talk } from './talk.ts'

const looks = { ...shell, ...people, ...talk }

/** A look by the name that only this source knows. */
export type Look = keyof typeof looks

// Classes mean nothing and are others in every document, as with a style compiler.
const chance = chanceOf(boot.classSeed)
const classes = new Map(
  Object.keys(looks).map((look) => [look, [0, 1, 2].map(() => `x${wordOf(chance, 6)}`).join(' ')] as const),
)

/** The classes of some looks. */
export function look(...names: (Look | false | undefined)[]): string {
  return names.map((name) => (name === false || name === undefined ? '' : classes.get(name))).join(' ')
}

const COLOURS = `
  :root { color-scheme: light dark; --page: #f1f2f6; --surface: #fff; --field: #e9eaf0; --hover: #e2e4eb; --line: #e1e3ea;
    --ink: #1b1d24; --soft: #666b78; --accent: #4a55c9; --shade: rgb(0 0 0 / 12%); --cover-a: #c9cdf0; --cover-b: #f0d9c9 }
  @media (prefers-color-scheme: dark) {
    :root { --page: #17181c; --surface: #22242a; --field: #343741; --hover: #3d414c; --line: #353841; --ink: #e6e7ec;
      --soft: #a4a9b6; --accent: #6a76ee; --shade: rgb(0 0 0 / 40%); --cover-a: #34395e; --cover-b: #5b463a }
  }
  body { margin: 0; background: var(--page) }
  a { text-decoration: none; color: var(--accent) }`

/** Puts the styles into the document. */
export function dress(): void {
  const rules = Object.entries(looks).map(([name, rule]) => `.${classes.get(name)?.split(' ')[0]} { ${rule} }`)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${COLOURS}\n${rules.join('\n')}`)
  document.adoptedStyleSheets.push(sheet)
}
