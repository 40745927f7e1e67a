import { describe, expect, test } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { written } from '../wording/written.ts'
import { budgetDifference } from './completion/budget-difference.ts'
import { completionRate } from './completion/completion-rate.ts'
import { costPerGuest } from './contradiction/cost-per-guest.ts'
import { costPerVehicle } from './contradiction/cost-per-vehicle.ts'
import { foreignOrganisation } from './copy-paste/foreign-organisation.ts'
import { misplacedStatement } from './copy-paste/misplaced-statement.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { changeWords } from './direction/change-words.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { statedBalances } from './sum/stated-balances.ts'
import { statedIdentities } from './sum/stated-identities.ts'
import { punctuation } from './typo/punctuation.ts'
import { fallBeyondAll } from './yoy/fall-beyond-all.ts'
import { growthRate } from './yoy/growth-rate.ts'

const explained = (...lines: string[]): string[] => ['第三部分 2023年度部门决算情况说明', ...lines]
const threePublic = (...lines: string[]): string[] => explained('七、财政拨款“三公”经费支出决算情况说明', ...lines)

/** What came in and was spent of one kind of money, each compared, with a reason between. */
const bothSides = (rate: string): string[] =>
  explained(
    '四、财政拨款收入支出决算情况说明',
    `1.一般公共预算财政拨款本年收入90.00万元，比上年增加10.00万元，主要是人员增加；本年支出100.00万元，比上年增加20.00万元，增长${rate}。`,
  )
const leftOfTreasury = (left: string): string[] => [
  ...explained(
    '一、收入支出决算总体情况说明',
    '2023年度收、支总计100.00万元。',
    '三、支出决算情况说明',
    '2023年本年支出合计70.00万元。',
    '四、财政拨款收入支出决算总体情况说明',
    '2023年财政拨款收、支总计80.00万元。财政拨款支出60.00万元。',
  ),
  '第四部分 附件',
  '2023年部门整体支出绩效自评报告',
  `年末结转${left}万元。`,
]
const numbered = (publicFunds: string): string[] =>
  explained(
    '三、支出决算情况说明',
    `2023年度支出合计100.00万元。其中，按支出性质：1、基本支出60.00万元，包括：人员经费50.00万元，公用经费${publicFunds}万元；2、项目支出40.00万元，包括：商品和服务支出30.00万元，资本性支出10.00万元；3、经营支出0万元。`,
  )
const visits = (foreign: number): string[] =>
  threePublic(
    `2023年度公务用车购置0辆，公务车保有量为2辆；国内公务接待30批次240人，其中：国内外事接待${foreign}批次，0人；国（境）外公务接待0批次，0人。`,
  )
const fromBudgets = (general: string): string[] =>
  explained(
    '一、收入支出决算总体情况说明',
    '2.收入情况。2023年度收入合计100.00万元。其中：财政拨款收入90.00万元，其他收入10.00万元。',
    '（三）一般公共预算财政拨款收入支出决算情况说明',
    `1.收入情况。2023年度一般公共预算财政拨款收入${general}万元。`,
  )
const totals = (opening: string, sum: string): string[] =>
  explained(
    '一、收入支出决算总体情况说明',
    `2023年总收入${sum}万元，总支出${sum}万元。`,
    `2023年度总收入${sum}万元。其中本年收入95.00万元，年初结转和结余${opening}万元。`,
    '三、支出决算情况说明',
    `2023年总支出${sum}万元，其中本年支出97.00万元。`,
  )
const bothTotals = (rate: string, less: string): string[] =>
  explained(
    '一、收入支出决算总体情况说明',
    `2023年度收入、支出决算总计100.00万元。与年初预算相比，收、支总计各增加20.00万元，增长${rate}，变动原因：追加项目；与上年决算相比，收、支总计各减少25.00万元，减少${less}，变动原因：项目完工。`,
  )
