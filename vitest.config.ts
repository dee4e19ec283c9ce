import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/projects/**', 'tests/bench/corpus/**', 'tests/bench/corpus-pack/**', 'node_modules/**'],
    testTimeout: 240_000,
  },
})
