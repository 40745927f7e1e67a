import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { executedInFull } from './executed-in-full.ts'
import { rateBesideBound } from './rate-beside-bound.ts'

const told = (words: string, channel = '30.00|100.00%'): string[] => [
  '2023年部门整体支出绩效评价报告',
  '三、部门整体绩效分析',
  words,
  '部门预算项目支出情况表',
  '项目名称|全年预算数（万元）|全年执行数（万元）|执行率',
  '泵站检修经费|100.00|85.00|85.00%',
  '管网改造经费|50.00|50.00|100.00%',
  `渠道清淤经费|30.00|${channel}`,
]

describe('projects that spent all of their budget', () => {
  testBothWays([
    {
      check: executedInFull,
      about: 'those that did and those that did not, together',
      severity: 'error',
      wrong: told('安排项目3个，其中预算执行率达到100%的项目2个；未达到100%的项目2个。'),
      right: told('安排项目3个，其中预算执行率达到100%的项目2个；未达到100%的项目1个。'),
    },
    {
      check: executedInFull,
      about: 'as the list says',
      severity: 'error',
      wrong: told('3个项目总体执行良好，其中1个项目预算执行率达到100%。'),
      right: told('3个项目总体执行良好，其中2个项目预算执行率达到100%。'),
    },
    {
      check: executedInFull,
      about: 'the others alone, and a rate that is printed as 100%',
      severity: 'error',
      wrong: told('安排项目3个，未达到100%的项目3个。', '29.90|99.67%'),
      right: told('安排项目3个，未达到100%的项目1个。', '29.90|99.67%'),
    },
    {
      check: executedInFull,
      about: 'of other projects than those listed',
      severity: 'error',
      wrong: told('安排项目3个，其中3个项目预算执行率100%。'),
      right: told('安排项目8个，其中3个项目预算执行率100%。'),
    },
    {
      check: rateBesideBound,
      about: 'a project said to have spent less than it did',
      severity: 'error',
      wrong: told('对执行率低于80%的泵站检修经费压减预算。'),
      right: told('对执行率低于90%的泵站检修经费压减预算，对执行率低于80%的项目从严审核。'),
    },
    {
      check: rateBesideBound,
      about: 'a project said to have spent more than it did',
      severity: 'error',
      wrong: told('对执行率高于95%的泵站检修经费予以保障。'),
      right: told('对执行率高于95%的管网改造经费予以保障。'),
    },
  ])
})
