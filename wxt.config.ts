import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { FACEBOOK_PAGES } from './src/core/facebook-pages.ts'

/** The public half of the key that fixes the Chromium id, so that a practice's policy can name it. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqKbC5cqJDPpo3aSffHdprsAZf8xNZnKegsdXpxIwfDOi7Z1aOZKXKazSF/hgEUjZiMGO18sAqJyo4Kn/aoH0trhR+XeR8v/XnP15IEr4EYUyI4neGTCfHGTXKw4ImXTBH/Arc2KBTXe/EqWLzW/6GfL/FUULwW7bFY2KBVaIBNmk2KDtOq0sDg+eTqZD4fCWXhaukn8jJfTtUvBlInVfUYIXHeoiVJD3zRoJngLjS4hnkJk+JFQBL69QgPY92Dn7KDCMnDJANOfflx7ILKBO/8TbWchUmkgVOVMxsY2YZ9lr9JpOrcfZW8XAxZzEh9/bdEbuWMVJv3AulshCZvm2nwIDAQAB'

/** No network for any page of ours; `wasm-unsafe-eval` is for Argon2id. */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  manifestVersion: 3,
  // The polyfill for preloading would fetch; every browser we support preloads by itself.
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Front Desk',
    description: 'Answers friend requests from patients on Facebook the way a good front desk would.',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'idle', 'scripting'],
    // For one look at the list of friends, when the user asks for it; the same pages as the content script.
    host_permissions: FACEBOOK_PAGES,
    content_scripts: [{ matches: FACEBOOK_PAGES, js: ['facebook.js'], run_at: 'document_idle' }],
    content_security_policy: { extension_pages: PAGE_CSP },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'front-desk@front-desk.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: CHROMIUM_KEY,
          minimum_chrome_version: '137',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
})