const contracts = (percent: string): string[] =>
  explained(
    '十三、政府采购支出决算情况说明',
    `2023年度政府采购支出总额50.00万元，其中：政府采购货物支出50.00万元。授予中小企业合同金额20.00万元，占政府采购支出合同总额的${percent}。`,
  )
const paidByGeneral = (percent: string): string[] =>
  threePublic(
    '2023年度“三公”经费一般公共预算财政拨款支出预算为5.00万元，支出决算为4.00万元，完成预算的80%。',
    `2023年度“三公”经费一般公共预算财政拨款支出决算中，公务接待费支出决算为3.00万元，占${percent}；公务用车购置及运行维护费支出决算为1.00万元，占25%。`,
  )
const fiscalWhole = (rate: string): string[] =>
  explained(
    '四、财政拨款收入支出决算总体情况说明',
    '2023年度财政拨款收入总计120.00万元，其中：年初财政拨款结转和结余20.00万元，本年财政拨款收入100.00万元。',
    `财政拨款收入支出总体与上年相比，增加20.00万元，增长${rate}，主要原因是：项目增加。`,
  )
const wholeYear = (closing: string): string[] =>
  explained(
    '一、预算收支及结转结余总体情况',
    `2023年度年初结转和结余30.00万元，本年收入100.00万元，本年支出120.00万元，结余分配0万元，年末结转和结余${closing}万元。`,
  )
const perHead = (guest: string, vehicle: string): string[] =>
  threePublic(
    '公务接待费3.00万元，主要用于接待检查。',
    '公务用车运行维护费3.00万元，主要用于下乡督查。',
    `2023年度公务用车购置0辆，公务用车保有量2辆；国内公务接待40批次400人，其中：国内外事接待0批次，0人。2023年本部门人均接待费${guest}元，每辆平均运行维护费${vehicle}万元。`,
  )
const byUnit = (last: string): string[] =>
  threePublic(
    `2023年度“三公”经费支出10.00万元，其中：局本级“三公”经费支出6.00万元；种子管理站“三公”经费支出${last}万元。`,
  )
const withoutParts = [
  '云麓县水利局2023年度部门决算',
  '一、收入支出决算总体情况说明',
  '2023年度收、支总计100.00万元。',
  '二、收入决算情况说明',
  '2023年本年收入合计90.00万元。',
  '三、支出决算情况说明',
  '2023年本年支出合计95.00万元。',
]
const vehicles = (running: string): string[] =>
  threePublic(
    '公务用车购置及运行维护费支出4.00万元，占“三公”经费的80%。',
    `2.公务用车购置及运行维护费支出4.00万元，其中：公务用车购置支出0万元，公务用车运行维护费支出${running}万元。`,
  )

