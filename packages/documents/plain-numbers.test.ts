import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asPrinted, plainCell, plainParagraph, printedOffset, readOffset } from './plain-numbers.ts'

const read = (text: string): string => plainParagraph(text)?.text ?? text

test.each([
  ['2023 年度收入支出总计 4,733.14 万元，增长 1.94%。', '2023年度收入支出总计4,733.14万元，增长1.94%。'],
  ['截至 2023 年 12 月 31 日，共有车辆 9 辆，占 100 %。', '截至2023年12月31日，共有车辆9辆，占100%。'],
  ['3 个项目平均得分 95.5 分。', '3个项目平均得分95.5分。'],
  ['第 4 小学校舍维修', '第4小学校舍维修'],
  ['疏浚河道 12 公里', '疏浚河道12公里'],
  ['教育（ 205 类）普通教育（ 02 款）支出', '教育（205类）普通教育（02款）支出'],
  ['（ 1 ）收入', '（ 1 ）收入'],
  ['２０２３ 年支出１，０２０．５０万元，占９％', '2023年支出1，020.50万元，占9%'],
  ['2024 年 2023 年 增减', '2024年 2023年 增减'],
  ['2023 年 政 府 采 购 支 出 90.00 万元，同 比 增 加 9.00 万元。', '2023年政府采购支出90.00万元，同比增加9.00万元。'],
  ['其中：基 本 支出 决 算 48.00 万元。', '其中：基本支出决算48.00万元。'],
  [
    '住房公 积 金 （ 01 项 ） ： 支 出 决 算 为 80.70 万 元 ， 完 成 预 算 96.90%。',
    '住房公积金（01项）：支出决算为80.70万元，完成预算96.90%。',
  ],
  ['（一）接待 2 批次、24 人次', '（一）接待2批次、24人次'],
])('made plain: %s', (printed, text) => expect(read(printed)).toBe(text))

test.each([
  '一、一般公共预算财政拨款收入 19,044.27 一、一般公共服务支出 306.90',
  '第二部分 2023年度部门决算表',
  '附件2 项目支出绩效自评表',
  '附表 3 项目清单',
  '2010301 行政运行 100.00 万元 20.00 万元',
  '1 年度绩效目标',
  '20805 行政事业单位养老支出',
  '年初结转和结余 4.06 年末结转和结余',
  '30310 个人农业生产补贴 30231 公务用车运行维护费 12.35',
  '本 年 收 入',
  '设有办公室 财务科 业务科，各有其职。',
  '项 目 名称：堤防加固',
  '设有办公室 人 事 科 财 务 科，各有其职。',
])('as it is: %s', (text) => expect(read(text)).toBe(text))

const PIECES = ['总计', '政', '府', ' ', '2023', '年', '4.5', '万元', '，', '%', '第', '小学', '９', '．']

test('what was left out stands in the quote again, and every offset leads back', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), fc.boolean(), (pieces, inCell) => {
      const printed = pieces.join('')
      const plain = inCell ? plainCell : plainParagraph
      const { text, printed: kept } = plain(printed) ?? { text: printed, printed: undefined }
      expect(asPrinted(text, kept, 0, text.length)).toBe(printed)
      for (let offset = 0; offset < text.length; offset++) {
        const at = printedOffset(kept, offset)
        expect(readOffset(kept, at)).toBe(offset)
        expect(asPrinted(text, kept, offset, offset + 1)).toBe(printed[at])
      }
    }),
  ))
