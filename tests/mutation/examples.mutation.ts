import { test } from 'vitest'
import { EXAMPLE_SOURCES } from './example-sources.ts'
import { run } from './run.ts'

test('prints what the audit finds of seeded changes of the examples', () => run(EXAMPLE_SOURCES, EXAMPLE_SOURCES))
