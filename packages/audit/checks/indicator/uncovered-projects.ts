import { exactParts } from '@mingzhang/accounts'
import type { Evaluation, ProjectRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { NameIndex } from '../../evaluations/name-index.ts'

const COVERED = 0.3
const ENOUGH_PROJECTS = 5
const MOST_NAMED = 12
const NOT_A_PROJECT = /^(?:人员|公用|基本支出|日常公用|运转类|特定目标类|经营支出)/

/** Projects of a department's list that no indicator speaks of. */
export const uncoveredProjects: Check = {
  id: 'indicator-uncovered-projects',
  category: 'indicator',
  severity: 'info',
  title: '部门整体自评表的指标应覆盖主要项目。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应覆盖预算资金的主要用途。',
  example: { wrong: '“泵站改造”预算480万元，没有任何指标涉及', right: '数量指标“改造泵站”≥3座' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      if (evaluation.projects.length < ENOUGH_PROJECTS || evaluation.indicators.length === 0) continue
      const rows = uncovered(evaluation)
      const largest = rows.slice(0, MOST_NAMED)
      if (largest.length === 0) continue
      yield {
        message: `${rows.length}个项目没有任何三级指标涉及，其中金额较大的有${listNames(largest.map(({ name }) => name.text))}，指标覆盖不足。`,
        evidence: largest.flatMap(({ name, budget }) => [
          name.span,
          ...(budget.total === undefined ? [] : [budget.total.span]),
        ]),
      }
    }
  },
}

function uncovered({ projects, indicators }: Evaluation): ProjectRow[] {
  const words = new NameIndex(
    indicators.map(({ indicator }) => `${indicator.name} ${indicator.actual.text}`),
    (text) => text,
  )
  const amount = ({ budget }: ProjectRow): bigint =>
    budget.total === undefined ? 0n : exactParts(budget.total.stated, budget.total.scale)
  return projects
    .filter(
      ({ name }) =>
        !NOT_A_PROJECT.test(name.text) && words.alike(name.text).every(({ coverage }) => coverage < COVERED),
    )
    .sort((a, b) => (amount(a) < amount(b) ? 1 : amount(a) > amount(b) ? -1 : 0))
}
