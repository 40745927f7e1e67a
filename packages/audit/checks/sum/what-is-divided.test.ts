import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { shareOfTotal } from '../share/share-of-total.ts'
import { partsAndTotal } from './parts-and-total.ts'

const report = (told: string): string[] => ['2023年项目支出绩效自评报告', '（湿地管护经费）', `（二）资金使用。${told}`]

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
  ])
})
