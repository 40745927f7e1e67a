/** All fields of work that samples are drawn from. */
import { AGRICULTURE_FIELDS } from './agriculture.ts'
import { CONSTRUCTION_FIELDS } from './construction.ts'
import { EDUCATION_CULTURE_FIELDS } from './education-culture.ts'
import { ENVIRONMENT_FIELDS } from './environment.ts'
import type { FieldOfWork } from './field-of-work.ts'
import { GOVERNANCE_FIELDS } from './governance.ts'
import { SOCIAL_FIELDS } from './social-services.ts'

export const FIELDS: readonly FieldOfWork[] = [
  ...AGRICULTURE_FIELDS,
  ...CONSTRUCTION_FIELDS,
  ...EDUCATION_CULTURE_FIELDS,
  ...ENVIRONMENT_FIELDS,
  ...GOVERNANCE_FIELDS,
  ...SOCIAL_FIELDS,
]
