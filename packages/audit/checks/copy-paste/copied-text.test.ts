import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { copiedSection } from './copied-section.ts'
import { definitionOfOtherSubject } from './definition-of-other-subject.ts'
import { repeatedSentence } from './repeated-sentence.ts'
import { unusedSubjectsExplained } from './unused-subjects-explained.ts'

const narrative = [
  '第二部分 2022年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（三）一般公共预算财政拨款支出决算具体情况',
  '1.教育支出（类）普通教育（款）学前教育（项）：8万元',
  '2.教育支出（类）普通教育（款）小学教育（项）：8万元',
  '3.住房保障支出（类）住房改革支出（款）住房公积金（项）：8万元',
  '第三部分 名词解释',
]
const disabled = (number: number, name: string): string =>
  `${number}.社会保障和就业支出（类）残疾人事业（款）${name}（项）：反映${name}支出。`

describe('glossary entries of subjects that are not used', () => {
  test('three of one foreign 款 are copied, one may be', () => {
    const names = ['残疾人康复', '残疾人体育', '残疾人生活和护理补贴']
    const [found] = said(
      unusedSubjectsExplained,
      ...narrative,
      ...names.map((name, index) => disabled(index + 1, name)),
    )
    expect(found).toMatch(/^error 社会保障/)
    expect(said(unusedSubjectsExplained, ...narrative, disabled(1, '残疾人康复'))[0]).toMatch(/^warning/)
  })

  test('other 项 of a 款 that is used are in order', () => {
    const entry = '1.教育支出（类）普通教育（款）初中教育（项）：反映初中教育支出。'
    expect(said(unusedSubjectsExplained, ...narrative, entry)).toEqual([])
  })
})

describe('definition of another subject', () => {
  const entry = (definition: string): string => `1.住房保障支出（类）住房改革支出（款）住房公积金（项）：${definition}`

  test('of another 类 for certain, of the same 类 perhaps', () => {
    expect(said(definitionOfOtherSubject, ...narrative, entry('反映事业单位医疗保险支出。'))[0]).toMatch(/^error/)
    const same =
      '2.社会保障和就业支出（类）人力资源和社会保障管理事务（款）其他人力资源和社会保障管理事务支出（项）：反映工伤等其他社会保障和就业支出。'
    expect(said(definitionOfOtherSubject, ...narrative, same)[0]).toMatch(/^warning/)
    const school = (words: string): string[] => [
      ...narrative,
      `3.教育支出（类）教育费附加安排的支出（款）城市中小学校舍建设（项）：反映教育费附加安排用于${words}的支出。`,
    ]
    expect(said(definitionOfOtherSubject, ...school('城市中小学教学设施'))[0]).toMatch(/^warning/)
    expect(said(definitionOfOtherSubject, ...school('城市中小学校舍新建、改建、修缮'))).toEqual([])
  })

  test.each([
    entry('反映按规定为职工缴纳的住房公积金。'),
    '2.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：反映行政单位的基本支出。',
    '3.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）：反映机关事业单位实施养老保险制度由单位缴纳的职业年金支出。',
    '4.卫生健康支出（类）行政事业单位医疗（款）公务员医疗补助（项）：反映财政部门安排的公务员医疗补助经费。',
  ])('in order: %s', (line) => {
    expect(said(definitionOfOtherSubject, ...narrative, line)).toEqual([])
  })
})

const long = (subject: string): string =>
  `${subject}，全年组织培训和调研活动，完善制度，健全机制，压实责任，推动各项任务落地见效，群众评价良好。`

test('what a residual subject was spent on may bear the name of another', () => {
  const line =
    '4.一般公共服务支出（类）社会工作事务（款）其他社会工作事务支出（项）。主要用于：基层政权建设和社区治理。'
  const lines = [...narrative.slice(0, 6), line].map((text) => text.replace('2022', '2024'))
  expect(said(definitionOfOtherSubject, ...lines)).toEqual([])
})

describe('copied sections', () => {
  const tasks = ['疫情防控', '安全生产', '乡村振兴'].map(long)
  const report = ['第四部分 附件', '2022年部门整体支出绩效评价报告', '一、年度主要任务', ...tasks]

  test('tasks and results in the same words', () => {
    expect(said(copiedSection, ...report, '二、履职绩效分析', ...tasks)).toHaveLength(1)
  })

  test('other words, or the duties again', () => {
    expect(said(copiedSection, ...report, '二、履职绩效分析', ...['教育', '科技', '文化'].map(long))).toEqual([])
    expect(said(copiedSection, ...report, '二、机构职能', ...tasks)).toEqual([])
  })
})

describe('repeated sentence', () => {
  const clause = '扎实开展调研，向上级有关部门报送反映基层困难问题的专题材料'

  test('twice in a paragraph', () => {
    const [found] = said(repeatedSentence, `一是${clause}甲。二是学习${long('理论')}三是聚焦民生，${clause}乙。`)
    expect(found).toContain('报送反映基层困难问题的专题材料')
  })

  test('a whole sentence with its figures', () => {
    const told = '授予中小企业合同金额350.00万元，占政府采购支出总额的90.63%。'
    expect(said(repeatedSentence, `采购总额386.20万元。${told}${long('理论')}${told}`)).toHaveLength(1)
    expect(said(repeatedSentence, `采购总额386.20万元。${told}${long('理论')}`)).toEqual([])
  })

  test('a sentence of the explanation on the cover', () => {
    const told = '本年度公用经费主要用于保障机关日常运转的各项开支。'
    const body = ['第一部分 部门概况', '一、主要职责', told]
    expect(said(repeatedSentence, '2023年度部门决算', told, ...body)).toHaveLength(1)
    expect(said(repeatedSentence, '2023年度部门决算', ...body)).toEqual([])
  })

  test('a reason that two items have in common', () => {
    const reason = '原因为严格执行有关规定，从紧安排各项一般性支出；'
    expect(said(repeatedSentence, `本年无出国安排，${reason}${long('理论')}接待批次减少，${reason}`)).toEqual([])
  })

  test('once in each of two paragraphs, or short', () => {
    expect(said(repeatedSentence, `${clause}。${long('理论')}`, `${clause}。${long('民生')}`)).toEqual([])
    expect(
      said(
        repeatedSentence,
        `一是加强管理，提高效率，${long('理论')}二是加强管理，提高效率，${long('民生').slice(3, 20)}`,
      ),
    ).toEqual([])
  })
})
