import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: ['tests/support/learn-words.ts'],
  },
})
