import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { monthOfEvent } from './month-of-event.ts'
import { openAndClosedDays } from './open-and-closed-days.ts'

const games = (here: string, there = '6月8日至12日', name = '第三届市运会'): string[] => [
  '2023年度部门决算',
  `${here}，组织48名运动员参加青岚市第三届运动会。7月参加第二届篮球赛。`,
  '运动队经费项目绩效自评表',
  '项目名称|运动队经费',
  `年度目标|组织40名以上运动员参加${there}举行的${name}`,
]
const hall = (year: string, open: number, closed: number, elsewhere: string): string[] => [
  '2022年度部门决算',
  '第二部分 2022年度部门决算情况说明',
  `${year}场馆实际开放${open}天，闭馆${closed}天。`,
  `因检修两次停用，${elsewhere}。`,
]

test('an event is in one month', () => {
  expect(said(monthOfEvent, ...games('5月8日至12日'))).toEqual(['error 5月8日至12日 6月8日至12日'])
  expect(said(monthOfEvent, ...games('6月8日至12日'))).toEqual([])
  expect(said(monthOfEvent, ...games('5月8日至12日', '6月8日至12日', '第三届读书节'))).toEqual([])
  expect(said(monthOfEvent, ...games('5月8日至12日', '6月8日至12日', '第四届市运会'))).toEqual([])
  expect(said(monthOfEvent, ...games('5月3日至7日'))).toEqual([])
})

test('days open and closed make a year, where another number completes it', () => {
  expect(said(openAndClosedDays, ...hall('2022年', 330, 25, '合计闭馆35天'))).toHaveLength(1)
  expect(said(openAndClosedDays, ...hall('2022年', 330, 35, '合计闭馆35天'))).toEqual([])
  expect(said(openAndClosedDays, ...hall('2022年', 330, 25, '合计闭馆20天'))).toEqual([])
  expect(said(openAndClosedDays, ...hall('2021年', 330, 25, '合计闭馆35天'))).toEqual([])
  expect(said(openAndClosedDays, ...hall('3月至12月', 330, 25, '合计闭馆35天'))).toEqual([])
})
