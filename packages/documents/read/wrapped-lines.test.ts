import { expect, test } from 'vitest'
import { withPlainNumbers } from '../plain-document.ts'
import { textDocument } from './text.ts'

const SENTENCE = '本年支出合计1200.00万元，其中：基本支出800.00万元，占66.67%；项目支出400.00万元，占33.33%。'

/** Break a text at 48 columns of half width, as converters of pages do. */
function broken(text: string): string[] {
  const lines = ['']
  let width = 0
  for (const character of text) {
    width += character > '\u00ff' ? 2 : 1
    if (width > 48) {
      lines.push('')
      width = 2
    }
    lines[lines.length - 1] += character
  }
  return lines
}

const paragraphs = (lines: readonly string[]): string[] =>
  textDocument('样本.txt', lines.join('\n')).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

test('lines broken at a margin are one paragraph again', () => {
  const lines = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  expect(paragraphs(lines)).toEqual(Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, SENTENCE]).flat())
})

test('with an empty line behind every line too', () => {
  const lines = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  expect(paragraphs(lines.flatMap((line) => [line, '']))).toEqual(
    Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, SENTENCE]).flat(),
  )
})

/** A page with an empty line behind every line, and lines set otherwise behind it. */
const behindSpaced = (...lines: string[]): string[] => {
  const page = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  return paragraphs([...page.flatMap((line) => [line, '']), ...lines]).slice(20)
}

test('lines of such a text that stand closer are one paragraph again', () => {
  const item = `（三）本单位${'按照规定的职责开展各项工作'.repeat(4)}。`
  expect(behindSpaced(...broken(item), '', '四、其他', '')).toEqual([item, '四、其他'])
})

test('a mark that found no room in its line belongs to it', () => {
  const item = '2、农林水支出（类）农业农村（款）病虫害控制（项）'
  const use = '主要用于：防治林木病虫害。'
  expect(behindSpaced(item, '                    。', '', use, '')).toEqual([`${item}。${use}`])
})

test('notes below a table are not one paragraph', () => {
  const notes = [
    '注：本表反映本单位本年度全部支出的预算和决算情况。',
    '无此项支出的，保留本表的格式并在表下说明有关情况：',
  ]
  expect(behindSpaced(...notes, '')).toEqual(notes)
})

test('a text with one paragraph a line stays as it is', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `${'各项工作按期完成'.repeat((index % 7) + 1)}，情况良好`)
  expect(paragraphs(lines)).toEqual(lines)
})

/** Lines of a page 48 columns wide, so that its margin is known, and others behind them. */
const behind = (...lines: string[]): string[] => {
  const page = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  return paragraphs([...page, ...lines]).slice(20)
}

test('a reason, and the budget of an item, go on in the line behind a full one', () => {
  const item = '1.教育支出（类）普通教育（款）小学教育（项）8.00万元。'
  const budget = '年初预算为9.00万元，支出决算数小于预算数的原因：'
  expect(behind(item, budget, '教师减少。')).toEqual([`${item}${budget}教师减少。`])
  expect(behind(item, '主要用于：教师工资。')).toEqual([`${item}主要用于：教师工资。`])
  expect(behind(item, '较 2022 年增加1.00万元。')).toEqual([`${item}较 2022 年增加1.00万元。`])
  const other = '另有一项说明与上一行无关，单独成段，不应接续。'
  expect(behind(item, other)).toEqual([item, other])
})

test('a numbered heading as wide as the page ends with its line, unless a short rest follows', () => {
  const heading = '七、一般公共预算财政拨款基本支出决算情况说明'
  const text = '某单位本年度没有安排这一类支出。'
  expect(behind(heading, text)).toEqual([heading, text])
  expect(behind(heading.slice(0, -2), '说明', text)).toEqual([heading, text])
})

test('a line whose signs were set apart to fill it goes on, and is as wide as it was', () => {
  const apart = '公 积 金 （ 01 项 ） ： 支 出 决 算 为 8.07 万 元 ， 完 成 预 算'
  const joined =
    '10.住房保障支出（221类）住房改革支出（02款）住房公积金（01项）：支出决算为8.07万元，完成预算96.90%，已全部支付。'
  const lines = ['10.住房保障支出（221类）住房改革支出（02款）住房', apart, '96.90%，已全部支付。']
  expect(behind(...lines)[0]).toBe(`${lines[0]}${apart}${lines[2]}`)
  expect(withPlainNumbers(textDocument('样本.txt', behind(...lines).join('\n'))).blocks[0]).toMatchObject({
    text: joined,
  })
  // Names set apart in a row of cells are no sentence.
  expect(behind('类 款 项 合 计 甲 乙 丙 丁', '丙')).toEqual(['类 款 项 合 计 甲 乙 丙 丁', '丙'])
})

test('the caption of a chart is no rest of the labels above', () => {
  const labels = '一般公共预算财政拨款收入 国有资本经营预算财政拨'
  expect(behind(labels, '图2：收入决算结构图', '三、支出')).toEqual([labels, '图2：收入决算结构图', '三、支出'])
})

test('a line of the contents ends with its page', () => {
  const lines = ['项目绩效自评报告（森林生态补偿）..........18', '2020年项目绩效自评报告']
  expect(behind(...lines)).toEqual(lines)
})

test('the unit of a table is no rest of the title above', () => {
  const title = '九、国有资本经营预算财政拨款收入支出决算表'
  expect(behind(title, '单位：万元', '合计 1.00')).toEqual([title, '单位：万元', '合计 1.00'])
})

