import type { Document } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { findSubjectMentions } from './subject-mentions.ts'

const documentOf = (...texts: string[]): Document => ({
  file: '说明.txt',
  format: 'text',
  blocks: texts.map((text, index) => ({ kind: 'paragraph', text, place: { line: index + 1 } })),
  gaps: [],
})

const paths = (text: string): string[] =>
  findSubjectMentions(documentOf(text), []).map(({ levels, tail }) =>
    [...levels.map(({ name, code, mark }) => `${name}${code}${mark}`), ...(tail === '' ? [] : [`~${tail}`])].join('/'),
  )

describe('paths of subjects', () => {
  test('names, codes and marks in all orders', () => {
    expect(paths('3.教育支出（类）普通教育（款）小学教育（项）：支出决算为8万元')).toEqual([
      '教育支出类/普通教育款/小学教育项',
    ])
    expect(paths('教育205（类）普通教育02（款） 小学教育02（项）: 8万元')).toEqual([
      '教育205类/普通教育02款/小学教育02项',
    ])
    expect(paths('教育支出(205类)普通教育(02款)')).toEqual(['教育支出205类/普通教育02款'])
    expect(paths('205（类）02（款）')).toEqual(['205类/02款'])
  })

  test('codes of the levels in their place', () => {
    expect(paths('3.教育支出（205）普通教育（20502）小学教育（2050202）：2022年决算数8万元')).toEqual([
      '教育支出205类/普通教育20502款/小学教育2050202项',
    ])
    expect(paths('一般公共服务支出（201）政府办公厅（室）及相关机构事务（20103）')).toEqual([
      '一般公共服务支出201类/政府办公厅（室）及相关机构事务20103款',
    ])
    expect(paths('18、20136-其他共产党事务支出(款)8万元')).toEqual(['其他共产党事务支出20136款'])
    expect(paths('按通知（235）要求完成任务')).toEqual([])
  })

  test('a verb in front of a name is none of it', () => {
    expect(paths('主要是其他支出（类）彩票公益金安排的支出（款）')).toEqual(['其他支出类/彩票公益金安排的支出款'])
    expect(paths('具体为农林水支出（类）水利（款）')).toEqual(['农林水支出类/水利款'])
    expect(paths('支出为其他支出（类）')).toEqual(['其他支出类'])
    expect(paths('支出农林水支出（类）')).toEqual(['支出农林水支出类'])
  })

  test('brackets within a name belong to it', () => {
    expect(paths('一般公共服务支出（类）政府办公厅(室）及相关机构事务（款）')).toEqual([
      '一般公共服务支出类/政府办公厅(室）及相关机构事务款',
    ])
  })

  test('punctuation parts paths, 用于 belongs to a name within a path only', () => {
    expect(paths('用于教育支出（类）9万元，占3%；国防支出（类）1万元')).toEqual(['教育支出类', '国防支出类'])
    expect(paths('其他支出（类）彩票公益金安排的支出（款）用于体育事业的彩票公益金支出（项）')).toEqual([
      '其他支出类/彩票公益金安排的支出款/用于体育事业的彩票公益金支出项',
    ])
  })

  test('what follows the last mark', () => {
    expect(paths('教育支出（类）普通教育（款）小学教育：反映小学')).toEqual(['教育支出类/普通教育款/~小学教育'])
    expect(paths('教育支出（类）普通教育（款）小学教育（项）支出，反映小学')).toEqual([
      '教育支出类/普通教育款/小学教育项/~支出',
    ])
  })

  test('spans quote the text', () => {
    const text = '（一）教育支出（类）普通教育（款）'
    const [mention] = findSubjectMentions(documentOf(text), [])
    expect(mention?.levels.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '教育支出（类）',
      '普通教育（款）',
    ])
  })

  test('no marks, no mentions', () => {
    expect(paths('各类款项已按规定支付（项目除外）')).toEqual([])
  })
})
