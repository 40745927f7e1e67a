import { type Table, tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { understand } from '../understand.ts'

/** A form with merged cells, as the rows of `tableOfRows`; or row after row, as extracted text gives it. */
const form = (...rows: string[]) => read([tableOfRows(rows.map((row) => row.split('|')))])
const extracted = (...rows: string[]) => read(rows.map((row) => tableOfRows([row.split('|')])))
const read = (tables: readonly Table[]) =>
  understand({
    file: '样本.html',
    format: 'html',
    gaps: [],
    blocks: [{ kind: 'paragraph', text: '泵站维护项目支出绩效自评表', place: {} }, ...tables],
  }).evaluations[0]

const told = (one: ReturnType<typeof form>) =>
  one?.indicators.map(({ indicator: { name, target, actual, unit }, weight, score }) =>
    [name, target.text, unit, actual.text, weight?.stated.digits, score?.stated.digits].join(' '),
  )

describe('headings of two rows', () => {
  const rows = [
    '绩效指标|←|←|年度指标值|←|←|实际完成值|分值|得分|偏差原因分析及改进措施',
    '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|↑|↑|↑|↑',
    '产出指标|数量指标|检修泵站|≥|12|座|13|20|20|',
    '↑|质量指标|检修合格率|≥|98|%|97|30|29|一座返工',
  ]
  const all = ['检修泵站 12 座 13 20 20', '检修合格率 98 % 97 30 29']

  test('the upper over the lower, merged or left blank', () => {
    expect(told(form(...rows))).toEqual(all)
    expect(told(form(...rows.map((row) => row.replaceAll('|↑|↑|↑|↑', '||||'))))).toEqual(all)
    expect(form(...rows)?.columns.get('name')?.text).toBe('三级指标')
  })

  test('in extracted text, where the lower goes on with what followed 指标值', () => {
    expect(
      told(
        extracted(
          '绩效指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
          '一级指标|二级指标|三级指标|指标性质|指标值|度量单位',
          '产出指标|数量指标|检修泵站|≥|12|座|13|20|20|',
          '质量指标|检修合格率|≥|98|%|97|30|29|一座返工',
        ),
      ),
    ).toEqual(all)
  })

  test('in extracted text, whose rows end with their last filled cell', () => {
    const heading = '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分|偏差原因分析及改进措施'
    const rows = ['产出指标|数量指标|检修泵站|≥|12|座|13|20|20', '产出指标|质量指标|检修合格率|≥|98|%|97|30|29']
    expect(told(extracted(heading, ...rows))).toEqual(all)
    expect(
      told(
        extracted(
          heading,
          '产出指标|数量指标|检修泵站|≥|12|座|13|20|20|',
          '质量指标|检修合格率|≥|98|%|97|30|29|一座返工',
        ),
      ),
    ).toEqual(all)
  })

  test('or leaves blanks below it', () => {
    expect(
      told(
        extracted(
          '绩效指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
          '一级指标|二级指标|三级指标|指标性质|指标值|度量单位||||',
          '产出指标|数量指标|检修泵站|≥|12|座|13|20|20|',
          '|质量指标|检修合格率|≥|98|%|97|30|29|一座返工',
        ),
      ),
    ).toEqual(all)
  })

  test('values and scores divided below, of which the points count', () => {
    expect(
      told(
        form(
          '一级指标|二级指标|三级指标|指标分值|预期指标值|←|←|实际完成值|自评得分|←|←',
          '↑|↑|↑|↑|符号|值|单位（文字描述）|↑|单项指标得分|权重占比（%）|单项指标折算得分',
          '产出指标|数量指标|检修泵站|20|>=|12|座|13|100|20|20',
          '↑|时效指标|检修时限|10|文字描述||汛期前|汛期前|100|10|10',
        ),
      ),
    ).toEqual(['检修泵站 12 座 13 20 20', '检修时限 汛期前  汛期前 10 10'])
  })

  test('and so in extracted text, with blanks below what goes on', () => {
    expect(
      told(
        extracted(
          '一级指标|二级指标|三级指标|指标分值|预期指标值|实际完成值|自评得分',
          '||||符号|值|单位（文字描述）||单项指标得分|权重占比（%）|单项指标折算得分',
          '产出指标|数量指标|检修泵站|20|>=|12|座|13|100|20|20',
          '|时效指标|检修时限|10|文字描述||汛期前|汛期前|100|10|10',
        ),
      ),
    ).toEqual(['检修泵站 12 座 13 20 20', '检修时限 汛期前  汛期前 10 10'])
  })

  test('a second heading on the next page is no lower row', () => {
    const heading = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分'
    expect(told(extracted(heading, '产出指标|数量指标|检修泵站|12座|13座|20|20', heading))).toHaveLength(1)
  })
})

describe('rows of a printed form', () => {
  const heading = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分'

  test('what was not filled in is no indicator, and opens its level all the same', () => {
    const rows = form(
      heading,
      '产出指标|数量指标|指标1：检修泵站|12座|13座|20|20',
      '↑|↑|指标2：||||',
      '↑|↑|……||||',
      '效益指标|经济效益指标|||||',
      '↑|社会效益指标|★受益村民（≥**人）|300人|310人|30|30',
    )?.indicators
    expect(rows?.map(({ indicator }) => [indicator.levels[0], indicator.name])).toEqual([
      ['产出指标', '检修泵站'],
      ['效益指标', '受益村民'],
    ])
  })

  test('a name that only begins like a number of the form is kept', () => {
    expect(told(form(heading, '产出指标|数量指标|指标2023年修订数|12项|12项|20|20'))).toEqual([
      '指标2023年修订数 12项  12项 20 20',
    ])
  })

  test('what stands below the indicators', () => {
    const one = form(
      heading,
      '产出指标|数量指标|检修泵站|12座|13座|20|20',
      '其他需要说明事项|←|无|←|←|←|←',
      '总分|←|←|←|←|100|96',
      '偏差大或目标未完成原因分析|←|无|←|←|←|←',
      '改进措施及结果应用方案|←|无|←|←|←|←',
    )
    expect(told(one)).toHaveLength(1)
    expect(one?.totalScore?.stated.digits).toBe(96n)
  })

  test('a coefficient and a method are no score', () => {
    expect(
      told(
        form(
          '指标名称|计量单位|指标值|完成值|得分系数（%）|指标权重（分）|指标得分（分）',
          '检修泵站|座|12|13|100%|20|20',
        ),
      ),
    ).toEqual(['检修泵站 12 座 13 20 20'])
    expect(
      told(form('一级指标|三级指标|分值|指标值|实际值|得分计算方法|得分', '产出指标|检修泵站|20|12座|13座|按比例|20')),
    ).toEqual(['检修泵站 12座  13座 20 20'])
  })

  test('how far the work has come is what was reached', () => {
    expect(
      form('一级指标|二级指标|三级指标|指标值|实施进度', '产出指标|数量指标|检修泵站|12座|已完成11座')?.indicators[0],
    ).toMatchObject({ indicator: { outcome: { unit: '座' } } })
  })

  test('goals and their summary, under the words of the year', () => {
    expect(
      form(
        '总体目标|年初设定目标|年度总体目标完成情况综述',
        '↑|检修泵站12座|检修泵站13座',
        heading,
        '产出指标|数量指标|泵站|12座|13座|20|20',
      )?.goals?.actual.text,
    ).toBe('检修泵站13座')
  })

  test('money that arrived between the budget and what was spent', () => {
    const one = form(
      '执行情况|预算数|30.50|到位数|30.50|执行数|28.00',
      '↑|其中：财政资金|30.50|其中：财政资金|30.50|其中：财政资金|28.00',
    )
    expect(
      one?.funding.map(({ source, budget, executed }) => [source, budget?.stated.digits, executed?.stated.digits]),
    ).toEqual([
      ['total', 3050n, 2800n],
      ['fiscal', 3050n, 2800n],
    ])
  })

  test('the name behind the label of its section', () => {
    expect(
      form('一、基本情况|项目名称：|渠道清淤|主管单位|县水利局', heading, '产出指标|数量指标|清淤|12公里|13公里|20|20')
        ?.name?.text,
    ).toBe('渠道清淤')
    expect(
      form('基本情况|单位名称：|县水利局', heading, '产出指标|数量指标|清淤|12公里|13公里|20|20')?.name?.text,
    ).toBe('泵站维护')
  })

  test('an appropriation of the general public budget is fiscal money', () => {
    expect(
      form('资金|年初预算数|执行数', '资金总额|30|28', '其中：本年一般公共预算拨款|30|28')?.funding.map(
        ({ source }) => source,
      ),
    ).toEqual(['total', 'fiscal'])
  })
})
