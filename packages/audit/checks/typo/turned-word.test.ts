import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { turnedWord } from './turned-word.ts'

describe('a word turned into its opposite', () => {
  test.each([
    ['完成年末预算的100%', '年末预算'],
    ['年末未安排预算', '年末未安排'],
    ['该事项年末无法预计，据实列支', '年末无法预计'],
    ['公务接待费收入减少0.20万元', '收入'],
    ['年初预算为26.89万元，收入决算为23.74万元', '收入决算'],
    ['一般公共预算财政拨款基本收入122.39万元', '收入'],
    ['卫生健康收入128.04万元，占4.29%', '收入'],
    ['支出决算持平373.03万元', '持平'],
    ['项目收入绩效自评表', '项目收入绩效'],
  ])('%s', (line, quoted) => expect(said(turnedWord, line)).toEqual([`warning ${quoted}`]))

  test.each([
    '截至年末预算执行率为95%，年末预算指标结余3万元',
    '本年收入决算为23.74万元，项目收入支出决算表',
    '事业收入决算3.00万元，其他收入增加',
    '农村居民基本收入稳步提高，教育收入分配',
    '与上年持平，2023年支出3万元',
    '三公经费收入来源为财政拨款',
    '国有资本经营预算收入18.24万元，其他收入3.00万元',
  ])('in order: %s', (line) => expect(said(turnedWord, line)).toEqual([]))
})
