import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/extract/*.property.ts'],
    root: new URL('../..', import.meta.url).pathname,
    css: true,
    testTimeout: 3_600_000,
  },
})
