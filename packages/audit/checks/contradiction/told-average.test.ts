import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { toldAverage } from './told-average.ts'

describe('the average of what is counted', () => {
  testBothWays([
    {
      check: toldAverage,
      about: 'people of each course',
      severity: 'error',
      wrong: ['举办培训班24期，培训2160人次，平均每期80人次。'],
      right: ['举办培训班24期，培训2160人次，平均每期90人次。', '举办培训班24期，培训2165人次，平均每期90人次。'],
    },
    {
      check: toldAverage,
      about: 'money for each person',
      severity: 'error',
      wrong: ['司法救助32人，发放救助金48万元，人均1.2万元。'],
      right: [
        '司法救助32人，发放救助金48万元，人均1.5万元。',
        '司法救助32人，发放救助金48万元，人均1.5万元，增长2%。',
        '接待68批次，累计612人次，批均支出900.66元，人均支出100.07元。',
        '资助学生1612人，发放资助金241.82万元，人均1500元。',
        '全村120户412人，发放补贴48万元，人均纯收入1.2万元以上，户均增收0.3万元。',
      ],
    },
    {
      check: toldAverage,
      about: 'of two amounts together',
      severity: 'warning',
      wrong: ['只统计泵站（60.00万元）和渠道所（48.00万元），按两单位在职36人计算人均2.50万元。'],
      right: [
        '只统计泵站（60.00万元）和渠道所（48.00万元），按两单位在职36人计算人均3.00万元。',
        '只统计泵站（90.00万元）和渠道所（48.00万元），按泵站在职36人计算人均2.50万元。',
      ],
    },
    {
      check: toldAverage,
      about: 'every day of the year',
      severity: 'warning',
      wrong: ['清运生活垃圾1.86万吨，日均清运61吨。'],
      right: [
        '清运生活垃圾1.86万吨，日均清运51吨。',
        '办理业务2.5万件，日均办理100件。',
        '疫情期间接听电话1200个，日均接听30个。',
      ],
    },
    {
      check: toldAverage,
      about: 'a number and an amount of the same',
      severity: 'error',
      wrong: ['发放租赁补贴1426户、386.5万元，户均补贴2170元。'],
      right: [
        '发放租赁补贴1426户、386.5万元，户均补贴2710元。',
        '发放租赁补贴1426户、工作经费386.5万元，户均补贴2170元。',
      ],
    },
    {
      check: toldAverage,
      about: 'each of the only ones counted so',
      severity: 'error',
      wrong: ['建成口袋公园6个，总面积1.86万平方米，平均每个310平方米。'],
      right: ['建成口袋公园6个，总面积1.86万平方米，平均每个3100平方米。'],
    },
    {
      check: toldAverage,
      about: 'places in each township',
      severity: 'error',
      wrong: ['在18个乡镇布设监测点36处，平均每个乡镇3处。'],
      right: [
        '在18个乡镇布设监测点36处，平均每个乡镇2处。',
        '派出医师36人次到6个卫生院坐诊，平均每个卫生院服务群众200人次以上。',
      ],
    },
  ])
})
