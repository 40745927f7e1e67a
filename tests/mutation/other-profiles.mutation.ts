import { PROFILE_NAMES } from '@mingzhang/disclosure'
import { test } from 'vitest'
import { departments, run } from './run.ts'

test.each(PROFILE_NAMES.filter((name) => !name.startsWith('四川')))(
  'prints what the audit finds of seeded changes of disclosures compiled with %s',
  (profile) => {
    const own = departments([profile])
    return run(own, own)
  },
)
