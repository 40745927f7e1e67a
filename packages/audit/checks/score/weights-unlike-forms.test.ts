import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { weightsUnlikeForms } from './weights-unlike-forms.ts'

const form = (name: string, satisfied = '10', benefit = '30', group = '效益指标', output = '50'): string[] => [
  '项目支出绩效自评表',
  `项目名称|${name}`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  `产出指标|数量指标|检修泵站|12座|12座|${output}|${output}`,
  `${group}|社会效益指标|受益人口|3000人|3100人|${benefit}|${benefit}`,
  `满意度指标|服务对象满意度指标|群众满意度|90%|95%|${satisfied}|${satisfied}`,
]
const others = [...form('泵站检修'), ...form('渠道清淤'), ...form('水库除险')]

describe('points of groups', () => {
  testBothWays([
    {
      check: weightsUnlikeForms,
      about: 'other points than all other forms give',
      severity: 'warning',
      wrong: [...others, ...form('河道巡查', '30', '10')],
      right: [...others, ...form('河道巡查', '15', '25')],
    },
    {
      check: weightsUnlikeForms,
      about: 'points of benefit and output exchanged, where many forms agree',
      severity: 'warning',
      wrong: [...others, ...form('闸门检修'), ...form('堤防加固'), ...form('河道巡查', '10', '50', '效益指标', '30')],
      right: [...others, ...form('闸门检修'), ...form('河道巡查', '10', '50', '效益指标', '30')],
    },
    {
      check: weightsUnlikeForms,
      about: 'too few forms, or other groups, tell nothing',
      severity: 'warning',
      wrong: [...form('河道巡查', '30', '10'), ...others],
      right: [
        ...form('泵站检修'),
        ...form('渠道清淤'),
        ...form('河道巡查', '30', '10'),
        ...form('水质监测', '20', '20', '成本指标'),
      ],
    },
  ])
})
