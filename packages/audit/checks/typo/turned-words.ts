/** Terms of which one word was turned into its opposite, so that they are none: 收入 for 支出, 年末 for 年初. */
import { functionalSubjects } from '@mingzhang/accounts'
import type { WordingRule } from '../../wording/wording-rule.ts'

/** 其他收入 and the income of a budget (国有资本经营预算) are incomes. */
const ALSO_INCOME = /^其他$|预算$/
/** 类 that are called …支出 and are no income by another name. */
const CLASSES = functionalSubjects
  .under('')
  .flatMap(({ name }) => (name.endsWith('支出') ? [name.slice(0, -'支出'.length)] : []))
  .filter((name) => !ALSO_INCOME.test(name))

const turned = (words: readonly string[], pattern: RegExp, right: string): WordingRule => ({
  words,
  pattern,
  message: `“{}”疑将“${right}”写反。`,
  suggestion: right,
})

export const TURNED_WORDS: readonly WordingRule[] = [
  turned(
    ['年末预算', '年末未安排', '年末及年中', '年末无法预计'],
    /年末(?:预算(?=数|为|的\s?\d|\s?\d)|未安排(?=预算|该项)|及年中|无法预计)/g,
    '年初',
  ),
  turned(
    ['费收入', '费用收入', '拨款收入', '”收入'],
    /(?:公务接待费|运行维护费|购置费|出国（境）费用?|三公[”"]?经费(?:财政拨款)?|机关运行经费)(?<at>收入)(?!来源|和支出|、支出)/g,
    '支出',
  ),
  turned(
    ['收入决算'],
    /(?:[（(]项[)）]|预算为?\s?[\d,.]+\s?万元)[^。；\n]{0,12}?[，：:]?(?<at>收入决算)(?=数?为?\s?\d)/g,
    '支出决算',
  ),
  turned(['基本收入'], /基本(?<at>收入)(?=决算|\s?\d)/g, '支出'),
  turned(
    ['项目收入绩效', '基本支出绩效', '整体收入绩效'],
    /(?:项目|整体)收入绩效|基本支出绩效(?=自评[表报])/g,
    '支出绩效',
  ),
  turned(
    CLASSES.map((name) => `${name}收入`),
    new RegExp(`(?<![\\u4e00-\\u9fff])(?:${CLASSES.join('|')})(?<at>收入)(?=\\s?\\d|[（(]类)`, 'g'),
    '支出',
  ),
  turned(['持平'], /(?<at>持平)(?=\s?\d[\d,.]*\s?(?:万元|亿元|元|%))/g, '增加（减少）'),
  turned(['政府采购收入'], /政府采购(?<at>收入)(?=总额|情况|\d)/g, '支出'),
  turned(['财政拨款收入决算'], /一般公共预算财政拨款(?<at>收入)(?=决算(?:总体|结构|具体)情况)/g, '支出'),
  turned(['有法预计', '有法预见'], /年初(?<at>有法)(?=预[计见])/g, '无法'),
  turned(
    ['与上年增', '与上年减', '与上年下', '年增加。', '年减少。', '年增加，', '年减少，', '年增长。', '年下降。'],
    /与(?:上年度?|20\d{2}年度?)(?:决算数?)?(?<at>增加|减少|增长|下降)(?=[。，；])/g,
    '持平',
  ),
]