describe('wordings in use', () => {
  testBothWays([
    {
      check: growthRate,
      about: 'one character of change behind the figure it starts from',
      severity: 'error',
      wrong: threePublic('公务接待费决算数为10.00万元，较2022年决算数8.00万元增2.00万元，增长20%。'),
      right: threePublic(
        '公务接待费决算数为10.00万元，较2022年决算数8.00万元增2.00万元，增长25%，其中：国内接待费10.00万元。',
      ),
    },
    {
      check: growthRate,
      about: 'one character of change behind the year it is against',
      severity: 'error',
      wrong: threePublic('公务接待费支出8.00万元，较上年减2.00万元，减幅25%。'),
      right: threePublic('公务接待费支出8.00万元，较上年减2.00万元，减幅20%。', '新增2辆，每年增2.00万元。'),
    },
    {
      check: growthRate,
      about: 'named behind the year it is against',
      severity: 'error',
      wrong: threePublic(
        '2023年度财政拨款开支的“三公”经费总支出为8.00万元。与上年相比，2023年度的“三公”经费支出减少了2.00万元，下降了25%。',
      ),
      right: threePublic(
        '2023年度财政拨款开支的“三公”经费总支出为8.00万元。与上年相比，2023年度的“三公”经费支出减少了2.00万元，下降了20%。',
      ),
    },
    {
      check: growthRate,
      about: 'made comparable',
      severity: 'error',
      wrong: threePublic('“三公”经费支出8.00万元，按同口径同比减少2.00万元，下降25%。'),
      right: threePublic('“三公”经费支出8.00万元，按同口径同比减少2.00万元，下降20%。'),
    },
    {
      check: growthRate,
      about: 'both totals against the budget',
      severity: 'error',
      wrong: bothTotals('20%', '20%'),
      right: bothTotals('25%', '20%'),
    },
    {
      check: growthRate,
      about: 'both totals against last year, behind the reason of another change',
      severity: 'error',
      wrong: bothTotals('25%', '25%'),
      right: bothTotals('25%', '20%'),
    },
    {
      check: growthRate,
      about: 'what was spent in the year, behind the reason why more came in',
      severity: 'error',
      wrong: bothSides('22.22%'),
      right: bothSides('25%'),
    },
    {
      check: budgetDifference,
      about: 'one character of difference behind the budget',
      severity: 'error',
      wrong: threePublic('“三公”经费支出3.60万元，比预算6.00万元少2.00万元。'),
      right: threePublic(
        '“三公”经费支出3.60万元，比预算6.00万元少2.40万元。其中：公务用车运行维护费2.60万元；公务接待费1.00万元。',
      ),
    },
    {
      check: budgetDifference,
      about: 'against the budget of this year, not of the year before',
      severity: 'error',
      wrong: threePublic('公务接待费预算3.00万元，支出决算2.00万元，比年初预算减少1.50万元。'),
      right: threePublic(
        '公务接待费预算3.00万元，支出决算2.00万元，比上年预算减少1.50万元，比2022年年初预算减少1.50万元。',
      ),
    },
    {
      check: fallBeyondAll,
      about: 'a rate alone, of a budget',
      severity: 'error',
      wrong: threePublic('公务接待费支出2.00万元，较年初预算减少120%。'),
      right: threePublic('公务接待费支出2.00万元，较年初预算减少20%。'),
    },
    {
      check: completionRate,
      about: 'the ratio of what was executed',
      severity: 'error',
      wrong: threePublic('“三公”经费预算为10.00万元，支出8.00万元，预算执行比例为88%。'),
      right: threePublic('“三公”经费预算为10.00万元，支出8.00万元，预算执行比例为80%。'),
    },
    {
      check: partsAndTotal,
      about: 'parts of an item numbered within the sentence',
      severity: 'error',
      wrong: numbered('10.50'),
      right: numbered('10.00'),
    },
    {
      check: partsAndTotal,
      about: 'visits of guests from abroad among those at home, and visits abroad beside them',
      severity: 'warning',
      wrong: visits(31),
      right: visits(0).map((line) => line.replaceAll('；', ';')),
    },
    {
      check: partsAndTotal,
      about: 'the two costs of vehicles listed behind a second mention of their sum',
      severity: 'error',
      wrong: vehicles('3.00'),
      right: vehicles('4.00'),
    },
    {
      check: statedIdentities,
      about: 'income from budgets that are told one by one or together',
      severity: 'error',
      wrong: fromBudgets('90.00').map((line) => line.replace('收入合计100.00万元', '收入合计110.00万元')),
      right: [...fromBudgets('85.00'), ...vehicles('3.00')],
    },
    {
      check: statedBalances,
      about: 'all that came in, with what was carried over, under one amount for both sides',
      severity: 'warning',
      wrong: totals('15.00', '100.00'),
      right: totals('5.00', '100.00'),
    },
    {
      check: sameFigure,
      about: 'all that came in, told twice, and what came in this year',
      severity: 'error',
      wrong: [...totals('5.00', '100.00'), '二、收入决算情况说明', '2023年度收入合计90.00万元。'],
      right: [...totals('5.00', '100.00'), '二、收入决算情况说明', '2023年度收入合计95.00万元。'],
    },
    {
      check: misplacedStatement,
      about: 'the “三公” told by themselves under a heading of their total',
      severity: 'warning',
      wrong: [
        '云麓县水利局2023年度“三公”经费决算说明',
        '一、“三公”经费财政拨款支出总体情况说明',
        '2023年度本部门“三公”经费支出2.00万元。',
        '二、名词解释',
        '2023年度本部门“三公”经费支出2.00万元。',
      ],
      right: [
        '云麓县水利局2023年度“三公”经费决算说明',
        '一、“三公”经费财政拨款支出总体情况说明',
        '2023年度本部门“三公”经费支出2.00万元。',
      ],
    },
    {
      check: sameFigure,
      about: 'what each unit spent, listed behind what all of them did',
      severity: 'error',
      wrong: [...byUnit('4.00'), '本年度“三公”经费支出9.00万元。'],
      right: byUnit('4.00'),
    },
    {
      check: partsAndTotal,
      about: 'what each unit spent',
      severity: 'error',
      wrong: byUnit('5.00'),
      right: byUnit('4.00'),
    },
    {
      check: misplacedStatement,
      about: 'sections that stand under no part',
      severity: 'warning',
      wrong: [...withoutParts, '四、名词解释', '2023年本年收入合计90.00万元。'],
      right: ['2023年本年收入合计90.00万元。', ...withoutParts],
    },
    {
      check: shareOfTotal,
      about: 'of all contracts',
      severity: 'error',
      wrong: contracts('45%'),
      right: contracts('40%'),
    },
    {
      check: shareOfTotal,
      about: 'of the “三公” that the general budget paid',
      severity: 'error',
      wrong: paidByGeneral('60%'),
      right: paidByGeneral('75%'),
    },
    {
      check: growthRate,
      about: 'all that the treasury gave and what became of it',
      severity: 'error',
      wrong: fiscalWhole('25%'),
      right: fiscalWhole('20%'),
    },
    {
      check: statedBalances,
      about: 'what is left of the money from the treasury alone',
      severity: 'warning',
      wrong: leftOfTreasury('31.00'),
      right: [...leftOfTreasury('30.00'), ...leftOfTreasury('20.00')],
    },
    {
      check: statedBalances,
      about: 'a year without its totals',
      severity: 'error',
      wrong: wholeYear('20.00'),
      right: wholeYear('10.00'),
    },
    {
      check: costPerGuest,
      about: 'among what was bought and who came, the cost told before',
      severity: 'warning',
      wrong: perHead('80.00', '1.50'),
      right: perHead('75.00', '1.50'),
    },
    {
      check: costPerVehicle,
      about: 'each one on average',
      severity: 'warning',
      wrong: perHead('75.00', '1.80'),
      right: perHead('75.00', '1.50'),
    },
    {
      check: foreignOrganisation,
      about: 'posts granted to a unit below',
      severity: 'error',
      wrong: ['云麓县水利局2023年度部门决算', '云麓县水利局主管水利，平川县林业局行政编制9人。'],
      right: ['云麓县水利局2023年度部门决算', '云麓县水利局行政编制20人，核定使用县政府防汛抢险队事业编制9人。'],
    },
    {
      check: punctuation,
      about: 'a comma between a share and its percentage',
      severity: 'info',
      wrong: threePublic('公务接待费支出2.00万元，占，40%。'),
      right: threePublic('公务接待费支出2.00万元，占40%，较上年增长，2辆车停用。'),
    },
  ])

  test('what equals its budget is not said to equal last year', () => {
    const disclosure = written(...threePublic('公务接待费支出2.00万元，与2023年度预算相比，增加0万元，增长0%。'))
    expect([...changeWords.run(disclosure)].map(({ message }) => message)).toEqual([
      expect.stringContaining('应写“与预算持平”'),
    ])
  })
})
