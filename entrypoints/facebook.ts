import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { orphaned, tell } from '../src/door/ask.ts'
import type { Ask, ToExtension } from '../src/door/protocol.ts'
import { servePage } from '../src/door/serve-page.ts'
import { openPage } from '../src/facebook/page.ts'
import { surfaceOf } from '../src/facebook/surface.ts'

/** The content script. It knows requests and nothing of patients. */
export default defineUnlistedScript(async () => {
  if (window.top !== window) return
  const life = new AbortController()
  const say =
    <K extends keyof ToExtension>(kind: K) =>
    async (ask: Ask<ToExtension, K>): Promise<void> => {
      if (orphaned()) life.abort()
      if (!life.signal.aborted) await tell(kind, ask)
    }
  const hello = await tell('hello', { surface: surfaceOf(location.href) })
  const settings = { footprint: hello?.footprint ?? 'none', guard: hello?.guard ?? false }
  const events = {
    seen: say('seen'),
    open: say('open'),
    confirming: say('confirming'),
    acted: say('acted'),
    inserted: say('inserted'),
    sent: say('sent'),
  }
  servePage(openPage(document, settings, events, life.signal), life.signal)
})
