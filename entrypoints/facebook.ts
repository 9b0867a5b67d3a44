import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { orphaned, tell } from '../src/door/ask.ts'
import type { Ask, ToExtension } from '../src/door/protocol.ts'
import { servePage } from '../src/door/serve-page.ts'
import { openPage } from '../src/facebook/page.ts'
import { surfaceOf } from '../src/facebook/surface.ts'

/** The content script. It knows requests and nothing of patients. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return
  const life = new AbortController()
  const say =
    <K extends keyof ToExtension>(kind: K) =>
    async (ask: Ask<ToExtension, K>): Promise<void> => {
      if (orphaned()) life.abort()
      if (!life.signal.aborted) await tell(kind, ask)
    }
  const events = {
    seen: say('seen'),
    open: say('open'),
    confirming: say('confirming'),
    acted: say('acted'),
    inserted: say('inserted'),
    sent: say('sent'),
  }
  const page = tell('hello', { surface: surfaceOf(location.href) }).then((hello) => {
    const settings = { footprint: hello?.footprint ?? 'none', guard: hello?.guard ?? false }
    return openPage(document, settings, events, life.signal)
  })
  // Whoever hears the greeting may ask at once: the door opens in the moment in which it is sent.
  servePage(page, life.signal)
})
