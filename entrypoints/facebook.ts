import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { orphaned, tell } from '../src/door/ask.ts'
import type { Answer, Ask, ToExtension } from '../src/door/protocol.ts'
import { servePage } from '../src/door/serve-page.ts'
import { openPage } from '../src/facebook/page.ts'
import { surfaceOf } from '../src/facebook/surface.ts'
import { learnWords } from '../src/facebook/words.ts'

/** The content script. It knows requests and nothing of patients. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return
  const life = new AbortController()
  const say =
    <K extends keyof ToExtension>(kind: K) =>
    async (ask: Ask<ToExtension, K>): Promise<Answer<ToExtension, K> | undefined> => {
      if (orphaned()) life.abort()
      return life.signal.aborted ? undefined : tell(kind, ask)
    }
  const events = {
    seen: say('seen'),
    open: say('open'),
    confirming: say('confirming'),
    acted: say('acted'),
    inserted: say('inserted'),
    sent: say('sent'),
  }
  const page = tell('hello', { isConversation: surfaceOf(location.href) === 'conversation' }).then((hello) => {
    if (hello !== undefined) learnWords(hello.words)
    return openPage(document, hello?.settings ?? { footprint: 'none' }, events, life.signal)
  })
  // Whoever hears the greeting may ask at once: the door opens in the moment in which it is sent.
  servePage(page, life.signal)
})
