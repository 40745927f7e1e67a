import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { incomeToldOtherwise } from './income-told-otherwise.ts'

const told = (source: string, defined: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '二、收入决算情况说明',
  `2023年本年收入合计960.00万元，其中：财政拨款收入947.20万元，占98.67%；其他收入12.80万元，占1.33%，为${source}。`,
  '第三部分 名词解释',
  `2.其他收入：指单位取得的除财政拨款收入、事业收入等以外的各项收入${defined}。`,
]

describe('what the other income is', () => {
  testBothWays([
    {
      check: incomeToldOtherwise,
      about: 'in the glossary another than in the text',
      severity: 'warning',
      wrong: told('省水利学会拨付的课题经费', '，本单位主要是存款利息收入'),
      right: [
        ...told('银行存款利息收入', '，本单位主要是存款利息收入'),
        ...told('省水利学会拨付的课题经费', ''),
        ...told('省水利学会拨付的课题经费', '，主要是存款利息收入、捐赠收入等'),
      ],
    },
  ])
})
