import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { namedForms } from './named-forms.ts'

const told = (...forms: string[]): string[] => [
  '2023年度部门决算',
  '“河堤加固工程”“泵站设备更新”2个项目的自评表见附件2。',
  ...forms.flatMap((name) => [
    '项目支出绩效自评表',
    `项目名称|${name}`,
    '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
    '产出指标|数量指标|完成数量|3处|3处|10|10',
  ]),
]

describe('forms said to be attached', () => {
  testBothWays([
    {
      check: namedForms,
      about: 'one of them not there',
      severity: 'warning',
      wrong: told('河堤加固工程'),
      right: told('河堤加固工程', '泵站设备更新'),
    },
    {
      check: namedForms,
      about: 'more than are named',
      severity: 'warning',
      wrong: ['以下5张自评表分别对应泵站检修、河堤加固、渠道清淤和水质监测，单位为万元。'],
      right: [
        '以下4张自评表分别对应泵站检修、河堤加固、渠道清淤和水质监测，单位为万元。',
        '以下3张自评表分别对应泵站检修、河堤加固、渠道清淤和水质监测，单位为万元。',
        '以下5张自评表分别对应泵站检修、河堤加固、渠道清淤等，单位为万元。',
      ],
    },
  ])
})
