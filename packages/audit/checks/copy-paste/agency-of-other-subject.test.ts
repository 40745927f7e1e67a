import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { agencyOfOtherSubject } from './agency-of-other-subject.ts'

const explained = (path: string, words: string): string[] => [
  '2023年度部门决算',
  '第三部分 名词解释',
  `9.${path}：${words}。`,
]

describe('the agency that a definition names', () => {
  testBothWays(
    [
      [
        '社会保障和就业支出（类）退役军人管理事务（款）部队供应（项）',
        '反映民政部门开展社会救助的支出',
        '反映退役军人部门的军供支出',
      ],
      [
        '卫生健康支出（类）医疗保障管理事务（款）行政运行（项）',
        '指各级卫生健康部门的基本支出',
        '指各级医疗保障部门的基本支出',
      ],
      [
        '社会保障和就业支出（类）民政管理事务（款）社会组织管理（项）',
        '主要反映退役军人行政主管部门开展管理的支出',
        '反映公安、民政等部门开展社会组织管理的支出',
      ],
    ].map(([path = '', wrong = '', right = '']) => ({
      check: agencyOfOtherSubject,
      about: path,
      severity: 'warning' as const,
      wrong: explained(path, wrong),
      right: [
        ...explained(path, right),
        '10.社会保障和就业支出（类）抚恤（款）义务兵优待（项）：反映民政部门发放的优待金。',
      ],
    })),
  )
})
