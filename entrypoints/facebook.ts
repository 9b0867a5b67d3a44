import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isFacebookPage } from '../src/core/facebook-pages.ts'
import { greet, tellWhile } from '../src/door/ask.ts'
import { beginLife } from '../src/door/own-life.ts'
import { servePage } from '../src/door/serve-page.ts'
import { onceInFront } from '../src/facebook/in-front.ts'
import { openPage } from '../src/facebook/page.ts'
import { surfaceOf } from '../src/facebook/surface.ts'
import { learnWords } from '../src/facebook/words.ts'

/** The content script. It knows requests and nothing of patients. */
export default defineUnlistedScript(() => {
  if (window.top === window && isFacebookPage(URL.parse(location.href))) onceInFront(document, start)
})

function start(): void {
  const life = beginLife(window)
  if (life === undefined) return
  const say = tellWhile(life)
  const events = {
    changed: life.look,
    seen: say('seen'),
    open: say('open'),
    confirming: say('confirming'),
    pressed: say('pressed'),
    acted: say('acted'),
    inserted: say('inserted'),
    sent: say('sent'),
  }
  const page = greet({ isConversation: surfaceOf(location.href) === 'conversation' }).then((hello) => {
    if (hello !== undefined) learnWords(hello.words)
    return openPage(document, hello?.settings ?? { footprint: 'none' }, events, life.signal)
  })
  // Whoever hears the greeting may ask at once: the door opens in the moment in which it is sent.
  const handlers = page.then((acts) => ({ ...acts, end: async () => life.end() }))
  servePage(handlers, life.signal)
}
