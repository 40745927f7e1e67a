import type { Accounts, Project, ProjectIndicator, RuleVerdict } from '@mingzhang/accounts'
import { sampleAccounts } from '@mingzhang/accounts'
import { describe, expect, it } from 'vitest'
import { PROJECT_RULES } from './project-rules.ts'

const indicator = (changed: Partial<ProjectIndicator> = {}): ProjectIndicator => ({
  group: '产出指标',
  kind: '数量指标',
  name: '培训人数',
  nature: '≥',
  target: '100',
  unit: '人',
  actual: '110',
  weight: '90',
  score: '90',
  ...changed,
})

const project = (changed: Partial<Project> = {}): Project => ({
  name: '干部培训',
  category: '特定目标类',
  funds: [{ funding: 'fiscal', initial: 100_00n, adjusted: 100_00n, executed: 80_00n }],
  goal: '',
  outcome: '',
  indicators: [indicator()],
  executionWeight: '10',
  executionScore: '8',
  totalScore: '98',
  ...changed,
})

/** Accounts that spent 90元 on projects and 50元 otherwise. */
const accountsOf = (...projects: readonly Project[]): Accounts => ({
  ...sampleAccounts(1),
  expenditure: {
    level: 'economic',
    entries: [
      { subject: '2010301', source: 'general', nature: 'project', economic: '30216', amount: 90_00n },
      { subject: '2010301', source: 'general', nature: 'basic', economic: '30101', amount: 50_00n },
    ],
  },
  projects,
})

const verdicts = (id: string, ...projects: readonly Project[]): RuleVerdict[] =>
  PROJECT_RULES.filter((rule) => rule.id === id).map((rule) => rule.find(accountsOf(...projects)))
const failures = (id: string, one: Project): number =>
  verdicts(id, one).reduce((total, verdict) => total + ('reason' in verdict ? 0 : verdict.failures.length), 0)

const withIndicator = (changed: Partial<ProjectIndicator>): Project => project({ indicators: [indicator(changed)] })

describe('what is asked of projects', () => {
  it.each([
    ['L03', project({ executionScore: '8.00' }), project({ executionScore: '9' })],
    [
      'L03',
      project({ funds: [{ funding: 'fiscal', initial: 0n, adjusted: 3n, executed: 2n }], executionScore: '6.67' }),
      project({ funds: [{ funding: 'fiscal', initial: 0n, adjusted: 3n, executed: 2n }], executionScore: '6.66' }),
    ],
    ['L04', project(), project({ totalScore: '99' })],
    ['L04', withIndicator({ weight: '90' }), withIndicator({ weight: '80' })],
    ['L05', withIndicator({ score: '90' }), withIndicator({ score: '90.5' })],
    ['L06', withIndicator({ actual: '90', score: '81' }), withIndicator({ actual: '90', score: '90' })],
    ['L07', withIndicator({ actual: '130' }), withIndicator({ actual: '131' })],
    ['L07', withIndicator({ actual: '90', reason: '报名不足' }), withIndicator({ actual: '90' })],
    [
      'L10',
      project({ funds: [{ funding: 'fiscal', initial: 0n, adjusted: 0n, executed: 90_00n }] }),
      project({ funds: [{ funding: 'fiscal', initial: 0n, adjusted: 0n, executed: 90_01n }] }),
    ],
    [
      'L11',
      project({ category: '人员类', funds: [{ funding: 'fiscal', initial: 0n, adjusted: 0n, executed: 50_00n }] }),
      project({ category: '人员类', funds: [{ funding: 'fiscal', initial: 0n, adjusted: 0n, executed: 50_01n }] }),
    ],
    ['L17', withIndicator({ actual: '110人' }), withIndicator({ actual: '110次' })],
    [
      'L18',
      withIndicator({ group: '成本指标', kind: '经济成本指标', nature: '≤' }),
      withIndicator({ group: '成本指标', kind: '经济成本指标', nature: '≥' }),
    ],
    ['L18', withIndicator({ kind: '满意度指标', target: '95', unit: '%' }), withIndicator({ kind: '满意度指标' })],
  ])('%s holds in the first and not in the second', (id, holds, broken) => {
    expect(failures(id, holds)).toBe(0)
    expect(failures(id, broken)).toBe(1)
  })

  it('is not executed where there are no projects', () => {
    for (const { id } of PROJECT_RULES) for (const verdict of verdicts(id)) expect(verdict).toHaveProperty('reason')
  })
})
