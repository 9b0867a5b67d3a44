import { expect, test } from '@playwright/test'
import { demoScenario, MARGARET, TOMASZ } from '../facebook/people.ts'
import { atDesk } from '../journey/desk.ts'
import { picture } from '../journey/picture.ts'
import { BROWSERS } from '../journey/stage.ts'

const REQUESTS = 'https://www.facebook.com/friends/requests'

for (const name of BROWSERS) {
  test(`${name}: with a panel in each of two windows, each decision is carried out once`, () =>
    atDesk(name, demoScenario(), async (desk) => {
      const { mutations } = desk.replica
      await desk.setUp()
      await desk.go(REQUESTS)
      await desk.page.see(MARGARET.name)
      const left = await desk.panel()
      await left.see('Likely patient')
      const other = await desk.newWindow(REQUESTS)
      const right = await other.panel()
      await right.see('Likely patient')

      await desk.front()
      await left.click('button', 'Keys')
      await left.click('button', 'Keys')
      await left.press('j')
      await left.press('d')
      await left.see('Decline silently: done')
      desk.screenshot(picture(name, 'two windows, one decision'))
      expect(mutations.map(({ deed, id }) => `${deed} ${id}`)).toEqual([`delete ${MARGARET.id}`])

      await other.front()
      await right.click('button', 'Keys')
      await right.click('button', 'Keys')
      await right.press('j')
      await right.press('d')
      await right.see('was made in another window')
      desk.screenshot(picture(name, 'two windows, the other one told'))
      expect(mutations.map(({ deed, id }) => `${deed} ${id}`)).toEqual([`delete ${MARGARET.id}`])

      await right.press('j')
      await right.press('d')
      await right.see('Decline silently: done')
      expect(mutations.map(({ deed, id }) => `${deed} ${id}`)).toEqual([`delete ${MARGARET.id}`, `delete ${TOMASZ.id}`])
    }))
}
