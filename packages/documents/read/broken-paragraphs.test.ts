import { expect, test } from 'vitest'
import { readHtml } from './html.ts'

const ITEM =
  '教育支出（类）普通教育（款）小学教育（项）。主要用于所属学校的日常运转。年初预算为320.00万元，支出决算为318.40万元。决算数小于预算数的主要原因：厉行节约。'

const paragraphs = async (lines: readonly string[]): Promise<string[]> => {
  const html = `<html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`
  const { blocks } = await readHtml({ file: '公开.html', bytes: new TextEncoder().encode(html) })
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
}

const broken = (text: string): string[] => text.match(/.{1,26}/gu) ?? []

test('paragraphs that are the lines of a page are whole again', async () => {
  const items = Array.from({ length: 9 }, (_, index) => `${index + 1}、${ITEM}`)
  const headed = (lines: readonly string[]): string[] => ['二、支出决算情况说明', ...lines]
  expect(await paragraphs(headed(items.flatMap(broken)))).toEqual(headed(items))
})

test('paragraphs of much the same length that end their sentences are not', async () => {
  const duties = Array.from({ length: 20 }, (_, index) => `${'承担区级公共文化设施'.repeat(2)}第${index}项管理工作。`)
  expect(await paragraphs(duties)).toEqual(duties)
  expect(await paragraphs(duties.map((duty) => duty.replace('。', '；')))).toHaveLength(20)
})
