import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { orphaned, tell } from '../src/door/ask.ts'
import { servePage } from '../src/door/serve-page.ts'
import { openPage } from '../src/facebook/page.ts'
import { surfaceOf } from '../src/facebook/surface.ts'

/** The content script. It knows requests and nothing of patients. */
export default defineUnlistedScript(async () => {
  if (window.top !== window) return
  const life = new AbortController()
  const alive = (): boolean => {
    if (orphaned()) life.abort()
    return !life.signal.aborted
  }
  const hello = await tell('hello', { surface: surfaceOf(location.href) })
  const events = {
    seen: (report: Parameters<typeof tell<'seen'>>[1]) => void (alive() && tell('seen', report)),
    open: (key: Parameters<typeof tell<'open'>>[1]['key']) => void (alive() && tell('open', { key })),
  }
  const page = openPage(document, hello?.footprint ?? 'none', events, life.signal)
  servePage(
    {
      report: async () => page.report(),
      show: async ({ key }) => page.show(key),
      async press({ intentId, expected }) {
        const outcome = await page.press(expected)
        await tell('acted', { intentId, outcome })
        return outcome
      },
      async insert({ intentId, text, recipient }) {
        const outcome = await page.insert(text, recipient)
        await tell('inserted', { intentId, outcome })
        return outcome
      },
      footprint: async ({ footprint }) => page.footprint(footprint),
    },
    life.signal,
  )
})
