import { defineConfig } from 'vitest/config'
import { yamlData } from '../../scripts/yaml-data.mjs'

export default defineConfig({
  plugins: [yamlData],
  test: {
    include: ['tests/compose/*.property.ts'],
    root: new URL('../..', import.meta.url).pathname,
    css: true,
    testTimeout: 3_600_000,
  },
})
