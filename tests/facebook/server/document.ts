import { type Boot, PAGE_SIZE } from '../contract.ts'
import type { Person } from '../scenario.ts'
import { type Chance, chanceOf, wordOf } from '../seeded.ts'
import { preloaded } from './preload.ts'
import { openRequests, personBy, type ServerState } from './state.ts'

/** The HTML document of any page: an empty root, preloaded data, and the app. */
export function documentFor(
  state: ServerState,
  url: URL,
  count: number,
): { headers: Record<string, string>; body: string } {
  const { scenario } = state
  const chance = chanceOf(scenario.seed * 7919 + count)
  const nonce = wordOf(chance, 12)
  const open = openRequests(state)
  const person = aboutWhom(state, url)
  const boot: Boot = {
    scenario: { ...scenario, requests: open.slice(0, PAGE_SIZE) },
    total: open.length,
    person,
    asks: open.some(({ id }) => id === person?.id),
    classSeed: scenario.seed * 104_729 + count,
  }
  const body = `<!DOCTYPE html>
<html lang="${scenario.language}" dir="${scenario.language === 'ar' ? 'rtl' : 'ltr'}" class="__fb-web">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Replica</title></head>
<body>
<script type="application/json" data-sjs data-content-len="0">${safe(JSON.stringify(noise(chance)))}</script>
<div id="mount_0_0_${wordOf(chance, 2)}"></div>
<script type="application/json" data-sjs data-content-len="1">${safe(preloaded(open, othersOf(state), chance))}</script>
<script type="application/json" id="boot">${safe(JSON.stringify(boot))}</script>
<script nonce="${nonce}" src="/static/app.js" type="module"></script>
</body></html>`
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...policy(nonce, scenario.trustedTypes) }, body }
}

/** As Facebook's own: scripts by nonce, styles from anywhere. */
function policy(nonce: string, trustedTypes: boolean): Record<string, string> {
  const rules = [
    "default-src blob: 'self' *.facebook.com",
    `script-src *.facebook.com 'nonce-${nonce}' blob: 'self'`,
    "style-src data: *.facebook.com 'unsafe-inline'",
    "connect-src *.facebook.com blob: 'self'",
    'img-src *.facebook.com data: blob:',
    'block-all-mixed-content',
    'upgrade-insecure-requests',
  ]
  if (trustedTypes) rules.push("require-trusted-types-for 'script'")
  return { 'content-security-policy': rules.join(';'), 'cache-control': 'private, no-store' }
}

function aboutWhom(state: ServerState, { pathname, searchParams }: URL): Person | undefined {
  const parts = pathname.split('/').filter((part) => part !== '')
  const key = searchParams.get('profile_id') ?? searchParams.get('id') ?? parts.at(-1) ?? ''
  return personBy(state, decodeURIComponent(key))
}

function othersOf({ scenario }: ServerState): Person[] {
  return [...scenario.suggestions, ...scenario.friends]
}

function noise(chance: Chance): object {
  return { require: [[wordOf(chance, 10), 'setEnabled', null, [{ [wordOf(chance, 8)]: false }]]] }
}

/** No text may end the script that carries it. */
function safe(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
