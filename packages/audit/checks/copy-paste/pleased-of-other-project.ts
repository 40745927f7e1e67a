import type { Disclosure, Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'

/** Those who are asked whether they are content, with what a project that serves them tells of. */
const SERVED: readonly { readonly who: RegExp; readonly by: RegExp }[] = [
  { who: /学员|参训|受训/, by: /训|班|学|课|讲|教育|会议|研修|考察/ },
  { who: /考生/, by: /考|招录|录用|招聘|竞赛/ },
  { who: /患者|病人|就诊/, by: /医|病|诊|疗|卫生|健康|护|救治|药|疫/ },
  { who: /游客|旅客/, by: /旅|游|景|文化|节|展|客|站|机场|交通|公园|馆/ },
  { who: /读者/, by: /书|阅|读|馆|报|刊/ },
  { who: /观众/, by: /演|展|影|剧|文|馆|赛|节|电视/ },
  { who: /学生|家长/, by: /学|校|教|幼|童|生|少年|考/ },
  { who: /养殖户/, by: /养|畜|禽|兽|疫|牧|渔|猪|牛|羊|鱼/ },
]
const SATISFACTION = /满意(?:度|率)$/
/** A form that tells less may tell of them elsewhere. */
const FEWEST_INDICATORS = 4

/** Those whom another project of the document serves, asked whether they are content with one that does not. */
export const pleasedOfOtherProject: Check = {
  id: 'pleased-of-other-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '满意度指标的对象应是本项目的服务对象，不应是其他项目的。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：满意度指标反映服务对象或项目受益人的认可程度。',
  example: {
    wrong: '（渠道清淤项目）参训学员满意度≥90%；（农技培训项目）参训学员满意度≥90%',
    right: '（渠道清淤项目）灌区农户满意度≥90%；（农技培训项目）参训学员满意度≥90%',
  },
  *run(disclosure) {
    for (const form of projectForms(disclosure))
      for (const row of form.indicators.filter(({ indicator: { name } }) => SATISFACTION.test(name))) {
        const served = SERVED.find(({ who }) => who.test(row.indicator.name))
        if (served === undefined || served.by.test(textOf(form, row))) continue
        const other = projectForms(disclosure).find((one) => one !== form && serves(one, served))
        if (other === undefined) continue
        yield {
          message: `本项目没有与“${shorten(row.indicator.name)}”的对象有关的内容，疑复制“${other.name?.text ?? '其他项目'}”的指标。`,
          evidence: [
            ...cellSpans(row, ['name', 'target', 'actual']),
            ...(form.goals === undefined ? [] : [form.goals.expected.span]),
          ],
        }
      }
  },
}

const projectForms = ({ evaluations }: Disclosure): Evaluation[] =>
  evaluations.filter(({ kind, indicators }) => kind === 'project' && indicators.length >= FEWEST_INDICATORS)

/** Whether a form asks those whom it serves. */
const serves = (form: Evaluation, { who, by }: (typeof SERVED)[number]): boolean =>
  form.indicators.some(
    (row) => SATISFACTION.test(row.indicator.name) && who.test(row.indicator.name) && by.test(textOf(form, row)),
  )

/** What a form tells of its project, but for one row. */
const textOf = ({ name, goals, indicators }: Evaluation, but: IndicatorRow): string =>
  [
    name?.text ?? '',
    goals?.expected.text ?? '',
    goals?.actual.text ?? '',
    ...indicators.flatMap((row) => (row === but ? [] : [row.indicator.name])),
  ].join('|')
