import { expect, test } from 'vitest'
import type { ManuscriptBlock } from '../../manuscript.ts'
import { LANDSCAPE, PORTRAIT, WIDE_LANDSCAPE } from '../layout/page-setup.ts'
import { sectionsOf } from '../layout/sections.ts'
import { DISCLOSURE, heading, paragraph } from '../sample-manuscripts.ts'
import { pageNumbers } from './page-numbers.ts'

const pagesOf = (...blocks: ManuscriptBlock[]): number[] => [...pageNumbers(sectionsOf(blocks)).values()]
const lines = (count: number): ManuscriptBlock => paragraph('body', '字'.repeat(27 * count - 2))

test('a page holds 22 lines, and a heading does not stand at its end alone', () => {
  expect(pagesOf(lines(18), heading(2, '一、', '甲'), lines(3), heading(2, '二、', '乙'), lines(1))).toEqual([1, 2])
  expect(pagesOf(lines(19), heading(2, '一、', '甲'), lines(3))).toEqual([2])
})

test('headings that begin a page, and sections, turn it', () => {
  expect(pagesOf(heading(1, '', '甲', true), lines(1), heading(1, '', '乙', true), heading(2, '', '丙', true))).toEqual(
    [1, 2, 3],
  )
})

test('cover and contents are not counted, turned tables stand on pages of their own', () => {
  const sections = sectionsOf(DISCLOSURE.blocks)
  expect(sections.map(({ role, page }) => [role, page])).toEqual([
    ['cover', PORTRAIT],
    ['contents', PORTRAIT],
    ['body', PORTRAIT],
    ['body', LANDSCAPE],
    ['body', PORTRAIT],
  ])
  const turned = sections[3]?.blocks.map(({ block }) => block.kind)
  expect(turned).toEqual(['heading', 'paragraph', 'table', 'paragraph'])
})

test('a table whose figures need it gets a wider page', () => {
  const table = DISCLOSURE.blocks.find((block) => block.kind === 'table' && block.orientation === 'landscape')
  if (table?.kind !== 'table') throw new Error('no table')
  const figure = { text: '123,456,789.00', value: '123456789', concept: 'sample' }
  const columns = Array.from({ length: 24 }, () => figure)
  const row = columns.map((run) => ({ runs: [run], rowSpan: 1, columnSpan: 1, align: 'right' as const }))
  const wide = { ...table, rows: [row], widths: columns.map(() => 1) }
  expect(sectionsOf([wide]).map(({ page }) => page)).toEqual([WIDE_LANDSCAPE])
})
