import { expect, it } from 'vitest'
import { read, shown, tables } from '../shown-blocks.ts'
import { line, text } from '../tiny-pdf.ts'

const isAmount = (content: string): boolean => /^[\d,]+\.\d\d$/.test(content)
const row = (y: number, ...entries: (readonly [x: number, content: string])[]): string =>
  entries.map(([x, content]) => text(isAmount(content) ? x - content.length * 5 : x, y, content, 10)).join('')
const rules = (left: number, right: number, ...ys: number[]): string => ys.map((y) => line(left, y, right, y)).join('')

it('one column of figures beside codes is a table', async () => {
  const { blocks } = await read(
    row(740, [100, '科目编码'], [200, '科目名称'], [350, '决算数']) +
      row(720, [100, '301'], [200, '工资福利支出'], [380, '30.00']) +
      row(704, [100, '30101'], [200, '基本工资'], [380, '10.00']) +
      row(688, [100, '30102'], [200, '津贴补贴'], [380, '20.00']),
  )
  expect(shown(tables(blocks)[0])).toEqual([
    '科目编码|科目名称|决算数',
    '301|工资福利支出|30.00',
    '30101|基本工资|10.00',
    '30102|津贴补贴|20.00',
  ])
})

it('signs and parentheses that are drawn by themselves belong to their numbers', async () => {
  const { blocks } = await read(
    row(740, [100, '项目'], [290, '预算数'], [390, '决算数']) +
      row(720, [100, '（'], [110, '2'], [115, '）公务用车运行维护费'], [320, '30.00'], [420, '10.00']) +
      row(704, [100, '公务接待费'], [320, '30.00'], [395, '-'], [420, '1.00']) +
      row(688, [100, '合计'], [320, '60.00'], [420, '9.00']),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '（2）公务用车运行维护费|30.00|10.00',
    '公务接待费|30.00|-1.00',
    '合计|60.00|9.00',
  ])
})

it('the mark for none at the end of its column is no part of the label beside it', async () => {
  const { blocks } = await read(
    row(740, [100, '项目'], [250, '决算数'], [300, '项目'], [420, '合计']) +
      row(720, [100, '一、财政拨款'], [280, '185605.35'], [282, '一、教育支出'], [450, '10.00']) +
      row(704, [100, '二、其他收入'], [275, '-'], [280, '二、外交支出'], [450, '10.00']) +
      row(688, [100, '合计'], [280, '185605.35'], [282, '合计'], [450, '20.00']),
  )
  expect(shown(tables(blocks)[0])[2]).toBe('二、其他收入|-|二、外交支出|10.00')
})

it('a label of two lines in a row that is too low for it stays in its row', async () => {
  const { blocks } = await read(
    rules(100, 450, 755, 734, 718, 702, 686) +
      row(740, [100, '项目'], [290, '预算数'], [400, '决算数']) +
      text(100, 728, '十四、资源勘探工业信息', 10) +
      row(722, [320, '1.00'], [430, '2.00']) +
      text(100, 716, '等支出', 10) +
      row(706, [100, '十五、商业服务业等支出'], [320, '3.00'], [430, '4.00']) +
      row(690, [100, '十六、金融支出'], [320, '5.00'], [430, '6.00']),
  )
  expect(shown(tables(blocks)[0])).toContain('十四、资源勘探工业信息等支出|1.00|2.00')
  expect(shown(tables(blocks)[0])).toContain('十五、商业服务业等支出|3.00|4.00')
})

it('类, 款 and 项 stand over columns of their own', async () => {
  const { blocks } = await read(
    row(756, [100, '科目编码']) +
      row(740, [103, '类'], [123, '款'], [143, '项'], [190, '科目名称'], [290, '合计'], [390, '基本支出']) +
      row(720, [100, '201'], [190, '一般公共服务支出'], [320, '3.00'], [430, '1.00']) +
      row(704, [100, '201'], [120, '01'], [190, '人大事务'], [320, '3.00'], [430, '1.00']) +
      row(688, [100, '201'], [120, '01'], [140, '01'], [190, '行政运行'], [320, '3.00'], [430, '1.00']),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '类|款|项|科目名称|合计|基本支出',
    '201|||一般公共服务支出|3.00|1.00',
    '201|01||人大事务|3.00|1.00',
    '201|01|01|行政运行|3.00|1.00',
  ])
})

it('a heading over several others is not the first line of the one in their middle', async () => {
  const { blocks } = await read(
    row(754, [180, '公务用车购置及运行维护费']) +
      row(740, [130, '小计'], [195, '公务用车购置费'], [280, '公务用车运行维护费'], [390, '公务接待费']) +
      row(720, [160, '3.00'], [250, '1.00'], [350, '2.00'], [430, '4.00']) +
      row(704, [160, '3.00'], [250, '1.00'], [350, '2.00'], [430, '4.00']),
  )
  expect(shown(tables(blocks)[0])[1]).toBe('小计|公务用车购置费|公务用车运行维护费|公务接待费')
})

