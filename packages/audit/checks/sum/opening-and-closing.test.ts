import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { openingAndClosing } from './opening-and-closing.ts'

describe('how many there were, who came and who went', () => {
  testBothWays([
    {
      check: openingAndClosing,
      about: 'how many there are, told in the sentence before',
      severity: 'error',
      wrong: ['核定编制90名，实有在编人员82人，其中行政50人、事业32人。年初实有84人，年内新进3人，退休6人，调出1人。'],
      right: [
        '核定编制90名，实有在编人员82人，其中行政50人、事业32人。年初实有84人，年内新进3人，退休4人，调出1人。',
        '实有在编人员82人。年初退休84人，年内新增退休3人，去世6人。',
        '实有在编人员82人。年初实有84人，年内新进3人，退休6人，调出1人。另有2人军转安置。',
        '甲站实有82人，乙站实有36人。年初实有84人，年内新进3人，退休6人，调出1人。',
      ],
    },
    {
      check: openingAndClosing,
      about: 'in the sentence behind',
      severity: 'error',
      wrong: ['2022年末在职84人，2023年选调3人、辞职4人。年末在职82人。'],
      right: ['2022年末在职84人，2023年选调3人、辞职5人。年末在职82人。'],
    },
    {
      check: openingAndClosing,
      about: 'in front of a bracket, who retires being one more',
      severity: 'error',
      wrong: ['在职82人，退休人员57人（上年末55人，本年新增退休4人、去世1人）。'],
      right: [
        '在职82人，退休人员58人（上年末55人，本年新增退休4人、去世1人）。',
        '退休57人（上年末55人，含借用4人）。',
      ],
    },
    {
      check: openingAndClosing,
      about: 'what it comes to, in front of who came and went',
      severity: 'error',
      wrong: ['较上年末净减少2人（退休4人、调出1人、招录2人）。'],
      right: ['较上年末净减少3人（退休4人、调出1人、招录2人）。', '较上年末净减少2人（退休4人、调出1人等）。'],
    },
    {
      check: openingAndClosing,
      about: 'what it comes to, behind them',
      severity: 'error',
      wrong: ['当年招录6人、调入1人，退休4人、辞职1人，在职人员净增加3人。'],
      right: [
        '当年招录6人、调入1人，退休4人、辞职1人，在职人员净增加2人。',
        '当年招录6人、借调1人，退休4人，净增加2人。',
      ],
    },
  ])
})
