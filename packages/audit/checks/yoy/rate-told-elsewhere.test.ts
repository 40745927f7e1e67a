import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateToldElsewhere } from './rate-told-elsewhere.ts'

const told = (rate: string, from = '5160'): string[] => [
  `全县农村低保标准由${from}元/年提高到5520元/年，惠及13486人。`,
  `救助水平稳步提升，农村低保标准提高${rate}%。`,
]

describe('a rate apart from its two figures', () => {
  testBothWays([
    { check: rateToldElsewhere, about: 'a standard', severity: 'error', wrong: told('7.98'), right: told('6.98') },
    {
      check: rateToldElsewhere,
      about: 'other things',
      severity: 'error',
      wrong: told('7.0', '5000'),
      right: [
        ...told('10.4', '5000'),
        '城市低保标准提高8.10%。',
        '残疾人护理补贴标准由80元提高到100元，残疾人护理补贴标准提高25%。',
      ],
    },
  ])
})
