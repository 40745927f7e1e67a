import { type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passageAt, wholeText } from '../../wording/whole-text.ts'

const BARE =
  /(?:支出决算数?为|决算数为|支出决算|支出总额|合计|总计|收入|支出)(?:为)?[ 　]?(?<at>\d[\d,]*\.\d{1,2})(?=[ 　]?(?:[，,;、](?!\d)|[。；])|$)/gm
/** The same behind any word for an amount, where the sentence goes on. */
const BARE_WITHIN =
  /(?:预算数?|决算数?|总计|合计|总额|金额(?:[（(][^（()）]{1,12}[）)])?|经费|收入|支出|[（(][类款项][）)][”"]?|增加|减少)(?:均|各)?(?:为)?[ 　]?(?<at>\d[\d,]*\.\d{2})(?=[ 　]?(?:[，,、](?!\d)|[。；]))/g
/** Behind what can be nothing but money. */
const BARE_OF_MONEY =
  /(?:罚没款|[罚没税货工]款|结转和?结余|追加|调[增减]|核减|(?:中央|省级|市级|州级|县级|区级|上级|地方)(?:财政)?(?:配套)?(?:资金|补助)|执行(?:数|了)?|[支兑拨]付|到位|发放|投入|中标价|合同价)(?:资金)?(?:为|共计|合计)?[ 　]?(?<at>\d[\d,]*\.\d{2})(?=[ 　]?(?:[，,、](?!\d)|[。；]))/g
/** An amount to the first place: behind what is nothing but money, or before the rate of its change. */
const BARE_TENTH =
  /(?:(?:年初|全年|调整后?)预算数?(?:为)?|[用员行]经费|(?:增加|减少)(?:了)?(?=[ 　]?[\d,.]+[ 　]?[，,](?:增长|下降|上升|降低)))[ 　]?(?<at>\d[\d,]*\.\d)(?=[ 　]?[，,。；](?!\d))/g

/** `控制在预算23.60以内`. */
const BARE_BOUND = /(?:控制在|不超过)(?:年初|全年)?预算(?:数|限额|指标)?[ 　]?(?<at>\d[\d,]*\.\d{2})(?=(?:以|之)?内)/g

/** `项目经费共计28，已支付7.9万元`, `经费预算申报60，`: whole amounts behind what is nothing but money. */
const BARE_WHOLE_AMOUNT =
  /(?:经费|资金|支出|收入|结转|结余|预算)[^，。；\d\n]{0,6}(?:，?共计|合计|总计|申报|批复|下达|追加)[ 　]?(?<at>\d{1,7})(?=[ 　]?(?:[，,](?!\d)|[。；]))/g

/** `年初预算为0，支出决算为5.00万元`: nothing is an amount, too. */
const BARE_NOTHING =
  /(?:(?:年初|全年|调整后?)预算数?为|(?<=费)支出(?:决算)?(?:为)?|收入(?=0[ 　]?[，,]占))[ 　]?(?<at>0)(?=[ 　]?(?:,(?!\d)|[，；。]))/g

/** Last year's figure beside the change from it, which has its unit: `较上年2.08减少0.03万元`. */
const BARE_BASE =
  /(?:较|比|与|同)(?:上一?年度?|去年|20\d{2}年度?)(?:决算数?|支出)?[ 　]?(?<at>\d[\d,]*\.\d{1,2})[ 　]?(?=(?:相比)?[，,]?(?:增加|减少|增长|下降)\d)/g

/** `宣传10.80万元、疏导5.60、培训3.60万元`: one of a list of amounts. */
const BARE_AMONG =
  /(?<=万元、)[^，。；、\d]{2,16}(?<at>\d[\d,]*\.\d{2})(?=、[^，。；、\d]{2,16}\d[\d,]*\.\d{2}[ 　]?万元)/g

/** A share or a completion rate that lacks its sign. */
const BARE_RATE =
  /(?:(?:的|[，,]|支出|收入|经费|费用?|金额|类)\s?占(?:[^，,；;。：:占\d]{0,20}?(?:比例|比重|比|的))?(?:为|约)?|(?:占比|比重|(?<!产出|师生|生师|男女|供需)比例)(?:为|约|达到?)?|完成(?:了)?(?:年初|全年|调整后?)*预算(?:数)?的)[ 　]?(?<at>\d{1,3}(?:,\d{3})*\.\d{1,2})(?=[ 　]?(?:[，,;、](?!\d)|[。；]|$))/gm

/** The whole of an amount, to the whole percent: `20.00万元，占100。` */
const BARE_WHOLE = /万元[，,]占(?:本年(?:收入|支出)(?:合计)?的?)?(?:为)?[ 　]?(?<at>100)(?=[ 　]?(?:,(?!\d)|[，。；]))/g

/** What was spent of a budget, to the whole percent: `预算执行率100。` */
const BARE_EXECUTION =
  /(?:[\u4e00-\u9fff]{2}(?<![利汇倍频费税功积速心曲斜辨])率(?:为|达到?)?|完成(?:年初|全年|调整后?)?预算数?的?)[ 　]?(?<at>\d{1,3}(?:\.\d{1,2})?)(?=,(?!\d)|[，。；])/gm

/** By how much something grew, in percent, behind what it grew by: `增加79.26万元，增长8.51。` */
const BARE_GROWTH =
  /(?:(?:增加|减少)[ 　]?[\d,.]+[ 　]?万?元[，,](?:同比)?|相比[，,]?|[，,；;]同比)(?:增长|下降|上升|降低)(?:了)?[ 　]?(?<at>\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?)(?=[ 　]?(?:,(?!\d)|[，。；]))/gm

/** A number to some places that a mark or a change follows, not a unit. */
const BARE_NUMBER =
  /(?:\.\d{1,2}|(?:率(?:为|达到?)?|预算数?[的为]?[ 　]?|(?:[共合总]计|申报|批复|下达|追加)[ 　]?|(?:增长|下降|上升|降低|占|费支出(?:决算)?|收入)[ 　]?)\d{1,3})[ 　]?(?:[，,;、](?!\d)|[。；]|相比|增加|减少|增长|下降|[以之]?内|$)/gm

/** `基本支出 73.12`, `基本支出73.12　项目支出20.46`: the bars of a chart with their figures, as a printed page gives them. */
const LABELS = /^(?:[^，。；：、为]*[ 　][\d,.]+|(?:[^，。；：、为\d 　]+[\d,.]+[ 　]+)+[^，。；：、为\d 　]+[\d,.]+)$/

interface BareFigure {
  readonly pattern: RegExp
  readonly lacks: string
  readonly unit: string
  readonly severity?: 'info'
}

const BARE_FIGURES: readonly BareFigure[] = [
  { pattern: BARE_NOTHING, lacks: '计量单位', unit: '万元', severity: 'info' },
  { pattern: BARE, lacks: '计量单位', unit: '万元' },
  { pattern: BARE_WITHIN, lacks: '计量单位', unit: '万元' },
  { pattern: BARE_OF_MONEY, lacks: '计量单位', unit: '万元' },
  { pattern: BARE_BOUND, lacks: '计量单位', unit: '万元' },
  { pattern: BARE_TENTH, lacks: '计量单位', unit: '万元' },
  { pattern: BARE_WHOLE_AMOUNT, lacks: '计量单位', unit: '万元' },
  { pattern: BARE_AMONG, lacks: '计量单位', unit: '万元' },
  { pattern: BARE_BASE, lacks: '计量单位', unit: '万元' },
  { pattern: BARE_RATE, lacks: '百分号', unit: '%' },
  { pattern: BARE_WHOLE, lacks: '百分号', unit: '%' },
  { pattern: BARE_GROWTH, lacks: '百分号', unit: '%' },
  { pattern: BARE_EXECUTION, lacks: '百分号', unit: '%' },
]

export const amountWithoutUnit: Check = {
  id: 'amount-without-unit',
  category: 'unit',
  severity: 'warning',
  title: '金额都写明计量单位，占比、完成率都写百分号。',
  basis: '部门决算公开范本：金额单位为万元。',
  example: { wrong: '支出决算数为958.20，完成预算100%。', right: '支出决算数为958.20万元，完成预算100%。' },
  *run(disclosure) {
    for (const passage of suspects(disclosure)) yield* bareFigures(passage)
  },
}

/** Passages of running text with a bare number; lists of a table's rows have their unit in the heading. */
function suspects(disclosure: Disclosure): Set<Passage> {
  const whole = wholeText(disclosure)
  const found = new Set<Passage>()
  for (const { index } of allMatches(whole.text, BARE_NUMBER)) {
    const passage = passageAt(whole, index)
    if (passage === undefined || passage.at.cell !== undefined || LABELS.test(passage.text)) continue
    if (isNarrative(disclosure, passage)) found.add(passage)
  }
  return found
}

const SPOKEN: readonly SectionRole[] = ['overview', 'explanation', 'evaluation-report']

const isNarrative = ({ sections }: Disclosure, { section }: Passage): boolean =>
  rolesOf(sections, section).some((role) => SPOKEN.includes(role))

function* bareFigures({ text, at }: Passage): Generator<Observation> {
  const told = new Set<number>()
  for (const { pattern, lacks, unit, severity } of BARE_FIGURES) {
    for (const match of allMatches(text, pattern)) {
      const figure = match.groups?.at ?? ''
      const end = match.index + match[0].length
      if (told.has(end)) continue
      told.add(end)
      yield {
        ...(severity === undefined ? {} : { severity }),
        message: `“${figure}”没有写${lacks}。`,
        suggestion: `${figure}${unit}`,
        evidence: [spanWithin(at, match.index, end)],
      }
    }
  }
}
