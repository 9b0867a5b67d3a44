import { readFileSync } from 'node:fs'
import type { TestBrowser } from '../browsers/driver.ts'

/** Puts pictures beside each other, as the browser shows page and panel, into one picture. */
export async function sideBySide(browser: TestBrowser, files: readonly string[], into: string): Promise<void> {
  const images = files.map((file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`)
  const tab = await browser.open('about:blank')
  const size = await tab.look(async (sources) => {
    document.body.style.cssText = 'display: flex; margin: 0; background: #777; gap: 1px'
    const pictures = sources.map((source) => Object.assign(new Image(), { src: source }))
    document.body.append(...pictures)
    await Promise.all(pictures.map((picture) => picture.decode()))
    const width = pictures.reduce((sum, { naturalWidth }) => sum + naturalWidth + 1, -1)
    return { width, height: Math.max(...pictures.map(({ naturalHeight }) => naturalHeight)) }
  }, images)
  await tab.resize(size.width, size.height)
  await tab.picture(into)
  await tab.close()
}
