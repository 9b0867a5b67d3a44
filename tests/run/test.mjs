import { prepareChromium, prepareFirefox, preparePackages } from './prepare.mjs'
import { step } from './step.mjs'

const loud = { quiet: false }

await preparePackages()
const FRONT_DESK_CHROMIUM = await prepareChromium()
const FRONT_DESK_FIREFOX = await prepareFirefox()
await step('Types of the extension platform (wxt prepare)', 'wxt', ['prepare'])
await step('Types, the core without a browser', 'tsc', ['-p', 'src/core/tsconfig.json'])
await step('Types, everything', 'tsc', ['-p', 'tsconfig.json'])
await step('Types, the replica of Facebook', 'tsc', ['-p', 'tests/facebook/tsconfig.json'])
await step('Lint, format and floors (Biome)', 'biome', ['check', '--error-on-warnings', '.'])
await step('Nothing unused (knip)', 'knip', [])
await step('Unit tests and conventions (vitest)', 'vitest', ['run'], loud)
await step('Building the extension for Chromium', 'wxt', ['build'])
await step('Building the extension for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3'])
await step('Building the replica of Facebook', 'node', ['tests/facebook/build.ts'])
await step('End to end in Chromium and Firefox (Playwright)', 'playwright', ['test'], {
  quiet: false,
  env: { FRONT_DESK_CHROMIUM, FRONT_DESK_FIREFOX },
})
process.stdout.write('All checks passed.\n')
