import { textDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { documentKind, reportingOrganisation } from './identity.ts'

const organisation = (...lines: readonly string[]): string | undefined =>
  reportingOrganisation(textDocument('决算.txt', lines.join('\n')))?.name

describe('the organisation that reports', () => {
  it.each([
    '青岚县农业农村局',
    '青岚县农业农村局本级',
    '青岚县农业农村局机关',
    '青岚县农业农村局（本级）',
    '中共青岚县委办公室机关',
    '青岚县国有林场',
    '青岚县广播电视台',
  ])('is known from the title and from sentences: %s', (name) => {
    expect(organisation(`${name}2022年度部门决算`)).toBe(name)
    expect(organisation(`2022年度，${name}机关运行经费支出12.50万元。`)).toBe(name)
    expect(organisation(`截至2022年12月31日，${name}共有车辆3辆。`)).toBe(name)
  })

  it('is not taken from what only sounds like one', () => {
    expect(organisation('2022年度，机关运行经费支出12.50万元。')).toBeUndefined()
    expect(organisation('2022年度，青岚县农业农村局机关运行经费支出12.50万元。')).toBe('青岚县农业农村局')
    expect(organisation('青岚县农贸市场2022年度部门决算')).toBeUndefined()
  })
})

describe('the kind of document', () => {
  const kind = (...lines: string[]): string => documentKind(textDocument('文件.txt', lines.join('\n')))

  it('is known of a single paragraph by its title', () => {
    expect(kind('青岚县2022年度“三公”经费决算公开', '2022年度“三公”经费支出3.20万元。')).toBe('final-accounts')
    expect(kind('青岚县2022年度“三公”经费预算公开', '2022年度“三公”经费安排3.20万元。')).toBe('other')
    expect(kind('青岚县2022年度工作总结', '全年完成决算编制工作。')).toBe('other')
  })
})
