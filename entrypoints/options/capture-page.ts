import words from '../../assets/facebook/words.json' with { type: 'json' }
import type { FaultCode } from '../../src/core/fault.ts'
import { findPage } from '../../src/door/find-page.ts'
import { askPage } from '../../src/door/page.ts'
import { capture } from '../../src/facebook/capture.ts'
import { learnWords } from '../../src/facebook/words.ts'
import { saltedHash } from '../../src/store/salted-hash.ts'

/** How the open page of Facebook is built, without anybody in it; or why it could not be looked at. */
export async function capturePage(): Promise<{ html: string } | FaultCode> {
  const page = await findPage()
  const structure = page && (await askPage(page.tabId, 'structure', {}))
  if (page === undefined || structure === undefined) return 'page-unreachable'
  learnWords(words)
  const hash = await saltedHash(crypto.getRandomValues(new Uint8Array(32)))
  const lang = structure.lang.replace(/[^\w-]/gu, '').slice(0, 20)
  const taken = capture(bodyOf(structure.body), hash)
  return { html: `<!-- ${page.report.surface}, lang="${lang}" -->\n${taken}\n` }
}

function bodyOf(serialised: string): HTMLElement {
  const parser = new DOMParser()
  const asXml = parser.parseFromString(serialised, 'application/xhtml+xml')
  const isRead = asXml.querySelector('parsererror') === null
  return isRead ? asXml.documentElement : parser.parseFromString(serialised, 'text/html').body
}
