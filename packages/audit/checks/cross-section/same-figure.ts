import { type Interval, overlap } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, type Fact, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { type Reading, readings } from '../../relations/readings.ts'
import { factValue, isExact } from '../../relations/relation.ts'

/** A figure with more values than this is no figure of one report. */
const MOST_VALUES = 50

/** The same figure said twice must be one figure. */
export const sameFigure: Check = {
  id: 'same-figure',
  category: 'cross-section',
  severity: 'error',
  title: '同一指标在正文各处及绩效报告中的数值应当一致。',
  basis: '文内关系 K18、L12：同一单位同一年度的同一指标只有一个数；口径不同的应予说明。',
  example: {
    wrong: '2022年本年支出合计100.00万元……（绩效自评报告）部门总支出110.00万元。',
    right: '2022年本年支出合计100.00万元……（绩效自评报告）部门总支出100.00万元。',
  },
  *run(disclosure) {
    for (const [key, stated] of readings(disclosure)) {
      const settled = mostTold(stated)
      if (settled === undefined) continue
      const reported: Interval[] = []
      for (const other of stated) {
        if ([settled.value, ...reported].some((value) => overlap(value, other.value))) continue
        if (reported.length === MOST_VALUES) break
        reported.push(other.value)
        yield {
          message: `${conceptName(key)}前后不一致：一处为${settled.printed}，另一处为${other.printed}。`,
          evidence: [...other.spans, ...settled.spans],
          expected: settled.printed,
          actual: other.printed,
          suggestion: `核对${conceptName(key)}；确因口径不同的，应在文中说明。`,
        }
      }
    }
    yield* counts(disclosure)
  },
}

/** What most statements of the explanation say, the first of them where none is told more often. */
function mostTold(stated: readonly Reading[]): Reading | undefined {
  const [first] = stated
  const values: { readonly reading: Reading; times: number }[] = []
  for (const reading of stated) {
    if (reading.region !== first?.region) continue
    const known = values.find(({ reading: { value } }) => overlap(value, reading.value))
    if (known !== undefined) known.times++
    else if (values.length < MOST_VALUES) values.push({ reading, times: 1 })
  }
  const most = Math.max(...values.map(({ times }) => times))
  return values.find(({ times }) => times === most)?.reading
}

/** Things that the disclosure counts once for all: 公务用车, 团组, 批次. */
const COUNTED = /^(?:three\.[a-z.]*\.(?:held|bought|groups|persons|batches)|assets\.vehicles)$/

/** Where the department speaks of them; reports on projects have vehicles of their own. */
const TOLD: readonly SectionRole[] = ['explanation', 'overview', 'evaluation-report']

/** The same count, told twice. */
function* counts({ facts, sections, year }: Disclosure): Generator<Observation> {
  const told = new Map<string, Fact>()
  for (const fact of facts) {
    const { concept, figure, scope } = fact
    if (scope !== DEPARTMENT || fact.year !== year || figure.unit.measure !== 'count' || !isExact(figure)) continue
    if (!COUNTED.test(concept.key) || !rolesOf(sections, figure.section).some((role) => TOLD.includes(role))) continue
    const first = told.get(concept.key)
    if (first === undefined) told.set(concept.key, fact)
    else if (first.figure.span.block !== figure.span.block && !overlap(factValue(first), factValue(fact)))
      yield {
        message: `${conceptName(concept.key)}前后不一致：一处为${printFigure(first.figure)}，另一处为${printFigure(figure)}。`,
        evidence: [figure.span, first.figure.span],
        expected: printFigure(first.figure),
        actual: printFigure(figure),
      }
  }
}
