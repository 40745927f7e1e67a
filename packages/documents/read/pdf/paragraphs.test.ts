import { expect, it } from 'vitest'
import type { Line } from './page.ts'
import { pitchesOf, toTextBlocks } from './paragraphs.ts'

/** A full line of 12 pt whose words have the given left and right edges. */
function fullLine(y: number, ...words: [text: string, left: number, right: number][]): Line {
  const common = { y, size: 12, font: 'Song' }
  const text = words.map(([word]) => word).join('')
  return {
    ...common,
    page: 1,
    text,
    left: words[0]?.[1] ?? 0,
    right: words.at(-1)?.[2] ?? 0,
    words: words.map(([word, left, right]) => ({ ...common, text: word, left, right, spaceAfter: false })),
  }
}

const setting = { margins: new Map([[1, { left: 72, right: 516 }]]), bodySize: 12 }
const textsOf = (...lines: Line[]) =>
  toTextBlocks(lines, { ...setting, pitches: pitchesOf(lines) }).map(({ text }) => text)
const rest = fullLine(120, ['比上年增加。', 72, 144])

it('goes on after a line with a figure that is drawn in pieces of several fonts', () => {
  const line = fullLine(100, ['全年办理', 72, 492], ['1', 492, 498], ['06', 498, 510], ['件', 510, 516])
  expect(textsOf(line, rest)).toEqual(['全年办理106件比上年增加。'])
})

it('ends a line with figures that stand apart, as the row of a table', () => {
  const line = fullLine(100, ['本年支出合计数', 72, 440], ['12.30', 450, 480], ['45.60', 486, 516])
  expect(textsOf(line, rest)).toHaveLength(2)
})

it('begins a paragraph after a colon where both lines stand in, and goes on elsewhere', () => {
  const following = fullLine(120, ['人员经费95.24万元，', 96, 516])
  const textOf = (end: string) => textsOf(fullLine(100, [`基本支出103.31万元${end}`, 96, 516]), following)
  expect(textOf('，其中：')).toHaveLength(2)
  expect(textOf('，其中')).toEqual(['基本支出103.31万元，其中人员经费95.24万元，'])
})

it('goes on with a figure that the space behind an ideograph left no room for', () => {
  const line = fullLine(100, ['其中：执法执勤用车', 72, 502])
  expect(textsOf(line, fullLine(120, ['0辆、其他用车3辆。', 72, 200]))).toEqual([
    '其中：执法执勤用车0辆、其他用车3辆。',
  ])
  expect(textsOf(fullLine(100, ['其中：执法执勤用车', 72, 490]), fullLine(120, ['0辆。', 72, 100]))).toHaveLength(2)
})

it('does not take the title of a table for the rest of a note that fills its line', () => {
  const note = fullLine(100, ['说明：本年度没有这类收支，故本表无数据。', 72, 516])
  expect(textsOf(note, fullLine(120, ['国有资本经营预算收支决算表', 72, 240]))).toHaveLength(2)
  expect(textsOf(note, fullLine(120, ['图3：支出决算结构图', 72, 240]))).toHaveLength(2)
  expect(textsOf(note, fullLine(120, ['另见第三部分的说明。', 72, 240]))).toHaveLength(1)
})

it('does not take a word that something is attached for the rest of a full line', () => {
  const measure = fullLine(100, ['（三）改进措施。与邻近区县建立结对机制。', 96, 516])
  expect(textsOf(measure, fullLine(120, ['附表', 72, 96]))).toHaveLength(2)
  expect(textsOf(measure, fullLine(120, ['附表中逐项列出。', 72, 180]))).toHaveLength(1)
})

it('does not take the first line of a paragraph for the rest of a heading that fills its line and stands in as well', () => {
  const text = fullLine(120, ['2023年度政府性基金预算财政拨款支出8.04万', 96, 516])
  expect(textsOf(fullLine(100, ['七、政府性基金预算收支说明', 96, 490]), text)).toHaveLength(2)
  // A heading in the middle, over two lines that are centred on each other, is one.
  const title = [fullLine(100, ['第二部分某某局所属', 96, 492]), fullLine(120, ['2023年度部门决算情况说明', 150, 438])]
  expect(textsOf(...title)).toHaveLength(1)
  // So would be a line that is almost in the middle, were it not off the axis of the heading.
  const short = fullLine(120, ['本单位2023年度没有国有资本经营预算收支', 96, 508])
  expect(textsOf(fullLine(100, ['九、国有资本经营预算收支说明', 96, 480]), short)).toHaveLength(2)
})

it('does not take a numbered heading for the rest of a title without a number', () => {
  const title = fullLine(100, ['2023年专项预算项目绩效自评报告', 72, 500])
  expect(textsOf(title, fullLine(120, ['一、项目概况', 72, 144]))).toHaveLength(2)
  expect(textsOf(title, fullLine(120, ['（农村公路养护）', 72, 168]))).toHaveLength(1)
})

