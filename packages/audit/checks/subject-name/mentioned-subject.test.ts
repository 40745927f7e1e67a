import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { mentionedSubject } from './mentioned-subject.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const TABLE = tableOfRows([
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  ['合计', '', '20.00', '', '20.00', '', '', ''],
  ['229', '其他支出', '20.00', '', '20.00', '', '', ''],
  ['22960', '彩票公益金安排的支出', '20.00', '', '20.00', '', '', ''],
  ['2296004', '用于教育事业的彩票公益金支出', '20.00', '', '20.00', '', '', ''],
])

const found = (name: string): unknown[] => {
  const blocks = [
    say('第二部分 2022年度部门决算情况说明'),
    say('八、政府性基金预算支出决算情况说明'),
    say(
      `2022年度政府性基金预算财政拨款支出20.00万元，科目为其他支出（类）彩票公益金安排的支出（款）${name}（项），用于实施助学计划。`,
    ),
    say('第五部分 附表'),
    say('三、支出决算表'),
    TABLE,
  ]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  expect(mentionedSubject.cannotRun?.(disclosure)).toBeUndefined()
  return [...mentionedSubject.run(disclosure)].map(({ expected }) => expected)
}

it('an item of the text where the table has another of the same group', () => {
  expect(found('用于体育事业的彩票公益金支出')).toEqual(['用于教育事业的彩票公益金支出'])
  expect(found('用于教育事业的彩票公益金支出')).toEqual([])
})
