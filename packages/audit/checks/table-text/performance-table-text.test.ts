import { describe, expect, test } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { said } from '../../wording/written.ts'
import { costPartsAgainstExecution } from './cost-parts-against-execution.ts'
import { goalsAgainstForm } from './goals-against-form.ts'
import { reportAgainstForm } from './report-against-form.ts'
import { sameCount } from './same-count.ts'
import { statedCarryOver } from './stated-carry-over.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'
const list = (...rows: string[]): string[] => [
  '部门预算项目支出绩效自评表',
  '任务名称|主要内容|预算金额（万元）|实际执行（万元）',
  ...rows,
]
const report = (...lines: string[]): string[] => ['2023年项目支出绩效自评报告', '（号码簿印制经费）', ...lines]

const twoForms = (told: string): string[] => [
  ...report(told),
  '监控改造项目绩效自评表',
  HEADING,
  '满意度指标|满意度指标|师生满意度|≥90%|97.4%',
  '号码簿印制项目绩效自评表',
  HEADING,
  '满意度指标|满意度指标|师生满意度|≥90%|95.1%',
]
const poultry = (told: string): string[] => [
  ...report(`全年免疫家禽${told}。`),
  '号码簿印制项目绩效自评表',
  HEADING,
  '产出指标|数量指标|免疫家禽数量|≥60万羽|65万羽',
]
const ofBerths = (row: string): string[] => ['号码簿印制项目绩效自评表', HEADING, `产出指标|数量指标|${row}`]
const berths = (told: string): string[] => [...report(told), ...ofBerths('扩建停车泊位|≥300个|320个')]
const withUnits = (goal: string): string[] => [
  ...report(`1.项目主要内容：采样点不少于${goal}个。`),
  '号码簿印制项目绩效自评表',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|采样点|≥|50|个|68',
]

const elsewhere = [
  '号码簿印制经费绩效自评表',
  '项目名称|号码簿印制经费',
  HEADING,
  '产出指标|数量指标|发放号码簿|≥3800本|4000本',
]

