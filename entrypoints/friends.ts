import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import words from '../assets/facebook/words.json' with { type: 'json' }
import { readFriends } from '../src/facebook/friends.ts'
import { learnWords } from '../src/facebook/words.ts'

/** Reads the list of friends once, when the panel asks for it. Nothing of it stays in the page. */
export default defineUnlistedScript(() => {
  learnWords(words)
  return readFriends(document, location.href)
})
