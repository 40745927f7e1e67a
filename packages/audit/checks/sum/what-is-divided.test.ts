import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { shareOfTotal } from '../share/share-of-total.ts'
import { partsAndTotal } from './parts-and-total.ts'
import { statedIdentities } from './stated-identities.ts'

const report = (told: string): string[] => ['2023年项目支出绩效自评报告', '（湿地管护经费）', `（二）资金使用。${told}`]
const whole = (...lines: string[]): string[] => ['2023年部门整体支出绩效评价报告', '二、部门资金收支情况', ...lines]

describe('what a list divides', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'an amount, not what it rose by',
      severity: 'error',
      wrong: report('全县收入5,240万元，增长8.2%，增收398万元。其中：税收收入3,020万元，非税收入2,420万元。'),
      right: report('全县收入5,240万元，增长8.2%，增收398万元。其中：税收收入3,020万元，非税收入2,220万元。'),
    },
    {
      check: shareOfTotal,
      about: 'of an amount, not of what it rose by',
      severity: 'error',
      wrong: report('全县收入5,240万元，增收398万元。其中：税收收入3,020万元，非税收入2,220万元，非税收入占比24.37%。'),
      right: report('全县收入5,240万元，增收398万元。其中：税收收入3,020万元，非税收入2,220万元，非税收入占比42.37%。'),
    },
    {
      check: partsAndTotal,
      about: 'what the sentence names again, not what was told last',
      severity: 'error',
      wrong: report(
        '支付资金52.60万元，其中：围栏施工款48.20万元，勘察费4.40万元。围栏施工款分两次支付，分别为2023年5月30.00万元、9月28.20万元。',
      ),
      right: report(
        '支付资金52.60万元，其中：围栏施工款48.20万元，勘察费4.40万元。围栏施工款分两次支付，分别为2023年5月30.00万元、9月18.20万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'into parts, not told again',
      severity: 'error',
      wrong: report('实际使用资金21.6万元，其中管护补助16.2万元，巡护设备8.4万元。'),
      right: report('实际使用资金21.6万元，其中：完成补助21.6万元，完成率54%，兑付补助资金21.6万元。'),
    },
    {
      check: partsAndTotal,
      about: 'up to the money of another level of government',
      severity: 'error',
      wrong: report('省级资金86.40万元，其中：围栏工程45.00万元，巡护道52.40万元；市级资金210.00万元，为生态补偿。'),
      right: report('省级资金97.40万元，其中：围栏工程45.00万元，巡护道52.40万元；市级资金210.00万元，为生态补偿。'),
    },
    {
      check: partsAndTotal,
      about: 'what was granted, one digit of it wrong',
      severity: 'warning',
      wrong: report(
        '市财政下达补助资金1834万元。其中：围栏工程640万元，巡护道510万元，监测站280万元，宣教牌74万元，苗木补植260万元，设备60万元。',
      ),
      right: report(
        '市财政下达补助资金1824万元。其中：围栏工程640万元，巡护道510万元，监测站280万元，宣教牌74万元，苗木补植260万元，设备60万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'into the kinds that its sentence names and counts',
      severity: 'error',
      wrong: report('项目有围栏经费、监测经费两类支出，总预算为256.5万元，其中围栏经费87.5万元，监测经费150.0万元。'),
      right: report(
        '项目有围栏经费、监测经费两类支出，总预算为237.5万元，其中围栏经费87.5万元，监测经费150.0万元。项目有围栏、监测、宣教三类支出，总预算为90.0万元，其中围栏30.0万元，监测40.0万元。',
      ),
    },
    {
      check: statedIdentities,
      about: 'the kinds of all basic expenditure, not of what one source paid of it',
      severity: 'error',
      wrong: whole('全年基本支出80.00万元，用于保障机构运转。人员经费60.00万元，公用经费10.00万元。'),
      right: whole(
        '全年基本支出80.00万元，其中财政拨款70.00万元（人员经费60.00万元、公用经费10.00万元），事业收入安排10.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'what the last meetings cost, not what the next kind of expense did',
      severity: 'error',
      wrong: whole('安排会议费3.20万元，用于2次会议，其中防汛会议1.00万元、巡河会议2.80万元；培训费4.60万元。'),
      right: whole(
        '安排会议费3.20万元，用于2次会议，参会310人，其中防汛会议120人、巡河会议190人；培训费4.60万元，共2期。',
        '安排接待费3.20万元，用于2次会议，其中防汛会议120人、巡河会议190人，培训费4.60万元。',
      ),
    },
  ])
})
