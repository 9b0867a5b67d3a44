import { prepareMachine, preparePackages } from './prepare.mjs'
import { step } from './step.mjs'

const loud = { quiet: false }

await preparePackages()
const { chromium: FRONT_DESK_CHROMIUM, firefox: FRONT_DESK_FIREFOX, screen } = await prepareMachine()
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
const browsers = { quiet: false, env: { FRONT_DESK_CHROMIUM, FRONT_DESK_FIREFOX } }
await step('End to end in Chromium and Firefox (Playwright)', 'playwright', ['test', '--project=e2e'], browsers)
if (screen)
  await step('Real popups and panels (Playwright, on Xvfb)', 'playwright', ['test', '--project=windows'], browsers)
else
  process.stdout.write(
    '• Left out: the specs of real popups and panels. They need Xvfb and xdotool, which are not on this machine.\n',
  )
process.stdout.write(screen ? 'All checks passed.\n' : 'All other checks passed.\n')
