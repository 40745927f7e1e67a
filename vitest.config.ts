import { defineConfig } from 'vitest/config'
import { yamlData } from './scripts/yaml-data.mjs'

export default defineConfig({
  plugins: [yamlData],
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tests/**/*.test.ts', 'examples/**/*.test.ts'],
    pool: 'forks',
    // Modules keep no state between tests; loading them anew for each file would take most of the time.
    isolate: false,
    // By default one core is left out, which is half of a machine that has two.
    maxWorkers: '100%',
    // Style sheets of the HTML report are imported as text; vitest would empty them.
    css: true,
    // Conversions by LibreOffice and whole runs of the program take seconds on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
