import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { placeOfVillage } from './place-of-village.ts'

const told = (...lines: string[]): string[] => ['第二部分 2022年度部门决算情况说明', ...lines]

describe('the county of a village', () => {
  testBothWays([
    {
      check: placeOfVillage,
      about: 'two cells of one table',
      severity: 'warning',
      wrong: told('序号|内容', '1|帮扶东山县柳树村', '2|在西河县柳树村演出'),
      right: told('序号|内容', '1|帮扶东山县柳树村', '2|在东山县柳树村演出'),
    },
    {
      check: placeOfVillage,
      about: 'two counties',
      severity: 'warning',
      wrong: told('局机关帮扶东山县石桥乡柳树村。', '在西河县柳树村举办送戏活动。'),
      right: [
        ...told('局机关帮扶东山县石桥乡柳树村。', '在东山县柳树村举办送戏活动。'),
        '在西河县平坝镇杏花村、东山县石桥乡杏花村各演出1场。',
        '走访西河县平坝镇梨园村。',
        '走访东山县石桥乡梨园村。',
        '惠及东山县12个行政村。',
        '惠及西河县9个行政村。',
      ],
    },
  ])
})
