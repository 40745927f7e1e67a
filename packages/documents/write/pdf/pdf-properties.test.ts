import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfWriter } from '../pdf.ts'
import { DISCLOSURE, paragraph } from '../sample-manuscripts.ts'

const open = async (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise

/** The metadata packet, in which a pdf declares the standards that it keeps to. */
const declared = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('a disclosure', () => {
  let pdf: PDFDocumentProxy
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await pdfWriter.write(DISCLOSURE)
    pdf = await open(bytes)
  })
  afterAll(() => pdf.destroy())

  test('is tagged as PDF/UA-1, with title, author and language', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: DISCLOSURE.title, Author: DISCLOSURE.author, Language: 'zh-CN' })
    expect(declared(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })
  test('has a bookmark for each heading, one within the other', async () => {
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      '第一部分 部门概况',
      '第二部分 2022年度部门决算情况说明',
      '第三部分 附件',
      '第四部分 附表',
    ])
    expect(outline[0]?.items.map(({ title }) => title)).toEqual(['一、主要职能', '二、机构设置'])
  })
  test('counts its pages from the first part, and links the contents', async () => {
    expect((await pdf.getPageLabels())?.slice(0, 4)).toEqual(['', '', '1', '2'])
    const contents = await pdf.getPage(2)
    const links = (await contents.getAnnotations()).filter(({ subtype }) => subtype === 'Link')
    expect(links.length).toBeGreaterThanOrEqual(15)
  })
  test('turns the pages of wide tables', async () => {
    const widths: boolean[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
      widths.push(width > height)
    }
    expect(widths).toContain(true)
    expect(widths.slice(0, 4)).toEqual([false, false, false, false])
  })
  test('says in words what its charts show', async () => {
    const trees: string[] = []
    for (let number = 1; number <= pdf.numPages; number++)
      trees.push(JSON.stringify(await (await pdf.getPage(number)).getStructTree()))
    const tree = trees.join()
    expect(tree).toContain('支出决算结构：基本支出4,205.43万元，占75.00%')
    expect(tree).toContain('"role":"TH"')
  })
})

test('characters that no font shows cost the standard, not the document', async () => {
  const manuscript = { title: '说明', author: '某单位', blocks: [paragraph('body', '表情\u{e0001}\u{10fffd}。')] }
  const bytes = await pdfWriter.write(manuscript)
  expect(declared(bytes)).not.toContain('pdfuaid')
  const pdf = await open(bytes)
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  await pdf.destroy()
})
