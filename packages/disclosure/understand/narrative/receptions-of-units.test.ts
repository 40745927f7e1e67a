import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../understand.ts'

test('what one unit spent on receptions is no second figure of all of them', () => {
  const told =
    '国内公务接待支出3.00万元。国内公务接待40批次、300人次；分单位看，局本级30批次、250人次、25000元，物业站10批次、50人次、5000元。'
  const { facts } = understand(
    textDocument('决算.txt', `第二部分 2023年度部门决算情况说明\n七、“三公”经费财政拨款支出决算情况说明\n${told}`),
  )
  expect(
    facts
      .filter(({ concept, figure }) => concept.key === 'three.reception.domestic' && figure.unit.measure === 'amount')
      .map(({ figure }) => figure.stated.digits),
  ).toEqual([300n])
})