it('goes on where the lines stand wide apart and those of a chart on the page do not', () => {
  const body = [100, 128].map((y) => fullLine(y, ['事业收入0万元，占0%；经营收入0', 72, 516]))
  const legend = [200, 210, 220, 230, 240, 250].map((y) => ({ ...fullLine(y, ['上年', 72, 90]), size: 9 }))
  expect(textsOf(...body, ...legend)).toHaveLength(1 + legend.length)
})

it('goes on with a percentage whose comma stands apart from it', () => {
  const line = fullLine(100, ['较年初预算数减少10.93万元，下降', 72, 464])
  expect(textsOf(line, fullLine(120, ['54.65% ，较上年减少。', 72, 240]))).toHaveLength(1)
})

it('a note as narrow as its table goes on until its sentence ends', () => {
  const note = fullLine(100, ['注：本表反映部门本年度预', 72, 216])
  const [second, third] = [
    fullLine(118, ['算情况，包括以前年度结', 72, 204]),
    fullLine(136, ['转资金的支出。', 72, 156]),
  ]
  expect(textsOf(note, second, third)).toEqual(['注：本表反映部门本年度预算情况，包括以前年度结转资金的支出。'])
  const ended = fullLine(100, ['注：本表反映部门预算。', 72, 216])
  expect(textsOf(ended, third)).toHaveLength(2)
  expect(textsOf(note, fullLine(118, ['转资金的支出情况较上年增加较多', 72, 260]))).toHaveLength(2)
})

it('begins a paragraph with the caption of a chart, behind a full line that ends a sentence', () => {
  const line = fullLine(100, ['主要变动原因是维修养护增加。', 72, 516])
  expect(textsOf(line, fullLine(120, ['（图5：支出决算变动情况）', 72, 240]))).toHaveLength(2)
  expect(textsOf(line, fullLine(120, ['（含图书馆）支出增加。', 72, 240]))).toHaveLength(1)
})

it('goes on with what stands in brackets below a chart, whose caption is narrower than the text', () => {
  const caption = fullLine(100, ['图5：支出决算变动情况图（单位：万', 110, 480])
  expect(textsOf(caption, fullLine(120, ['元）', 110, 146]))).toEqual(['图5：支出决算变动情况图（单位：万元）'])
  expect(textsOf(caption, fullLine(120, ['五、支出决算情况说明（', 110, 240]))).toHaveLength(2)
  expect(textsOf(caption, fullLine(120, ['1）人员经费', 110, 180]))).toHaveLength(2)
})

it('goes on with a figure behind its sign, and with one in quotation marks behind a full stop', () => {
  const rate = fullLine(100, ['设备正常运行率', 96, 472])
  expect(textsOf(rate, fullLine(120, ['≥95%，服务人数增加。', 72, 200]))).toEqual([
    '设备正常运行率≥95%，服务人数增加。',
  ])
  expect(textsOf(rate, fullLine(120, ['高于上年。', 72, 132]))).toHaveLength(2)
  const goals = fullLine(100, ['绩效目标得到较好实', 96, 462])
  expect(textsOf(goals, fullLine(120, ['现。“110”服务热线', 72, 180]))).toHaveLength(1)
  expect(textsOf(goals, fullLine(120, ['现。全年服务热线', 72, 180]))).toHaveLength(2)
})

it('goes on within a mark of extraction, and with the mark of the level of a subject', () => {
  const heading = fullLine(100, ['[bookmark: _Toc1][bookmark:', 72, 250])
  expect(textsOf(heading, fullLine(120, ['_Toc2]二、收入决算情况说明', 72, 260]))).toHaveLength(1)
  const subject = fullLine(100, ['一般公共服务支出（类）政府办公厅（款）一般行政管理事务', 72, 480])
  expect(textsOf(subject, fullLine(120, ['02（项）：支出决算为22.44万元。', 72, 300]))).toHaveLength(1)
  expect(textsOf(subject, fullLine(120, ['02年以来逐年下降。', 72, 300]))).toHaveLength(2)
})

it('begins the next item of a list, and of a list by subjects, behind a full line', () => {
  const first = fullLine(100, ['1.县电子政务服务中心（其他事业单位，加挂热线中心牌子）', 72, 516])
  expect(textsOf(first, fullLine(120, ['2.县经济发展研究中心（其他事业单位）', 72, 400]))).toHaveLength(2)
  expect(textsOf(first, fullLine(120, ['3.县经济发展研究中心（其他事业单位）', 72, 400]))).toHaveLength(1)
  const reason = fullLine(100, ['决算数小于预算数的主要原因：经费按项目进度支付。', 72, 516])
  expect(textsOf(reason, fullLine(120, ['“公共安全支出（类）司法（款）”3.47万元', 72, 516]))).toHaveLength(2)
  expect(textsOf(reason, fullLine(120, ['“公共安全支出”按实列支', 72, 516]))).toHaveLength(1)
})
