/** Reads a stored JSON report back; the shape is `AuditReport` and unknown fields are let through. */
import * as z from 'zod'
import { CATEGORIES, SEVERITIES } from '../check.ts'
import type { AuditReport } from '../report.ts'

const place = z.object({
  file: z.string().exactOptional(),
  line: z.number().exactOptional(),
  sourceLine: z.number().exactOptional(),
  page: z.number().exactOptional(),
  paragraph: z.number().exactOptional(),
  sheet: z.string().exactOptional(),
  address: z.string().exactOptional(),
  section: z.string().exactOptional(),
  table: z.string().exactOptional(),
  row: z.number().exactOptional(),
  column: z.number().exactOptional(),
  start: z.number().exactOptional(),
})

const evidence = z.object({ quote: z.string(), place })

const finding = z.object({
  id: z.string(),
  rule: z.string(),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  evidence: z.array(evidence),
  expected: z.string().exactOptional(),
  actual: z.string().exactOptional(),
  suggestion: z.string().exactOptional(),
  group: z.string().exactOptional(),
})

const fact = z
  .object({
    concept: z.string(),
    label: z.string(),
    period: z.string().exactOptional(),
    value: z.string(),
    unit: z.string(),
    decimals: z.number(),
    place,
    quote: z.string(),
  })
  // A fact without a period has no such key in JSON.
  .transform((stored) => ({ ...stored, period: stored.period }))

const documentReport = z.object({
  file: z.string(),
  format: z.string(),
  kind: z.enum(['final-accounts', 'budget', 'other']),
  organisation: z.string().exactOptional(),
  year: z.number().exactOptional(),
  profile: z.string().exactOptional(),
  findings: z.array(finding),
  notChecked: z.array(z.object({ rule: z.string(), reason: z.string() })),
  figures: z.object({ seen: z.number(), understood: z.number(), confirmed: z.number() }),
  facts: z.array(fact).exactOptional(),
})

const auditReport = z.object({
  schema: z.literal('mingzhang.audit/1'),
  documents: z.array(documentReport),
  failed: z.array(z.object({ file: z.string(), reason: z.string(), message: z.string() })).default([]),
})

/** A stored file that is no audit report; the message is Chinese and says where it differs. */
export class NotAReport extends Error {}

/** @throws NotAReport */
export function parseReport(json: string): AuditReport {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new NotAReport('不是 JSON 文件，请提供由 mingzhang audit --format json 生成的审核报告。')
  }
  const parsed = auditReport.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : `（${issue.path.join('.')} 不符合要求）`
  throw new NotAReport(`不是明账的审核报告${where}，请提供由 mingzhang audit --format json 生成的审核报告。`)
}
