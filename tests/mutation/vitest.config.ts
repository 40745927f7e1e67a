import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/mutation/*.mutation.ts'],
    root: new URL('../..', import.meta.url).pathname,
    testTimeout: 3_600_000,
  },
})
