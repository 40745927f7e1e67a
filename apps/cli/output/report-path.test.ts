import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hrefWithin, reportPaths } from './report-path.ts'

it('reports lie as their documents do', () => {
  const names = ['各部门/甲/决算.docx', '各部门/乙.pdf', '各部门/丙.zip/一/决算.docx']
  expect(names.map(reportPaths('out', names, 'html'))).toEqual(
    ['甲/决算.docx.html', '乙.pdf.html', '丙.zip/一/决算.docx.html'].map((path) => join('out', path)),
  )
  expect(['a.txt', 'b.txt'].map(reportPaths('out', ['a.txt', 'b.txt'], 'docx'))).toEqual(
    ['a.txt.批注.docx', 'b.txt.批注.docx'].map((path) => join('out', path)),
  )
})

it('a name cannot lead out of the folder', () => {
  const names = ['../../甲.docx', '乙/../../../丙.docx', '丁/a<b>:c.docx']
  expect(names.map(reportPaths('out', names, 'html'))).toEqual(
    ['甲.docx.html', '乙/丙.docx.html', '丁/a_b__c.docx.html'].map((path) => join('out', path)),
  )
})

it('addresses are encoded', () => {
  expect(hrefWithin('out', join('out', '甲 乙', 'a#b.html'))).toBe('%E7%94%B2%20%E4%B9%99/a%23b.html')
})
