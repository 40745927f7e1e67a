import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { unitsNamedOtherwise } from './units-named-otherwise.ts'

const disclosure = (told: string): string[] => [
  '2023年度部门决算',
  '二、机构设置',
  '纳入编制范围的二级预算单位包括：',
  '1.沅山县水文监测中心（公益一类事业单位）',
  '2.沅山县河道管理所',
  '第四部分 附件',
  '2023年部门整体支出绩效自评报告',
  told,
]

describe('the names of the units below the own one', () => {
  testBothWays(
    [
      ['下属二级预算单位2个，分别为', '。'],
      ['我局所属事业单位包括：', '，均为公益一类。'],
      ['下设单位2家，即', '。'],
    ].map(([before = '', behind = '']) => ({
      check: unitsNamedOtherwise,
      about: before,
      severity: 'warning' as const,
      wrong: disclosure(`${before}沅山县水文监测局、沅山县河道管理所${behind}`),
      right: [
        ...disclosure(`${before}水文监测中心和沅山县河道管理所（股级）${behind}`),
        `${before}沅山县河道管理所、沅山县殡仪馆${behind}`,
        `${before}沅山县河道管理所${behind}`,
      ],
    })),
  )
})
