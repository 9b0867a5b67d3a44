import { prepareChromium, preparePackages } from './prepare.mjs'
import { run, step } from './step.mjs'

const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)

await preparePackages()
const FRONT_DESK_CHROMIUM = await prepareChromium()
await step('Building the extension for Chromium', 'wxt', ['build'])
await step('Building the replica of Facebook', 'node', ['tests/facebook/build.ts'])
const { code } = await run('node', ['tests/demo/demo.ts', ...(headless ? ['--headless'] : [])], {
  env: { FRONT_DESK_CHROMIUM },
})
process.exit(code)
