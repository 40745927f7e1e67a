import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { completionRate } from './completion/completion-rate.ts'
import { misplacedStatement } from './copy-paste/misplaced-statement.ts'
import { sameWordsOtherFigures } from './copy-paste/same-words-other-figures.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { changeWords } from './direction/change-words.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { statedBalances } from './sum/stated-balances.ts'
import { modelWordings } from './template-leftover/model-wordings.ts'
import { repeatedWord } from './typo/repeated-word.ts'
import { cutAmountUnit } from './unit/cut-amount-unit.ts'
import { yuanAmongTenThousands } from './unit/yuan-among-ten-thousands.ts'
import { basePartsAgree } from './yoy/base-parts-agree.ts'
import { growthRate } from './yoy/growth-rate.ts'
import { sameBase } from './yoy/same-base.ts'

const school = (...lines: string[]): string[] => [
  '第一中学2023年度部门决算公开',
  '三、2023年度部门决算情况说明',
  ...lines,
]
const income = (...lines: string[]): string[] => school('一、收入决算情况说明', ...lines)
const costs = (...lines: string[]): string[] => ['某局2023年度“三公”经费决算情况说明', ...lines]

const left = (closing: string): string[] =>
  school(
    `2023年度上年结转和结余资金为20.00万元，本年收入100.00万元，支出110.00万元，结余分配0万元，年末结转和结余资金为${closing}。`,
  )
const leftOfBudget = (closing: string): string[] =>
  school(
    `2023年度一般公共预算财政拨款上年结转20.00万元，一般公共预算财政拨款收入100.00万元，一般公共预算财政拨款支出110.00万元，一般公共预算财政拨款年末结转和结余${closing}万元。`,
  )
const fallen = (word: string, rate: string): string[] =>
  school(`本部门2023年度收入总计90.00万元，支出总计90.00万元。与2022年决算数相比，收入${word}10.00万元，增长${rate}%。`)
const divided = (wages: string): string[] =>
  school(
    '（二）一般公共预算支出决算情况说明',
    `2023年度一般公共预算财政拨款支出100.00万元。其中：按功能分类科目，教育支出90.00万元，住房保障支出10.00万元。按经济分类科目，工资福利支出${wages}万元，商品和服务支出20.00万元。`,
  )
const ofAll = (share: string): string[] =>
  costs(
    `2023年度财政拨款“三公”经费支出年初预算为5,000.00元，支出决算为5,000.00元。其中：公务用车运行维护费支出决算2,000.00元，占总支出决算的40%；公务接待费支出决算3,000.00元，占总支出决算的${share}%。`,
  )
const bothBudgets = (share: string): string[] =>
  costs(
    '2023年度一般公共预算及政府性基金财政拨款“三公”经费支出预算为5.00万元，支出决算为5.00万元。',
    `2023年度一般公共预算及政府性基金财政拨款“三公”经费支出决算中，公务接待费支出决算2.00万元，占40%；公务用车购置及运行维护费支出决算3.00万元，占${share}%。`,
  )

const vehicles = (rate: string): string[] =>
  costs(
    `公务用车购置全年预算数为0万元，决算数为0万元，主要原因是：上年更新了1辆公务用车；公务用车运行维护费支出全年预算数为4.00万元，决算数为3.00万元，完成全年预算的${rate}%。`,
  )

const persons = (all: string): string[] =>
  school(`本部门2023年年末实有人数${all}人，其中在职人员15人，离休人员0人，退休人员8人；年末其他人员1人。`)
const again = (rate: string): string[] =>
  income(`2023年度收入总计120.00万元，同比增加20.00万元，同比增加 ${rate}%，其中：财政拨款收入120.00万元。`)
const unfilled = (abroad: string): string[] =>
  costs(
    `“三公”经费支出决算汇总数为50.00万元，较2022年增加20.00万元。其中：${abroad}较2022年减少0万元；公务接待费为50.00万元，较2022年增加20.00万元。`,
  )
const numbered = (reception: string): string[] =>
  costs(
    '公务接待费为30.00万元，主要用于招商引资。',
    `“三公”经费决算汇总数为30.00万元。其中：1.因公出国（境）费为0万元，共计0个团组。2.公务接待费${reception}万元，共计260批次。`,
  )
const finances = (more: string): string[] => [
  '一、2023年收支决算情况',
  `一般公共预算收入271.00万元${more}，收入合计300.00万元。`,
  `政府性基金收入83.00万元${more}，收入合计112.00万元。`,
]
const leftOver = (words: string): string[] => [
  ...finances(''),
  `${words}收支相抵，年终结余656.00万元，全部结转下年使用。`,
  `${words}收支相抵，年终结余907.00万元，全部结转下年使用。`,
]

const planned = (budget: string, rate: string): string[] =>
  costs(
    `2023年度“三公”经费支出预算为${budget}万元，支出决算为12.00万元，完成预算的${rate}%。`,
    '（一）因公出国（境）费支出0万元。',
    '因公出国（境）费支出决算比预算数增加（减少）0万元，增长（下降）0%。',
    '（二）公务用车购置及运行费支出9.00万元。',
    '公务用车购置及运行费支出决算数比预算数减少1.00万元，下降10%。',
    '（三）公务接待费支出3.00万元。',
    '公务接待费支出决算数比预算数减少2.00万元，下降40%。',
  )

