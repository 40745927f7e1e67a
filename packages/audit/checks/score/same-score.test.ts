import { expect, test } from 'vitest'
import { written } from '../../wording/written.ts'
import { sameScore } from './same-score.ts'

const remedies = (told: string): unknown[] =>
  [
    ...sameScore.run(
      written(
        '2023年项目支出绩效自评报告',
        '（泵站检修项目）',
        '项目自评得分97分。',
        `综上，本年度综合得分${told}分。`,
      ),
    ),
  ].map(({ actual, expected }) => ({ actual, expected }))

test('the first score told is set against the other', () => {
  expect(remedies('79')).toEqual([{ actual: '97分', expected: '79分' }])
  expect(remedies('97')).toEqual([])
})
