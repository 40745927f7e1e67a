import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { rolesOf } from './section-roles.ts'
import { understand } from './understand.ts'

/** Whether what the last line tells is told of the “三公”. */
function isOfThreePublic(...lines: string[]): boolean {
  const { sections, figures } = understand(textDocument('公开.txt', lines.join('\n')))
  return rolesOf(sections, figures.at(-1)?.section ?? 0).includes('three-public')
}

const spent = '2023年全镇“三公”经费支出合计30.00万元，公务接待90批次，900人次。'

test('a notice that tells of nothing else is about the “三公”, whatever its title', () => {
  expect(isOfThreePublic(spent)).toBe(true)
  expect(isOfThreePublic('青岚县石坝镇2023年“三公”经费公示', spent)).toBe(true)
  expect(isOfThreePublic('青岚县石坝镇2023年“三公”经费决算情况说明', spent)).toBe(true)
  expect(isOfThreePublic('一、部门职责', '二、“三公”经费情况', spent)).toBe(true)
})

test('what tells of other money is not', () => {
  expect(isOfThreePublic('2023年全镇收入总计900.00万元。', spent)).toBe(false)
  expect(isOfThreePublic(spent, '机关运行经费支出60.00万元。')).toBe(false)
  expect(isOfThreePublic('青岚县石坝镇2023年部门决算情况说明', spent)).toBe(false)
  expect(isOfThreePublic('2023年全镇接待来宾900人次。')).toBe(false)
})