describe('short disclosures as schools and counties write them', () => {
  testBothWays([
    {
      check: statedBalances,
      about: 'a year in one sentence',
      severity: 'error',
      wrong: left('12.00万元'),
      right: left('10.00万元'),
    },
    {
      check: statedBalances,
      about: 'one budget by its full name',
      severity: 'error',
      wrong: leftOfBudget('12.00'),
      right: leftOfBudget('10.00'),
    },
    {
      check: yuanAmongTenThousands,
      about: 'one number in two units',
      severity: 'error',
      wrong: left('5862.89万元，其中财政拨款年末结转5862.89元'),
      right: left('58.62万元，其中财政拨款年末结转5862.89元'),
    },
    {
      check: growthRate,
      about: 'growth below nothing',
      severity: 'error',
      wrong: fallen('减少', '-12.00'),
      right: fallen('减少', '-10.00'),
    },
    {
      check: changeWords,
      about: 'growth below nothing',
      severity: 'error',
      wrong: fallen('增加', '-10.00'),
      right: fallen('减少', '-10.00'),
    },
    {
      check: growthRate,
      about: 'a year with a remark',
      severity: 'error',
      wrong: costs('“三公”经费支出决算为9.00万元，比2019年（疫情前）决算数减少1.00万元，降低20%。'),
      right: costs('“三公”经费支出决算为9.00万元，比2019年（疫情前）决算数减少1.00万元，降低10%。'),
    },
    {
      check: partsAndTotal,
      about: 'a total divided in two ways',
      severity: 'error',
      wrong: divided('90.00'),
      right: divided('80.00'),
    },
    {
      check: partsAndTotal,
      about: 'all costs together',
      severity: 'error',
      wrong: costs(
        '2023年度“三公”经费合计支出20.00万元，其中：因公出国（境）经费0万元，公务接待12.00万元，公务用车运行费用7.00万元。',
      ),
      right: costs(
        '2023年度“三公”经费合计支出19.00万元，其中：因公出国（境）经费0万元，公务接待12.00万元，公务用车运行费用7.00万元。',
      ),
    },
    { check: shareOfTotal, about: 'of all that was spent', severity: 'error', wrong: ofAll('50'), right: ofAll('60') },
    {
      check: shareOfTotal,
      about: 'what two budgets paid',
      severity: 'error',
      wrong: bothBudgets('50'),
      right: bothBudgets('60'),
    },
    {
      check: shareOfTotal,
      about: 'what came in this year, in all',
      severity: 'error',
      wrong: income('本单位本年收入总计50.00万元。', '本年收入的具体构成为：财政拨款收入40.00万元，占90%。'),
      right: income('本单位本年收入总计50.00万元。', '本年收入的具体构成为：财政拨款收入40.00万元，占80%。'),
    },
    {
      check: growthRate,
      about: 'last year beside this year',
      severity: 'error',
      wrong: school('2023年度决算总收入110.00万元，比2022年度决算总收入100.00万元增加了10.00万元，增长20%。'),
      right: school('2023年度决算总收入110.00万元，比2022年度决算总收入100.00万元增加了10.00万元，增长10%。'),
    },
    {
      check: completionRate,
      about: 'the next item behind a reason, its budget first',
      severity: 'error',
      wrong: vehicles('82.00'),
      right: vehicles('75.00'),
    },
    {
      check: partsAndTotal,
      about: 'all persons, the retired among them',
      severity: 'error',
      wrong: persons('15'),
      right: persons('23'),
    },
    {
      check: growthRate,
      about: 'compared with the same year again',
      severity: 'error',
      wrong: again('30'),
      right: again('20'),
    },
    {
      check: sameBase,
      about: 'a change of what was never filled in',
      severity: 'error',
      wrong: unfilled('“三公”经费支出决算汇总数为50.00万元，'),
      right: unfilled('因公出国（境）费为XX万元，'),
    },
    {
      check: basePartsAgree,
      about: 'a budget told, and what its items differ from theirs, one by a choice left as it was',
      severity: 'error',
      wrong: planned('20.00', '60'),
      right: planned('15.00', '80'),
    },
    {
      check: sameFigure,
      about: 'items numbered in the line',
      severity: 'error',
      wrong: numbered('35.00'),
      right: numbered('30.00'),
    },
    {
      check: sameFigure,
      about: 'the finances of a government, budget by budget',
      severity: 'error',
      wrong: finances(''),
      right: finances('，加上债务转贷收入29.00万元'),
    },
    {
      check: sameWordsOtherFigures,
      about: 'what refers to the lines above',
      severity: 'warning',
      wrong: leftOver('本年'),
      right: leftOver('上述'),
    },
    {
      check: modelWordings,
      about: 'an instruction for the glossary',
      severity: 'error',
      wrong: school('部门应当按照部门预算管理要求，参照公开模板进行专业名词解释。'),
      right: school('本单位按照部门预算管理要求，对专业名词作了解释。'),
    },
    {
      check: cutAmountUnit,
      about: 'the amount of a change',
      severity: 'warning',
      wrong: costs('会议费减少87.51万元，培训费增加4.66万，增加的原因是组织了培训。'),
      right: costs('会议费减少87.51万元，培训费增加4.66万元，增加的原因是组织了培训。'),
    },
    {
      check: repeatedWord,
      about: 'among them twice',
      severity: 'info',
      wrong: costs('2023年度“三公”经费支出合计60.00万元，其中：其中：公务接待费60.00万元。'),
      right: costs('2023年度“三公”经费支出合计60.00万元，其中：公务接待费60.00万元。'),
    },
    {
      check: misplacedStatement,
      about: 'below a title that names it',
      severity: 'warning',
      wrong: costs(
        '一、2024年会议费预算安排情况',
        '2024年度“三公”经费预算总计20.00万元。',
        '二、2023年“三公”经费决算情况',
        '2023年度“三公”经费支出19.00万元。',
      ),
      right: costs(
        '一、2024年“三公”经费预算安排情况',
        '2024年度“三公”经费预算总计20.00万元。',
        '二、2023年“三公”经费决算情况',
        '2023年度“三公”经费支出19.00万元。',
      ),
    },
  ])
})
