import { test } from 'vitest'
import { throughFiles } from './compiled-sources.ts'
import { departments, PER_KIND, run } from './run.ts'

/** Of so many changes one goes through the files that a unit publishes. */
const FILES_EVERY = 10

// One format after the other: each prints what it found, and has the time of a test to itself.
test.each(['docx', 'html', 'pdf', 'docx+xlsx'] as const)(
  'prints what the audit finds of seeded changes through files: %s',
  (format) => {
    const sources = departments()
    const some = sources.filter(({ name }) => name === sources[0]?.name).map((source) => throughFiles(source, format))
    return run(some, sources, Math.ceil(PER_KIND / FILES_EVERY))
  },
)
