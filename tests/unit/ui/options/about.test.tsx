// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { About, WHY } from '../../../../src/ui/options/About.tsx'
import { LIBRARIES } from '../../../../src/ui/options/libraries.ts'
import { actions } from './actions.ts'
import { clear, press, screen, show } from './stage.ts'

function json(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

afterEach(clear)

describe('about', () => {
  it('names every package that ships, with the licence it has', () => {
    const shipped = Object.keys(json('package.json').dependencies).sort()
    expect(LIBRARIES.map(({ name }) => name)).toEqual(shipped)
    for (const { name, licence } of LIBRARIES)
      expect([name, json(`node_modules/${name}/package.json`).license]).toEqual([name, licence])
  })

  it('says why for every permission that is asked for', () => {
    const config = readFileSync('wxt.config.ts', 'utf8')
    const asked = [...(/permissions: \[([^\]]*)\]/u.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/gu)].map(
      ([, name]) => name,
    )
    expect(asked).toContain('storage')
    // WXT adds this one for the panel.
    expect([...asked, 'sidePanel'].filter((name = '') => WHY[name] === undefined)).toEqual([])
  })

  it('tells version, promises and where the names are from', async () => {
    await show(<About facts={{ version: '1.2.3', permissions: ['storage'] }} actions={actions()} />)
    expect(screen()).toContain('Version 1.2.3.')
    expect(screen()).toContain('It never presses Send')
    expect(screen()).toContain('United States Census Bureau')
    expect(screen()).toContain('Apache License 2.0')
    expect([...document.querySelectorAll('dt')].map((each) => each.textContent)).toEqual(['facebook.com', 'storage'])
  })
  it('shows the structure of a page before it is saved, and saves what it shows', async () => {
    const taken = actions({ capturePage: async () => ({ html: '<body>Gjcoedlk</body>' }) })
    await show(<About facts={{ version: '1.2.3', permissions: [] }} actions={taken} />)
    await press('Take the structure of the page')
    expect(document.querySelector('textarea')?.value).toBe('<body>Gjcoedlk</body>')
    expect(taken.saveCapture).not.toHaveBeenCalled()
    await press('Save the file')
    expect(taken.saveCapture).toHaveBeenCalledExactlyOnceWith('<body>Gjcoedlk</body>')
  })

  it('says what to do where no page can be looked at', async () => {
    const facts = { version: '1.2.3', permissions: [] }
    await show(<About facts={facts} actions={actions({ capturePage: async () => 'page-unreachable' })} />)
    await press('Take the structure of the page')
    expect(screen()).toContain('Please reload it.')
  })
})
