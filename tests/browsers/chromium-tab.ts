import type { Page } from '@playwright/test'
import type { Tab } from './driver.ts'

/** One tab of Chromium, driven by Playwright. */
export function chromiumTab(page: Page): Tab {
  return {
    url: async () => page.url(),
    async goto(url) {
      await page.goto(url)
    },
    see: (words) => page.getByText(words).filter({ visible: true }).first().waitFor(),
    click: (role, name) =>
      page
        .getByRole(role, { name: named(name) })
        .first()
        .click(),
    fill: (label, value) => page.getByLabel(label, { exact: true }).filter({ visible: true }).first().fill(value),
    choose: (label, path) => page.getByLabel(label, { exact: true }).first().setInputFiles(path),
    press: (key) => page.keyboard.press(key),
    look: (inPage, arg) => page.evaluate(inPage as never, arg as never),
    async until(inPage, arg) {
      await page.waitForFunction(inPage as never, arg as never, { polling: 50 })
    },
    async run(script) {
      await page.evaluate(script)
    },
    async resize(width, height) {
      await page.setViewportSize({ width, height })
      await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height] as const)
    },
    async picture(path) {
      await page.screenshot({ path })
    },
    async download(button, path) {
      const file = page.waitForEvent('download')
      await page.getByRole('button', { name: button, exact: true }).first().click()
      await (await file).saveAs(path)
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
    async answering(yes, action) {
      const asked = page.waitForEvent('dialog').then(async (dialog) => {
        await (yes ? dialog.accept() : dialog.dismiss())
        return dialog.message()
      })
      await action()
      return asked
    },
  }
}

/** A name alone, or with whom it is for behind it: "Undo: Ana Lee". */
function named(name: string): RegExp {
  return new RegExp(`^${RegExp.escape(name)}(?:: |$)`, 'u')
}
