import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { costPerVehicle } from './cost-per-vehicle.ts'

const told = (vehicles: string, average: string): string[] =>
  said(
    costPerVehicle,
    '第二部分 2023年度部门决算情况说明',
    '七、“三公”经费财政拨款支出决算情况说明',
    `公务用车运行维护费支出12.40万元。公务用车保有量${vehicles}辆，${average}。`,
  )

test('an average unlike the cost and the vehicles is found', () => {
  expect(told('4', '车均运行维护费2.10万元')).toEqual(['error 2.10万元 12.40万元 4辆'])
  expect(told('4', '平均每辆公车0.31万元')).toHaveLength(1)
})

test('one that follows from them is silent, in either unit', () => {
  expect(told('4', '车均运行维护费3.10万元')).toEqual([])
  expect(told('3', '车均维护费4.13万元')).toEqual([])
  expect(told('4', '车均维护费31000元')).toEqual([])
})

test('what another average is of is not tried', () => expect(told('4', '车均购置费18.00万元')).toEqual([]))

test('an average in 元 beside a whole in 万元 tells what the whole is of', () => {
  const whole = (average: string): string[] =>
    said(
      costPerVehicle,
      '第二部分 2023年度部门决算情况说明',
      '七、“三公”经费财政拨款支出决算情况说明',
      `公务用车购置及运行维护费12.40万元。车辆保有量为4辆，全年车均运行维护费支出${average}。`,
    )
  expect(whole('3.10元')).toHaveLength(1)
  expect(whole('3.10万元')).toEqual([])
  expect(whole('2.10万元')).toEqual([])
})
