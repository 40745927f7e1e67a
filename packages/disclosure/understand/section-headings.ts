/** How the sections of a disclosure are recognised: by what their headings say, never by their numbers. */
import type { SectionRole } from '../section-role.ts'

export interface SectionHeading {
  readonly role: SectionRole
  /** 1 is a part (第一部分), 2 one of its sections (一、), 3 a subsection (（一）). */
  readonly depth: number
  /** Tested against the heading without its number and without white space. */
  readonly pattern: RegExp
  /** Parts in which this heading may stand; any when absent. */
  readonly within?: readonly SectionRole[]
}

const EXPLANATION: readonly SectionRole[] = ['explanation', 'root', 'overview', 'statutory-tables']

/** Order matters: the first that matches wins. */
export const SECTION_HEADINGS: readonly SectionHeading[] = [
  { role: 'glossary', depth: 1, pattern: /^(?:专业)?名词解释$/ },
  {
    role: 'attachments',
    depth: 1,
    pattern: /^附件(?:资料)?$/,
    within: ['explanation', 'root', 'overview', 'statutory-tables', 'glossary'],
  },
  {
    role: 'statutory-tables',
    depth: 1,
    pattern: /^附表$|^(?:\d{4}年度?)?.{0,30}?决算(?:公开)?(?:报)?表$/,
    within: ['root', 'overview', 'explanation', 'glossary'],
  },
  { role: 'overview', depth: 1, pattern: /^.{0,30}?(?:部门|单位)?(?:基本)?概[况述]$/, within: ['root'] },
  {
    role: 'explanation',
    depth: 1,
    pattern: /^(?:\d{4}年度?)?.{0,30}?决算(?:公开)?情况(?:的)?说明$/,
    within: ['root', 'overview', 'statutory-tables'],
  },
  {
    role: 'duties',
    depth: 2,
    pattern: /^(?:部门|单位|机构|主要|基本)*(?:职责|职能)(?:简介)?$/,
    within: ['overview', 'root'],
  },
  {
    role: 'organisation-structure',
    depth: 2,
    pattern: /^(?:部门|单位|内设)*(?:机构|决算单位)(?:设置|构成|组成)(?:情况)?$/,
    within: ['overview', 'root'],
  },
  {
    role: 'fiscal-total',
    depth: 2,
    pattern: /^财政拨款收入支出决算(?:总体|总表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION,
  },
  {
    role: 'income-expenditure-total',
    depth: 2,
    pattern: /^收入支出决算(?:总体|总表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION,
  },
  { role: 'income', depth: 2, pattern: /^收入决算(?:表)?(?:情况)?(?:的)?说明$/, within: EXPLANATION },
  { role: 'expenditure', depth: 2, pattern: /^支出决算(?:表)?(?:情况)?(?:的)?说明$/, within: EXPLANATION },
  {
    role: 'basic-expenditure',
    depth: 2,
    pattern: /^一般公共预算财政拨款基本支出决算(?:表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION,
  },
  {
    role: 'general-budget-total',
    depth: 3,
    pattern: /^(?:一般公共预算财政拨款)?支出决算总体情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'general-budget-structure',
    depth: 3,
    pattern: /^(?:一般公共预算财政拨款)?支出决算结构情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'general-budget-detail',
    depth: 3,
    pattern: /^(?:一般公共预算财政拨款)?支出决算具体情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'three-public-total',
    depth: 3,
    pattern: /^(?:财政拨款)?[“"']三公[”"']经费(?:财政拨款)?支出决算总体情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'three-public-detail',
    depth: 3,
    pattern: /^(?:财政拨款)?[“"']三公[”"']经费(?:财政拨款)?支出决算具体情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'three-public',
    depth: 2,
    pattern: /^(?:一般公共预算)?(?:财政拨款)?[“"']?三公[”"']?经费.{0,20}?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION,
  },
  {
    role: 'general-budget',
    depth: 2,
    pattern: /^一般公共预算财政拨款(?:收入)?支出决算(?:表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION,
  },
  {
    role: 'government-funds',
    depth: 2,
    pattern: /^政府性基金预算.{0,16}?决算(?:表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION,
  },
  {
    role: 'state-capital',
    depth: 2,
    pattern: /^国有资本经营预算.{0,16}?决算(?:表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION,
  },
  {
    role: 'operating-expenses',
    depth: 3,
    pattern: /^机关运行经费(?:支出)?(?:决算)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'procurement',
    depth: 3,
    pattern: /^政府采购(?:支出)?(?:决算)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'state-assets',
    depth: 3,
    pattern: /^国有资产(?:占有|占用)?(?:和)?(?:使用)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'performance-management',
    depth: 3,
    pattern: /^(?:预算)?绩效(?:管理|评价)(?:工作)?(?:开展)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'other-matters',
    depth: 2,
    pattern: /^(?:其他|其它)重要事项(?:的)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'evaluation-report',
    depth: 2,
    pattern: /^.{0,60}?(?:绩效|支出)(?:自评|评价|自评价)?(?:自评|评价)报告(?:范本)?(?:[（(].{1,40}[）)])?$/,
    within: ['attachments', 'glossary', 'explanation', 'statutory-tables'],
  },
  {
    role: 'evaluation-form',
    depth: 3,
    pattern: /^.{0,60}?绩效(?:目标)?(?:自评|自评价|完成情况|完成|目标申报|评价)?表(?:[（(].{0,12}[）)])?$/,
    within: ['attachments', 'glossary', 'statutory-tables'],
  },
  {
    role: 'statutory-table',
    depth: 2,
    pattern: /^(?:表[一二三四五六七八九十]+[:：]?)?.{0,40}?(?:决算|支出|收入)(?:总|明细)?表$/,
    within: ['statutory-tables', 'root', 'overview'],
  },
]
