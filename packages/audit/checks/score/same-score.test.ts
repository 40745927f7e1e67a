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

test('what a part under its heading was worth is no score of the whole', () => {
  const scores = (...lines: readonly string[]): number =>
    [...sameScore.run(written('2023年山塘整治项目绩效自评报告', ...lines))].length
  expect(
    scores('一、项目情况（自评得分100分）', '二、预算执行情况（自评得分10分）', '1.数量指标（自评得分20分）：5座。'),
  ).toBe(0)
  expect(scores('一、自评结论', '项目自评得分97分。', '综上，本年度综合得分79分。')).toBe(1)
  const indicator = (name: string, score: number): string =>
    `1.${name}，目标值≥90%，实际完成值≥92%，自评得分${score}分；`
  expect(scores('项目自评得分97分。', indicator('合格率', 20), indicator('满意率', 10))).toBe(0)
  const worth = (name: string): string => `（1）${name}：分值10分，自评得分10分。共补助12人。`
  expect(
    scores('项目自评得分92.4分，为“优秀”。', '1.产出：分值30分，自评得分30分。', worth('数量'), worth('时效')),
  ).toBe(0)
  expect(scores('项目自评得分92.4分，为“优秀”。', '总分值100分，自评得分94.2分。', worth('数量'))).toBe(1)
})

test('the score of the whole behind its money', () => {
  const found = (score: number): number =>
    [
      ...sameScore.run(
        written(
          '第三部分 2023年度部门决算情况说明',
          `部门决算中绩效自评结果。部门整体支出全年预算数90.00万元，执行数81.00万元，预算执行率90%，自评得分${score}分。`,
          '第五部分 附件',
          '2023年部门整体支出绩效自评报告',
          '六、部门整体支出绩效情况',
          '综合自评得分99.67分，等级为“优”。',
        ),
      ),
    ].length
  expect([98.67, 99.67].map(found)).toEqual([1, 0])
})
