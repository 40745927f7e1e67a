import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { dutiesListedTwice } from './duties-listed-twice.ts'

const DUTIES = [
  '拟订水利发展规划并组织实施',
  '负责水资源的统一管理和监督',
  '指导河道堤防的管理和保护工作',
  '负责水利工程质量监督管理',
  '组织开展水土保持监测预报工作',
  '完成区委和区政府交办的其他任务',
]
const arabic = (duties: readonly string[]): string[] => duties.map((duty, index) => `${index + 1}.${duty}。`)
const bracketed = (duties: readonly string[]): string[] =>
  duties.map((duty, index) => `（${'一二三四五六'[index] ?? ''}）${duty}。`)
const document = (own: readonly string[], again: readonly string[]): string[] => [
  '第一部分 部门概况',
  '一、部门职责',
  ...own,
  '二、机构设置',
  '本局内设科室3个。',
  '第二部分 2023年度部门决算情况说明',
  '第四部分 附件',
  '2023年部门整体绩效评价报告',
  '一、部门基本情况',
  '（一）机构职能',
  ...again,
  '（二）人员概况',
  '编制12名，实有11人。',
]

describe('duties in part one and in the report', () => {
  testBothWays([
    {
      check: dutiesListedTwice,
      about: 'one left out',
      severity: 'info',
      wrong: document(arabic(DUTIES), arabic(DUTIES.filter((_, index) => index !== 4))),
      right: document([...arabic(DUTIES), '1.堤防加固全面完成，新建泵站3座。', '2.河道清淤12公里。'], arabic(DUTIES)),
    },
    {
      check: dutiesListedTwice,
      about: 'numbered in another way',
      severity: 'info',
      wrong: document(bracketed(DUTIES.slice(0, 5)), arabic(DUTIES)),
      right: document(bracketed(DUTIES), arabic(DUTIES)),
    },
    {
      check: dutiesListedTwice,
      about: 'a summary is no list of them',
      severity: 'info',
      wrong: document(arabic(DUTIES), arabic(DUTIES.slice(0, 5))),
      right: document(
        arabic(DUTIES),
        arabic(['水利管理工作', '防汛抗旱工作', '移民安置工作', '农村供水工作', '节约用水工作']),
      ),
    },
  ])
})
