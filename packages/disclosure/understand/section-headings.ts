/** How the sections of a disclosure are recognised: by what their headings say, never by their numbers. */
import type { SectionRole } from '../section-role.ts'

export interface SectionHeading {
  readonly role: SectionRole
  /** 1 is a part (第一部分), 2 one of its sections (一、), 3 a subsection (（一）). */
  readonly depth: number
  /** Tested against the heading without its number, year and white space. */
  readonly pattern: RegExp
  /** Parts in which this heading may stand; any when absent. */
  readonly within?: readonly SectionRole[]
  /** Without a number it is a heading only where it says 情况 or 说明. */
  readonly numbered?: true
}

const EXPLANATION: readonly SectionRole[] = ['explanation', 'root', 'overview', 'statutory-tables']

/** How headings of the explanation end: `…决算情况说明`, `…支出情况`. */
const END = '(?:支出)?(?:决算)?(?:总体)?(?:情况)?(?:的)?(?:说明)?$'

const section = (role: SectionRole, depth: number, start: string): SectionHeading => ({
  role,
  depth,
  pattern: new RegExp(`^${start}${END}`),
  within: EXPLANATION,
  numbered: true,
})

/** Order matters: the first that matches wins. The year and `关于` in front are left out before. */
export const SECTION_HEADINGS: readonly SectionHeading[] = [
  { role: 'glossary', depth: 1, pattern: /^(?:专业|相关)?(?:名词|术语)(?:和术语)?解释$/ },
  {
    role: 'attachments',
    depth: 1,
    pattern: /^附件(?:资料)?$/,
    within: ['explanation', 'root', 'overview', 'statutory-tables', 'glossary'],
  },
  // Some regions tell of 三公 behind the definitions, under a title of its own.
  {
    role: 'explanation',
    depth: 1,
    pattern:
      /^(?:附件[一二三四五六七八九十\d]*[：:]?)?.{0,40}[“"]三公[”"]经费(?:支出)?决算(?:公开)?(?:情况)?(?:的)?(?:说明)?$/,
    within: ['glossary'],
  },
  { role: 'attachments', depth: 1, pattern: /^附件[一二三四五六七八九十\d]*[：:].{2,50}$/, within: ['glossary'] },
  {
    role: 'statutory-tables',
    depth: 1,
    pattern: /^附表$|^.{0,30}?决算(?:公开)?(?:报)?表(?:[（(](?:略|另附|详?见附[件表])[）)])?$/,
    within: ['root', 'overview', 'explanation', 'glossary'],
  },
  { role: 'overview', depth: 1, pattern: /^.{0,30}?(?:部门|单位)?(?:概[况述括]|基本情况)$/, within: ['root'] },
  {
    role: 'explanation',
    depth: 1,
    pattern: /^.{0,30}?决算(?:公开|收支)?(?:情况)?(?:[和及、](?:其他)?重要事项)?(?:的)?(?:情况)?说明$/,
    within: ['root', 'overview', 'statutory-tables'],
  },
  {
    role: 'explanation',
    depth: 1,
    pattern: /^其他重要事项及相关口径情况(?:的)?说明$/,
    within: ['root', 'overview', 'explanation', 'statutory-tables'],
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
    pattern: /^(?:部门|单位|内设)*(?:机构|决算单位)(?:设置|构成|组成)(?:及决算单位构成)?(?:情况)?$/,
    within: ['overview', 'root'],
  },
  section('fiscal-total', 2, '财政拨款(?:收入、?支出|收支)(?:决算)?(?:总体|总表)?'),
  section(
    'income-expenditure-total',
    2,
    '(?:部门|单位)?(?:预算)?(?:收入、?支出|收支)(?:决算)?(?:及结转结余)?(?:总体|总表)?(?:及增减变动)?',
  ),
  section('income', 2, '(?:本年)?收入决算(?:表)?'),
  section('expenditure', 2, '(?:本年)?支出决算(?:表)?'),
  section('basic-expenditure', 2, '(?:一般公共预算(?:财政拨款)?|财政拨款)基本支出(?:决算)?(?:表)?'),
  {
    role: 'general-budget-total',
    depth: 3,
    pattern: /^(?:一般公共预算)?(?:财政拨款)?支出决算总体情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'general-budget-structure',
    depth: 3,
    pattern: /^(?:一般公共预算)?(?:财政拨款)?(?:支出)?(?:决算)?结构情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'general-budget-detail',
    depth: 3,
    pattern: /^(?:一般公共预算)?(?:财政拨款)?支出决算具体情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'three-public-total',
    depth: 3,
    pattern: /^(?:财政拨款)?[“"'][三3]公[”"']经费(?:财政拨款)?(?:支出)?(?:决算)?总体情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'three-public-detail',
    depth: 3,
    pattern: /^(?:财政拨款)?[“"']三公[”"']经费(?:财政拨款)?(?:支出)?(?:决算)?具体情况(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'three-public',
    depth: 2,
    pattern:
      /^(?:一般公共预算)?(?:[及和、]政府性基金(?:预算)?)?(?:财政拨款)?(?:安排的)?[“"']?三公[”"']?经费.{0,24}?(?:情况|说明)$/,
    within: EXPLANATION,
  },
  section('general-budget', 2, '一般公共预算(?:财政拨款)?(?:收入)?支出(?:决算)?(?:表)?'),
  section('government-funds', 2, '政府性基金(?:预算)?.{0,16}?'),
  section('state-capital', 2, '国有资本(?:经营)?(?:预算)?.{0,16}?'),
  section('operating-expenses', 3, '(?:部门|单位)?机关运行经费'),
  section('procurement', 3, '政府采购'),
  section('state-assets', 3, '国有资产(?:占有|占用)?(?:、|和|及)?(?:使用|购置)?'),
  section('performance-management', 3, '(?:部门|单位)?(?:预算|决算)?绩效(?:管理|评价|自评)?(?:工作)?(?:开展)?'),
  {
    role: 'other-matters',
    depth: 2,
    pattern: /^(?:其他|其它)重要事项(?:的)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION,
  },
  {
    role: 'evaluation-report',
    depth: 2,
    pattern:
      /^.{0,60}?(?:绩效|支出|项目|专项|重点)(?:自评|评价|自评价)?(?:自评|评价)报告(?:范本)?(?:[（(].{1,40}[）)])?$/,
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
