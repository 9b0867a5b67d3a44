import { demoScenario } from '../../facebook/people.ts'
import type { Figure } from './figures.ts'
import { auditPage, type Seed } from './in-page/audit.ts'
import type { Lane } from './lab.ts'
import { compare } from './tally.ts'

/** Makes each fault once that the counting is there for: it has to notice every one, or its zeros say nothing. */
export async function seedFigures(lane: Lane): Promise<Figure[]> {
  await lane.load('/friends', demoScenario())
  const report = await lane.report()
  const whole = await lane.page.evaluate(auditPage, 'none' as Seed)
  const taken = await lane.page.evaluate(auditPage, 'taken' as Seed)
  const claimed = await lane.page.evaluate(auditPage, 'claimed' as Seed)
  const stray = await lane.page.evaluate(auditPage, 'stray' as Seed)
  const vanities = new Map(demoScenario().requests.map(({ id, vanity = '' }) => [id, vanity]))
  const [first, ...rest] = report.requests
  const other = first === undefined ? [] : [{ ...first, name: `${first.name}s` }, ...rest]
  const strays = await lane.page.evaluate(async () => {
    const other = [...document.querySelectorAll('[role=button]')].find(
      (button) => !window.__replica.standing().some(({ element }) => element.contains(button)),
    )
    const control = document.createElement('span')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('span:empty { display: inline-block; width: 28px }')
    document.adoptedStyleSheets.push(sheet)
    other?.parentElement?.append(control)
    await new Promise((done) => setTimeout(done))
    return window.__inserted.strays.length
  })
  await lane.page.evaluate(() => {
    const [first, second] = window.__replica.standing()
    let tile = first?.element
    while (tile?.parentElement && !tile.parentElement.contains(second?.element ?? null)) tile = tile.parentElement
    tile?.remove()
    window.__replica.rekey()
  })
  const complaints = (await lane.complaints()).length
  const seeds: [string, boolean][] = [
    ['nothing seeded, nothing found', whole.missed.length + whole.wrong.length === 0 && whole.cards.length === 5],
    ['a control taken away is a card missed', taken.missed.length === 1],
    ['a card that the reader is blind to is a card missed', claimed.missed.length === 1],
    ['a control on somebody who is suggested is a false one', stray.wrong.length === 1],
    ['a control put in there is seen in the moment', strays === 1],
    ['a name with one letter more is a false report', compare({ requests: other }, whole.cards, vanities).length === 1],
    ['a person left out is a false report', compare({ requests: rest }, whole.cards, vanities).length === 1],
    ["a node of Facebook's taken away is an error of React", complaints > 0],
  ]
  return seeds.map(([what, met]) => ({
    what: `control: ${what}`,
    is: met ? 'noticed' : 'NOT NOTICED',
    of: '1 seeded fault',
    aim: 'noticed',
    met,
    functional: true,
  }))
}
