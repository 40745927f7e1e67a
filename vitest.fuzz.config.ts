import { defineConfig } from 'vitest/config'
import { yamlData } from './scripts/yaml-data.mjs'

export default defineConfig({
  plugins: [yamlData],
  test: {
    include: ['tests/fuzz/*.fuzz.ts'],
    pool: 'forks',
    // Each fuzz test bounds itself by FUZZ_SECONDS.
    testTimeout: 3_600_000,
  },
})
