import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import type { Finding } from '../report.ts'

const errorsOf = (...lines: string[]): Finding[] =>
  audit(
    understand(
      textDocument('说明.txt', ['甲局2023年度部门决算', '第三部分 2023年度部门决算情况说明', ...lines].join('\n')),
    ),
  ).findings.filter(({ severity }) => severity === 'error')

const STRUCTURE = '五、一般公共预算财政拨款支出决算情况说明'
const structure = (education: string): string =>
  `2023年一般公共预算财政拨款支出1565.31万元，主要用于以下方面：教育支出${education}万元，占81.52%；社会保障和就业支出138.26万元，占8.83%；卫生健康支出62.52万元，占3.99%；住房保障支出88.46万元，占5.65%。`

describe('the remedy of a figure that broke several relations', () => {
  it('is what would have them all hold, not what else would', () => {
    const [wrong, ...more] = errorsOf(STRUCTURE, structure('127.07'))
    expect(more).toEqual([])
    expect(wrong).toMatchObject({
      actual: '127.07万元',
      expected: '1276.07万元',
      suggestion: expect.stringContaining('疑漏写一位数字'),
    })
    expect(wrong?.evidence[0]?.quote).toBe('127.07万元')
  })

  it('is left open where the observations do not agree on it', () => {
    const lines = (again: string): string[] => [
      '三、支出决算情况说明',
      '2023年本年支出合计153.00万元，其中：基本支出100.00万元；项目支出30.00万元。',
      `2023年本年支出合计${again}万元，全部为财政拨款支出。`,
    ]
    const [agreed] = errorsOf(...lines('130.00')).filter(({ group }) => group !== undefined)
    expect(agreed).toMatchObject({ actual: '153.00万元', expected: '130.00万元' })
    const [open] = errorsOf(...lines('147.00')).filter(({ group }) => group !== undefined)
    expect(open).toMatchObject({ actual: '153.00万元' })
    expect(open?.expected).toBeUndefined()
  })
})

it('names the part that a slip of the pen explains, not the total that it was left out of', () => {
  const list = (first: string): string =>
    `2023年本年支出合计153.00万元，其中：基本支出${first}万元；项目支出18.60万元；上缴上级支出0.00万元。`
  const [wrong] = errorsOf('三、支出决算情况说明', list('143.40'))
  expect(wrong).toMatchObject({ actual: '143.40万元', expected: '134.40万元' })
  expect(wrong?.message).toContain('相差9.00万元，疑143.40万元有误。')
  expect(wrong?.evidence[0]?.quote).toBe('143.40万元')
  const [other] = errorsOf('三、支出决算情况说明', list('99.90'))
  expect(other).toMatchObject({ actual: '153.00万元', expected: '118.50万元' })
})

it('says which figure it is in front of what was reckoned with it, and numbers what else it broke', () => {
  const [part] = errorsOf(STRUCTURE, structure('500.00'))
  expect(part?.message).toMatch(/^疑500\.00万元有误，应为1276\.07万元：一般公共预算财政拨款支出为1565\.31万元/)
  const [total] = errorsOf(
    '二、收入决算情况说明',
    '2023年本年收入合计153.00万元，其中：财政拨款收入100.00万元，占76.92%；其他收入30.00万元，占23.08%。',
  )
  expect(total?.message).toMatch(/^本年收入合计为153\.00万元.+另外2处不符：①.+②/)
})