it('the mark for none at the end of its column is no sign of the code beside it', async () => {
  const { blocks } = await read(
    row(740, [60, '编码'], [110, '名称'], [235, '决算数'], [280, '编码'], [330, '名称'], [450, '决算数']) +
      row(720, [60, '30101'], [110, '基本工资'], [270, '9.00'], [272, '30201'], [330, '办公费'], [480, '4.00']) +
      row(704, [60, '30102'], [110, '津贴补贴'], [264, '-'], [272, '30202'], [330, '印刷费'], [480, '4.00']),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '30101|基本工资|9.00|30201|办公费|4.00',
    '30102|津贴补贴|-|30202|印刷费|4.00',
  ])
})

it('a name that stands in behind the code of its row is over no other column', async () => {
  const parts = (y: number, code: string, part: string, x: number, name: string) =>
    row(y, [60, code], [90, part], [x, name], [300, '9.00'], [400, '9.00'])
  const { blocks } = await read(
    row(740, [60, '类'], [90, '款'], [120, '项'], [200, '名称'], [280, '合计'], [380, '基本支出']) +
      row(720, [60, '210'], [140, '卫生健康支出'], [300, '9.00'], [400, '9.00']) +
      parts(704, '210', '01', 151, '卫生健康管理事务') +
      row(688, [60, '210'], [90, '01'], [120, '01'], [170, '行政运行'], [300, '9.00'], [400, '9.00']),
  )
  expect(shown(tables(blocks)[0]).slice(2)).toEqual([
    '210|01||卫生健康管理事务|9.00|9.00',
    '210|01|01|行政运行|9.00|9.00',
  ])
})

it('a zero at the end of its column is no part of the label beside it', async () => {
  const { blocks } = await read(
    row(740, [60, '项目'], [205, '决算数'], [280, '项目'], [400, '决算数']) +
      row(720, [60, '事业收入'], [240, '9.00'], [242, '一、外交支出'], [430, '4.00']) +
      row(704, [60, '经营收入'], [235, '0'], [242, '二、国防支出'], [430, '4.00']),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual(['事业收入|9.00|一、外交支出|4.00', '经营收入|0|二、国防支出|4.00'])
})

it('a total in the middle of the column of the codes is in it, not in that of the names', async () => {
  const { blocks } = await read(
    row(740, [80, '科目编码'], [180, '科目名称'], [300, '合计'], [380, '基本支出']) +
      row(720, [100, '合计'], [320, '9.00'], [420, '9.00']) +
      row(704, [60, '201'], [160, '教育支出'], [320, '9.00'], [420, '9.00']) +
      row(688, [60, '20102'], [160, '普通教育'], [320, '9.00'], [420, '9.00']),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '合计||9.00|9.00',
    '201|教育支出|9.00|9.00',
    '20102|普通教育|9.00|9.00',
  ])
})

it('a total over several columns of words and figures is that of the next figure, wherever it stands between them', async () => {
  const { blocks } = await read(
    row(740, [100, '名称'], [200, '金额'], [260, '名称'], [360, '金额'], [430, '名称'], [520, '金额']) +
      row(720, [100, '基本工资'], [220, '5.00'], [260, '办公费'], [380, '2.00'], [430, '差旅费'], [540, '4.00']) +
      row(704, [100, '津贴补贴'], [220, '5.00'], [260, '印刷费'], [380, '2.00'], [430, '会议费'], [540, '4.00']) +
      row(688, [100, '人员经费合计'], [220, '10.00'], [340, '公用经费合计'], [540, '12.00']),
  )
  expect(shown(tables(blocks)[0]).at(-1)).toBe('人员经费合计|10.00|公用经费合计(1x3)|12.00')
})

it('amounts in full width are figures', async () => {
  const { blocks } = await read(
    row(740, [100, '项目'], [280, '预算数'], [380, '决算数']) +
      row(720, [100, '公务接待费'], [270, '３．００'], [370, '１．００']) +
      row(704, [100, '合计'], [270, '３．００'], [370, '１．００']),
  )
  expect(shown(tables(blocks)[0])[1]).toBe('公务接待费|３．００|１．００')
})

it('lines of a label that are set loosely are one where rows are further apart, and rows where they are not', async () => {
  const head = row(760, [100, '项目'], [280, '预算数'], [380, '决算数'])
  const rowAt = (y: number, label: string) => row(y, [100, label], [320, '3.00'], [420, '1.00'])
  const label = rowAt(720, '公务用车运行维护费用其他') + row(700, [100, '支出'])
  const far = rowAt(676, '公务接待费用支出') + rowAt(652, '合计')
  const near = rowAt(680, '公务接待费用支出') + rowAt(660, '合计')
  const first = async (below: string) => shown(tables((await read(head + label + below)).blocks)[0])[1]
  expect(await first(far)).toBe('公务用车运行维护费用其他支出|3.00|1.00')
  expect(await first(near)).toBe('公务用车运行维护费用其他|3.00|1.00')
})
