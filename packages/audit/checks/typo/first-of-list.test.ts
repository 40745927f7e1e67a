import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { paragraphOrder } from './paragraph-order.ts'

describe('the first of a numbered list', () => {
  testBothWays([
    {
      check: paragraphOrder,
      about: 'a first number behind a first one, directly below it',
      severity: 'warning',
      wrong: ['主要职责', ...['1.甲', '1.乙', '2.丙', '3.丁'].map((item) => `${item}：指一项工作。`)],
      right: ['主要职责', ...['1.甲', '2.乙', '3.丙', '4.丁'].map((item) => `${item}：指一项工作。`)],
    },
    {
      check: paragraphOrder,
      about: 'the first of a list is missing',
      severity: 'warning',
      wrong: ['主要职责', '2.指导河道管理和保护工作。', '3.负责工程质量监督管理。'],
      right: ['（一）拟订水利规划', '1.拟订水利规划。', '主要职责', '2.指导河道管理。', '3.负责监督管理。'],
    },
    {
      check: paragraphOrder,
      about: 'the first of a list below a heading numbered in another style',
      severity: 'warning',
      wrong: ['（一）项目绩效分析', '2.运转类项目绩效分析。用于运转。', '3.特定类项目绩效分析。项目3个。'],
      right: ['（一）项目绩效分析', '1.人员类项目绩效分析。用于工资。', '2.运转类项目绩效分析。用于运转。'],
    },
    {
      check: paragraphOrder,
      about: 'the only one of a section, below a sentence',
      severity: 'warning',
      wrong: ['四、政府性基金支出情况', '支出9万元。', '7.土地出让业务支出（项），支出9万元。'],
      right: ['四、政府性基金支出情况', '支出9万元。', '1.土地出让业务支出（项），支出9万元。'],
    },
    {
      check: paragraphOrder,
      about: 'a second below the caption of the chart behind what leads to the list',
      severity: 'warning',
      wrong: ['“三公”经费支出9万元。具体情况如下：', '图7：支出结构图', '2.用车支出6万元。', '3.接待费支出3万元。'],
      right: ['1.出国费支出0万元。其余情况如下：', '图7：支出结构图', '2.用车支出6万元。', '3.接待费支出3万元。'],
    },
    {
      check: paragraphOrder,
      about: 'a second left out whose own parts are told',
      severity: 'warning',
      wrong: ['三公', '1.出国费支出0万元。', '其中：用车购置0万元。', '用车运行6万元。', '3.接待费支出3万元。'],
      right: [
        '三公',
        '1.出国费支出0万元。2.用车支出6万元。',
        '其中：购置0万元。',
        '运行6万元。',
        '3.接待费支出3万元。',
      ],
    },
    {
      check: paragraphOrder,
      about: 'a lead between the first and the second',
      severity: 'warning',
      wrong: ['1.出国费支出0万元。', '“三公”经费支出9万元。具体情况如下：', '2.用车支出6万元。', '3.接待费支出3万元。'],
      right: ['“三公”经费支出9万元。具体情况如下：', '1.出国费支出0万元。', '2.用车支出6万元。', '3.接待费支出3万元。'],
    },
  ])
})
