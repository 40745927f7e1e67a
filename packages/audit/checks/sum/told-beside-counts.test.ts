import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { aspectScores } from '../score/aspect-scores.ts'
import { rateOfCounts } from '../share/rate-of-counts.ts'
import { carryOverChange } from '../yoy/carry-over-change.ts'
import { fromToChange } from '../yoy/from-to-change.ts'
import { doneAndPending } from './done-and-pending.ts'
import { leftOfPlanned } from './left-of-planned.ts'
import { partsAndTotal } from './parts-and-total.ts'
import { standardTimesNumber } from './standard-times-number.ts'

const explained = (told: string): string[] => ['第二部分 2023年度部门决算情况说明', told]

describe('counts and what is told beside them', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'parts of a length, two digits of one having changed places',
      severity: 'error',
      wrong: explained('治理河流42.6公里，其中加固堤防24.8公里、疏浚河道14.2公里。'),
      right: explained('治理河流42.6公里，其中加固堤防28.4公里、疏浚河道14.2公里。'),
    },
    {
      check: fromToChange,
      about: 'since the beginning of the year',
      severity: 'error',
      wrong: ['报废2辆，年末车辆42辆，比年初41辆增加2辆。'],
      right: ['报废2辆，年末车辆42辆，比年初41辆增加1辆。'],
    },
    {
      check: fromToChange,
      about: 'named once more',
      severity: 'error',
      wrong: ['发生事故86起，死亡14人，死亡人数比2022年的17人减少4人。'],
      right: ['发生事故86起，死亡14人，死亡人数比2022年的17人减少3人。'],
    },
    {
      check: carryOverChange,
      about: 'from what it tells of the beginning',
      severity: 'error',
      wrong: ['年末结转和结余106.30万元，较年初65.20万元增加106.30万元。'],
      right: ['年末结转和结余106.30万元，较年初65.20万元增加41.10万元。'],
    },
    {
      check: doneAndPending,
      about: 'dangers removed',
      severity: 'error',
      wrong: ['排查隐患路段42处，已治理39处，治理率92.86%，其余5处列入计划。'],
      right: ['排查隐患路段42处，已治理39处，治理率92.86%，其余3处列入计划。'],
    },
    {
      check: doneAndPending,
      about: 'posts that nobody holds',
      severity: 'error',
      wrong: ['政法专项编制76名，年末实有民警71人，空编6名。'],
      right: ['政法专项编制76名，年末实有民警71人，空编5名。'],
    },
    {
      check: doneAndPending,
      about: 'more decided than were received',
      severity: 'error',
      wrong: ['受理审查逮捕案件126件，批准逮捕98件，不批准逮捕38件。'],
      right: ['受理审查逮捕案件126件，批准逮捕98件，不批准逮捕18件。'],
    },
    {
      check: leftOfPlanned,
      about: 'what the insurance did not pay',
      severity: 'error',
      wrong: ['住院216人次，总费用98.64万元，报销90.75万元，报销比例92%，个人自付8.79万元。'],
      right: ['住院216人次，总费用98.64万元，报销90.75万元，报销比例92%，个人自付7.89万元。'],
    },
    {
      check: rateOfCounts,
      about: 'persons in either word, by age',
      severity: 'error',
      wrong: ['13名村医中60岁以上6人，占38.46%。'],
      right: ['13名村医中60岁以上5人，占38.46%。'],
    },
    {
      check: aspectScores,
      about: 'each behind what could be reached',
      severity: 'error',
      wrong: ['项目决策20分，得19分；项目管理25分，得21分；项目绩效55分，得50分；综合得分92分。'],
      right: ['项目决策20分，得19分；项目管理25分，得23分；项目绩效55分，得50分；综合得分92分。'],
    },
    {
      check: aspectScores,
      about: 'behind the rating',
      severity: 'error',
      wrong: [
        '自评得分92分，评级为“优”。其中：决策类指标20分，得19分；管理类指标25分，得24分；产出类指标55分，得50分。',
      ],
      right: [
        '自评得分92分，评级为“优”。其中：决策类指标20分，得19分；管理类指标25分，得23分；产出类指标55分，得50分。',
      ],
    },
  ])
})

describe('amounts and what they were for', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'allotted to villages',
      severity: 'error',
      wrong: explained('下达产业资金120.00万元，用于甲、乙4个村发展产业，其中石桥村80.00万元、龙洞村60.00万元。'),
      right: explained('下达产业资金120.00万元，用于甲、乙4个村发展产业，其中石桥村80.00万元、龙洞村40.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'what the spending was for, in a sentence of its own',
      severity: 'error',
      wrong: explained('项目支出56.00万元，执行率为100%。支出内容：人员劳务34.00万元，体检耗材32.40万元。'),
      right: explained('项目支出56.00万元，执行率为100%。支出内容：人员劳务24.00万元，体检耗材32.00万元。'),
    },
    {
      check: standardTimesNumber,
      about: 'the product as it was worked out',
      severity: 'error',
      wrong: ['花椒苗木补助48万元（800亩×500元/亩）。'],
      right: ['花椒苗木补助48万元（800亩×600元/亩）。'],
    },
    {
      check: standardTimesNumber,
      about: 'the price in front',
      severity: 'warning',
      wrong: ['每户平均增收1680元，245户共增收46.11万元。'],
      right: ['每户平均增收1680元，245户共增收41.16万元。每人每月补助100元，86人共补助10.32万元。'],
    },
    {
      check: standardTimesNumber,
      about: 'villages, the price in a sentence before',
      severity: 'warning',
      wrong: ['办公经费每村（社区）2万元。19个村（社区）共57万元。'],
      right: ['办公经费每村（社区）3万元。19个村（社区）共57万元。'],
    },
    {
      check: standardTimesNumber,
      about: 'the whole in front of the price',
      severity: 'warning',
      wrong: ['为24名义务兵家庭发放优待金12.96万元，每户4500元。'],
      right: ['为24名义务兵家庭发放优待金12.96万元，每户5400元。为86名学生发放补助10.32万元，每人100元/月。'],
    },
    {
      check: standardTimesNumber,
      about: 'so much a head, as it was planned',
      severity: 'warning',
      wrong: ['按常住人口28600人、人均56.46元安排，共计156.28万元。'],
      right: ['按常住人口28600人、人均54.64元安排，共计156.28万元。'],
    },
    {
      check: partsAndTotal,
      about: 'a part of a kind that was counted further in front',
      severity: 'warning',
      wrong: explained('共有车辆9辆，其中：执勤用车5辆、特种专业用车3辆、其他用车1辆，其中3辆通勤用车为租赁。'),
      right: explained('共有车辆9辆，其中：执勤用车5辆、特种专业用车3辆、其他用车1辆，其中3辆特种专业用车为洒水车。'),
    },
  ])
})
