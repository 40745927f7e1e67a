import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { evaluatedTogether } from './evaluated-together.ts'
import { listedScores } from './listed-scores.ts'

const listed = (told: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  told,
  '项目支出绩效自评结果汇总表',
  '序号|项目名称|全年预算数|全年执行数|执行率|自评得分|自评等级',
  '1|泵站检修|100.00|96.00|96%|98.4|优',
  '2|渠道清淤|80.00|72.00|90%|95.6|优',
  '3|水质监测|40.00|34.00|85%|88|良',
]

const budgeted = (told: string): string[] => [
  '第二部分 2024年度部门决算情况说明',
  told,
  '2024年度项目绩效自评情况一览表',
  '序号|项目名称|预算金额（万元）|自评得分|绩效等级',
  '1|泵站检修|100.00|98.4|优',
  '2|渠道清淤|80.00|95.6|优',
  '3|水质监测|40.00|88|良',
]

describe('scores of listed projects', () => {
  testBothWays([
    {
      check: listedScores,
      about: 'their average',
      severity: 'error',
      wrong: listed('3个项目平均得分96.00分。'),
      right: listed('3个项目平均得分94.00分。'),
    },
    {
      check: listedScores,
      about: 'their average, where the list leaves out what was spent',
      severity: 'error',
      wrong: budgeted('绩效自评的项目3个，平均得分96.00分。'),
      right: budgeted('绩效自评的项目3个，平均得分94.00分。'),
    },
    {
      check: listedScores,
      about: 'how many lie between bounds',
      severity: 'error',
      wrong: listed('对3个项目开展自评，其中90分以上3个。'),
      right: listed('自评项目3个，得分在90分（含）-100分的2个，在80分（含）-90分的1个，在60分以下的0个。'),
    },
    {
      check: evaluatedTogether,
      about: 'the rate of what they spent',
      severity: 'error',
      wrong: ['本部门对2020年度3个项目开展了绩效自评，涉及资金220.00万元，实际执行202.00万元，资金使用率98.82%。'],
      right: ['本部门对2020年度3个项目开展了绩效自评，涉及资金220.00万元，实际支出202.00万元，资金使用率91.82%。'],
    },
  ])
})

test('how many projects of a list have each grade', () => {
  const table = tableOfRows([
    ['项目名称', '自评得分', '自评等级'],
    ['泵站检修', '98.4', '优'],
    ['渠道清淤', '95.6', '优'],
    ['水质监测', '88', '良'],
  ])
  const found = (text: string): string[] => {
    const blocks = [{ kind: 'paragraph' as const, text, place: {} }, table]
    return [...listedScores.run(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }))].map(
      ({ message }) => message,
    )
  }
  expect(found('自评项目3个，自评等级为“优”的3个。')).toEqual(['正文称“优”的项目3个，所附清单有2个。'])
  expect(found('自评项目3个，自评等级为“优”的2个、为“良”的1个。抽查4个项目，评级为“优”的3个。')).toEqual([])
})
