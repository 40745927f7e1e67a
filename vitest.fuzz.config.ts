import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/fuzz/*.fuzz.ts'],
    pool: 'forks',
    // Each fuzz test bounds itself by FUZZ_SECONDS.
    testTimeout: 3_600_000,
  },
})
