import { describe, expect, it } from 'vitest'
import type { Equation } from '../../equation.ts'
import { audited, inventedDocument } from '../invented.ts'
import { figureStatuses, pageData } from './figure-data.ts'

const { disclosure, equations } = audited(inventedDocument())
const data = pageData(disclosure, equations)
const named = (text: string) => {
  const figure = data.figures.find((candidate) => candidate.text === text)
  if (figure === undefined) throw new Error(`no figure ${text}`)
  return figure
}

describe('what the page knows of a figure', () => {
  it('gives value, precision and the interval in its own unit', () => {
    expect(named('1,200.00万元')).toMatchObject({
      value: '1,200.00',
      unit: '万元',
      precision: '2 位小数',
      minimum: '1,199.995',
      maximum: '1,200.005',
      place: '第9行',
    })
    expect(named('42批次')).toMatchObject({ precision: '准确数', minimum: '42', maximum: '42' })
  })

  it('joins every occurrence of one concept in one year', () => {
    const shared = data.statements.filter((statement) => statement.figures.length > 1)
    expect(shared.map(({ figures }) => figures.map((figure) => data.figures[figure]?.text))).toContainEqual([
      '3.40万元',
      '3.40万元',
    ])
  })

  it('tells equations that hold from those that do not, with their bounds', () => {
    const broken = data.equations.find(({ holds }) => !holds)
    expect(broken).toBeDefined()
    const total = data.equations.find(({ terms }) => data.figures[terms[0]?.figure ?? -1]?.text === '1,190.40万元')
    expect(total).toMatchObject({ holds: false, minimum: '1,200.39', maximum: '1,200.41' })
  })

  it('ranks figures: confirmed by an equation that holds, understood, only seen', () => {
    const statuses = figureStatuses(data)
    const statusOf = (text: string) => statuses[data.figures.indexOf(named(text))]
    expect(statusOf('13.51%')).toBe('confirmed')
    expect(statusOf('3.50%')).toBe('understood')
    expect(statusOf('800.00')).toBe('seen')
  })

  it('leaves out an equation with a figure that the document does not have', () => {
    const [first] = disclosure.figures
    const stray: Equation = {
      label: '甲 = 乙',
      rule: 'parts-and-total',
      terms: [
        { figure: first?.id ?? 0, sign: 1, role: 'result' },
        { figure: 1e6, sign: 1, role: 'term' },
      ],
      minimum: 0n,
      maximum: 0n,
      holds: true,
    }
    expect(pageData(disclosure, [stray]).equations).toEqual([])
  })
})
