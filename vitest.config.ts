import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/projects/**', 'tests/bench/corpus/**', 'node_modules/**'],
    testTimeout: 240_000,
  },
})
