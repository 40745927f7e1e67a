import { expect, it } from 'vitest'
import { economicColumn } from './economic-columns.ts'

const key = (path: readonly string[], next: readonly string[] = []): string | undefined =>
  economicColumn(path, new Set(), next)?.key

it('a 小计 over which no 类 was read is of the 类 whose 款 follows it', () => {
  expect(key(['小计'], ['基本工资'])).toBe('工资福利支出')
  expect(key(['小计'], ['商品和服务支出', '办公费'])).toBe('商品和服务支出')
})

it('a 小计 beside what may be of several 类 is of none', () => {
  expect(key(['小计'], ['大型修缮'])).toBe(undefined)
  expect(key(['小计'], [])).toBe(undefined)
})

it('the lines of a 款 that were read as headings are its name', () => {
  expect(key(['其他社会保', '障缴费'])).toBe('工资福利支出/其他社会保障缴费')
})

it('a 款 under its 类 is none of cut lines', () => {
  expect(key(['商品和服务支出', '水费'])).toBe('商品和服务支出/水费')
})