describe('forms against reports', () => {
  testBothWays([
    {
      check: reportAgainstForm,
      about: 'another budget',
      severity: 'error',
      wrong: [...list('号码簿印制经费|印制手册|30|23.56'), ...report('项目经费7万元，已支付23.56万元。')],
      right: [...list('号码簿印制经费|印制手册|30|23.56'), ...report('项目经费30万元，已支付23.56万元。')],
    },
    {
      check: reportAgainstForm,
      about: 'the sum of what was paid, not its first part',
      severity: 'error',
      wrong: [...list('号码簿印制经费|印制手册|40|31'), ...report('已支付26.85万元，主要用于印刷。')],
      right: [
        ...list('号码簿印制经费|印制手册|40|31'),
        ...report('支付印刷费26.85万元、设计费4.15万元，共计31.00万元。'),
        '其中校对经费2.00万元，排版经费3.00万元。',
      ],
    },
    {
      check: reportAgainstForm,
      about: 'more places are no difference, another project is none either',
      severity: 'error',
      wrong: [...list('号码簿印制经费|印制手册|340.44|340.44'), ...report('已支付340.52万元。')],
      right: [
        ...list('号码簿印制经费|印制手册|340.44|340.44', '渠道清淤|清淤|9|9'),
        ...report('已支付340.438336万元。'),
      ],
    },
    {
      check: reportAgainstForm,
      about: 'what was carried over is added to what was granted',
      severity: 'error',
      wrong: [...list('号码簿印制经费|印制手册|30|23.56'), ...report('下达资金27万元，已支付23.56万元。')],
      right: [
        ...list('号码簿印制经费|印制手册|30|23.56'),
        ...report('下达资金27万元，加上年结转3万元，全年可用资金30万元，已支付23.56万元。'),
      ],
    },
    {
      check: reportAgainstForm,
      about: 'what came to a budget, and from where, is not all of it',
      severity: 'error',
      wrong: [...list('号码簿印制经费|印制手册|30|23.56'), ...report('调整后预算35万元，已支付23.56万元。')],
      right: [
        ...list('号码簿印制经费|印制手册|30|23.56'),
        ...report(
          '年初预算安排12万元，年中追加18万元（其中上年结转3万元、省级资金15万元），调整后预算30万元，已支付23.56万元。',
        ),
      ],
    },
    {
      check: reportAgainstForm,
      about: 'what came to a budget, where nothing tells what it came to',
      severity: 'error',
      wrong: [...list('号码簿印制经费|印制手册|30|23.56'), ...report('追加项目资金18万元，已支付23.56万元。')],
      right: [
        ...list('号码簿印制经费|印制手册|30|23.56'),
        ...report('年初预算12万元，年中追加18万元，已支付23.56万元。'),
      ],
    },
    {
      check: sameCount,
      about: 'one kind of building is not all that was built',
      severity: 'error',
      wrong: [...list('号码簿印制经费|新建村级阅览室12间|7|7'), ...report('全年建成村级阅览室18间，配齐桌椅。')],
      right: [...list('号码簿印制经费|新建村级阅览室12间|7|7'), ...report('全年建成村级阅览室18间，其中改造6间。')],
    },
    {
      check: sameCount,
      about: 'what came to a stock is not the stock',
      severity: 'error',
      wrong: [...list('号码簿印制经费|新增阅览图书480册|7|7'), ...report('全年新增阅览图书408册。')],
      right: [...list('号码簿印制经费|新增阅览图书480册|7|7'), ...report('年初馆藏阅览图书9020册。')],
    },
    {
      check: sameCount,
      about: 'how many were printed',
      severity: 'error',
      wrong: [...list('号码簿印制经费|印制通讯号码簿4000本|7|7'), ...report('2023年重新印制通讯号码簿4700本。')],
      right: [
        ...list('号码簿印制经费|印制通讯号码簿4000本|7|7'),
        ...report('2023年重新印制通讯号码簿4000本，发放部门82本。'),
      ],
    },
    {
      check: sameCount,
      about: 'the rate that the indicator names',
      severity: 'error',
      wrong: [
        ...report('群众对服务满意率为99.8%。'),
        '号码簿印制项目绩效自评表',
        HEADING,
        '满意度指标|满意度指标|满意率|90%以上|98.2%',
      ],
      right: [
        ...report('群众对服务满意率为98.2%，办结率99.8%。'),
        '号码簿印制项目绩效自评表',
        HEADING,
        '满意度指标|满意度指标|满意率|90%以上|98.2%',
      ],
    },
    {
      check: sameCount,
      about: 'in the form of the project itself, where the forms of others stand beside it',
      severity: 'error',
      wrong: twoForms('师生满意度96.1%'),
      right: twoForms('师生满意度95.1%'),
    },
    {
      check: sameCount,
      about: 'one more in the last place',
      severity: 'error',
      wrong: twoForms('师生满意度95.2%'),
      right: twoForms('师生满意度95%'),
    },
    {
      check: sameCount,
      about: 'next to the target, which is another number',
      severity: 'error',
      wrong: twoForms('师生满意度91%'),
      right: twoForms('师生满意度90%'),
    },
    {
      check: sameCount,
      about: 'animals by their measure word',
      severity: 'error',
      wrong: poultry('56万羽'),
      right: poultry('65万羽'),
    },
    {
      check: sameCount,
      about: 'what came to a number, not what the number came to',
      severity: 'error',
      wrong: berths('全年扩建停车泊位302个。'),
      right: berths('停车泊位由860个增加到1180个，其中地下泊位由200个达到410个；年末停车泊位总数1180个。'),
    },
    {
      check: sameCount,
      about: 'how many there are, not by how many they grew',
      severity: 'error',
      wrong: [...report('年末停车泊位1108个。'), ...ofBerths('停车泊位数量|≥1100个|1180个')],
      right: [...report('停车泊位增加320个。'), ...ofBerths('停车泊位数量|≥1100个|1180个')],
    },
    {
      check: sameCount,
      about: 'in a form that stands elsewhere, by its name',
      severity: 'error',
      wrong: [...elsewhere, ...report('全年发放号码簿4700本。')],
      right: [...elsewhere, ...report('全年发放号码簿4000本。')],
    },
    {
      check: sameCount,
      about: "in the department's own list of projects",
      severity: 'error',
      wrong: ['（1）号码簿印制经费。预算7万元，全年发放号码簿4700本。', ...elsewhere],
      right: ['（1）号码簿印制经费。预算7万元，全年发放号码簿4000本，回收旧簿800本。', ...elsewhere],
    },
    {
      check: costPartsAgainstExecution,
      about: 'parts that make up the budget',
      severity: 'error',
      wrong: [
        ...list('幕墙翻新、节日氛围布置|装饰|20|20'),
        HEADING,
        '成本指标|经济成本|幕墙翻新|≤3万元|2.7万元',
        '||节日氛围布置|≤17万元|17万元',
      ],
      right: [
        ...list('幕墙翻新、节日氛围布置|装饰|20|20'),
        HEADING,
        '成本指标|经济成本|幕墙翻新|≤3万元|3万元',
        '||节日氛围布置|≤17万元|17万元',
      ],
    },
    {
      check: costPartsAgainstExecution,
      about: 'the price agreed upon is not what was paid',
      severity: 'error',
      wrong: [...list('节日氛围布置|装饰|17|15'), HEADING, '成本指标|经济成本|节日氛围布置|≤17万元|总价17万元'],
      right: [...list('节日氛围布置|装饰|17|15'), HEADING, '成本指标|经济成本|节日氛围布置|≤17万元|合同总价17万元'],
    },
    {
      check: costPartsAgainstExecution,
      about: 'what one costs is no part of all costs',
      severity: 'error',
      wrong: [
        ...list('节日氛围布置|装饰|17|15'),
        HEADING,
        '成本指标|经济成本|节日氛围布置花卉|≤2万元|2万元',
        '||节日氛围布置灯饰|≤15万元|15万元',
      ],
      right: [
        ...list('节日氛围布置|装饰|17|15'),
        HEADING,
        '成本指标|经济成本|节日氛围布置花卉|≤2万元/处|2万元/处',
        '||节日氛围布置灯饰|≤15万元|15万元',
      ],
    },
    {
      check: costPartsAgainstExecution,
      about: 'parts of something else',
      severity: 'error',
      wrong: [...list('节日氛围布置|装饰|17|15'), HEADING, '成本指标|经济成本|节日氛围布置|≤17万元|17万元'],
      right: [...list('节日氛围布置|装饰|18|15'), HEADING, '成本指标|经济成本|节日氛围布置|≤17万元|17万元'],
    },
    {
      check: statedCarryOver,
      about: 'of one row',
      severity: 'error',
      wrong: ['其中人员经费结转12.00万元。', ...list('人员经费|工资|300.00|290.00')],
      right: ['其中人员经费结转10.00万元。', ...list('人员经费|工资|300.00|290.00')],
    },
    {
      check: goalsAgainstForm,
      about: 'a measured goal whose unit has a column of its own',
      severity: 'warning',
      wrong: withUnits('60'),
      right: withUnits('50'),
    },
    {
      check: goalsAgainstForm,
      about: 'a measured goal that the form does not set',
      severity: 'warning',
      wrong: [
        ...report('1.项目主要内容：正常运行率≥95%。'),
        '号码簿印制项目绩效自评表',
        HEADING,
        '产出指标|数量指标|印制手册|≥400本|400本',
      ],
      right: [
        ...report('1.项目主要内容：正常运行率≥95%。'),
        '号码簿印制项目绩效自评表',
        HEADING,
        '产出指标|质量指标|正常运行率|≥95%|96%',
      ],
    },
  ])
})

test('a count of the report is told of once, though the list and the form both have it otherwise', () => {
  const found = (told: string): string[] =>
    said(
      sameCount,
      ...list('号码簿印制经费|印制通讯号码簿4000本|7|7'),
      ...report(told),
      '号码簿印制项目绩效自评表',
      HEADING,
      '产出指标|数量指标|印制通讯号码簿|4000本|4000本',
    )
  expect(found('2023年重新印制通讯号码簿4700本。')).toHaveLength(1)
  expect(found('2023年重新印制通讯号码簿4000本。')).toEqual([])
})
