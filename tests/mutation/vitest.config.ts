import { defineConfig } from 'vitest/config'
import { yamlData } from '../../scripts/yaml-data.mjs'

export default defineConfig({
  plugins: [yamlData],
  test: {
    include: ['tests/mutation/*.mutation.ts'],
    root: new URL('../..', import.meta.url).pathname,
    testTimeout: 3_600_000,
  },
})