test('rows of figures side by side are no lines of a paragraph', () => {
  const row = '2050202 小学教育支出情况 1,113.00 1,100.00 13.00'
  expect(behind(row, row)).toEqual([row, row])
})

test('rows of a code, a name and an amount are not', () => {
  const lines = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  const rows = ['30109 职业年金缴费 52.30 30207 邮电费支出合计数 16.95', '30110 职工基本医疗保险缴费 41.07']
  expect(paragraphs([...lines, ...rows]).slice(-2)).toEqual(rows)
  const apart = rows.map((row) => row.replace(/(30\d)(\d\d)/g, '$1 $2'))
  expect(paragraphs([...lines, ...apart]).slice(-2)).toEqual(apart)
})

test('a list of parts goes on behind a semicolon at the margin', () => {
  const lines = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  const parts = ['主要用于教育支出（类）600.00万元，占一半以上；', '卫生健康支出（类）300.00万元，占25%。']
  expect(paragraphs([...lines, ...parts]).at(-1)).toBe(parts.join(''))
  const duties = ['负责全区普通教育和职业教育的统筹规划与管理；', '指导教育督导工作。']
  expect(paragraphs([...lines, ...duties]).slice(-2)).toEqual(duties)
})

test('a sentence goes on where its brackets are open, its parts or its reason begin, or it compares', () => {
  for (const [line, next] of [
    ['“三公”经费21.65万元（其中：公共预算20.65万元；', '国有资本经营支出1.00万元）。'],
    ['本年度一般公共预算财政拨款支出4808.45万元，其中：', '基本支出3443.87万元，项目支出1364.58万元。'],
    ['4.住房保障支出744.60万元，主要用于缴纳住房公积金。', '较2019年度决算数减少149.37万元，下降16.71%。'],
    ['“三公”经费决算减少。其中：出国费持平；接待费持平；', '公务用车购置费持平。'],
    ['本年支出主要用于：交通运输（类）支出1493.62万元，占60%；', '住房保障（类）支出1001.07万元，占40%。'],
  ] as const)
    expect(behind(line, next)).toEqual([`${line}${next}`])
})

test('a line that was cut goes on, full or not', () => {
  for (const [line, next] of [
    ['8.某支出（类）某事务（款）救援（项）', '，主要用于队伍训练。'],
    ['另有预算55.90', '万元，支出决算45.19万元。'],
    ['另有预算为1906.45万', '元。'],
    ['本年收入12.80万元，本年支出', '12.80万元，情况如下：'],
    ['2020年项目自评报告（退休人员社会', '化管理）'],
    ['全年开放311天，接待读者和观众', '18333人次，情况如下：'],
    ['9.教育支出（类）普通教育（款）小学', '教育（项），用于校舍。'],
    ['10.教育支出（类）普通', '教育（款）小学教育（项）8万元。'],
    ['11.教育支出（类）普通教育（款）小学教育（项），主', '要用于校舍。'],
  ] as const)
    expect(behind(line, next)).toEqual([`${line}${next}`])
  expect(behind('按教育支出（类）普通教育（款）安排', '另有小学教育经费8万元。')).toHaveLength(2)
  expect(behind('教育支出（类）', '1.普通教育（款）8万元。')).toHaveLength(2)
  expect(behind('年末实有12', '人员经费支出45.19万元。')).toHaveLength(2)
  expect(behind('另有预算55.90万元', '支出决算45.19万元。')).toHaveLength(2)
  expect(behind('本年收入合计', '12.80万元，其他各项如下：')).toHaveLength(2)
  expect(behind('接待读者和观众', '18333人次，情况如下：')).toHaveLength(2)
})

test('the number of a page between two lines is no part of the sentence', () => {
  expect(behind('国内公务接待支出27.60万元，接待303批次，3034人次（不包', '— 10 —', '括陪同人员）。')).toEqual([
    '国内公务接待支出27.60万元，接待303批次，3034人次（不包括陪同人员）。',
  ])
})

test('lines of a table of contents and of wider pages tell nothing of the margin', () => {
  const contents = Array.from({ length: 30 }, (_, index) => `${index + 1}.收入决算情况说明${'. '.repeat(24)}${index}`)
  const wide = '注：本表反映部门本年度一般公共预算财政拨款基本支出的明细情况，部分数据因四舍五入而有尾差。'
  expect(behind(...contents, wide, SENTENCE.slice(0, 20)).slice(-2)).toEqual([wide, SENTENCE.slice(0, 20)])
  const page = Array.from({ length: 10 }, (_, index) => [`${index + 1}.说明`, ...broken(SENTENCE)]).flat()
  expect(paragraphs([...contents, ...page]).at(-1)).toBe(SENTENCE)
})

test('where first lines stand further in, a line that does not goes on, whatever the one before ends with', () => {
  const paragraph = (number: number): string[] => {
    const [first = '', ...others] = broken(`　　${number}.${SENTENCE}`)
    return [first, ...others]
  }
  const page = Array.from({ length: 14 }, (_, index) => [...paragraph(index + 1), '　　情况属实。']).flat()
  const told = '　　公务接待费支出决算4.80万元，比上年决算数减少。'
  const rest = '国内公务接待56批次、392人次。'
  const [above, below] = ['　　本年度基本支出3443.87万元，人员经费和公用经费，其中：', '　　人员经费2481.65万元。']
  expect(paragraphs([...page, told, rest]).at(-1)).toBe(`${told.trim()}${rest}`)
  expect(paragraphs([...page, above, below]).slice(-2)).toEqual([above.trim(), below.trim()])
})
