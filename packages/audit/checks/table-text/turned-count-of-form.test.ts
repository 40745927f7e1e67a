import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { turnedCountOfForm } from './turned-count-of-form.ts'

const told = (actual: string, ...words: string[]): string[] => [
  '2023年度部门决算',
  ...words,
  '图书馆项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  `效益指标|社会效益指标|图书外借册次|≥38万册次|${actual}|10|10`,
]

describe('a count of a form with turned digits', () => {
  testBothWays([
    {
      check: turnedCountOfForm,
      about: 'told twice in the text',
      severity: 'error',
      wrong: told('47.1万册次', '全年外借图书41.7万册次，新增藏书3万册。', '图书外借41.7万册次，超额完成。'),
      right: told('41.7万册次', '全年外借图书41.7万册次，新增藏书3万册。', '图书外借41.7万册次，超额完成。'),
    },
    {
      check: turnedCountOfForm,
      about: 'told once',
      severity: 'warning',
      wrong: told('47.1万册次', '全年外借图书41.7万册次。'),
      right: [
        ...told('47.1万册次', '上年外借图书41.7万册次。'),
        ...told('47.1万册次', '全年整理古籍41.7万册次。'),
        ...told('47.1万册次', '全年外借图书41.7万册次。', '图书外借47.1万册次。'),
      ],
    },
  ])
})
