import { defineConfig } from '@playwright/test'

export default defineConfig({
  testMatch: '*.spec.ts',
  outputDir: 'test-results/playwright',
  timeout: 180_000,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'windows', testDir: 'tests/windows' },
  ],
})
