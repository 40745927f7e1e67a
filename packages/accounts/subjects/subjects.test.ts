import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { compactSubjects, parseSubjects } from './compact.ts'
import { economicSubjects, functionalSubjects } from './subjects.ts'

const listed = (file: string): Promise<string> =>
  readFile(new URL(`../../../subjects/${file}`, import.meta.url), 'utf8')

const moduleOf = (source: string, constant: string, compact: string): string =>
  `/** Generated from subjects/${source} by \`npx vitest run packages/accounts/subjects -u\`; do not edit. */\n` +
  `export const ${constant} = \`\n${compact}\n\`\n`

describe('the generated lists are in step with subjects/', () => {
  test('functional', async () => {
    const compact = compactSubjects(await listed('functional.csv'))
    await expect(moduleOf('functional.csv', 'FUNCTIONAL_LIST', compact)).toMatchFileSnapshot('./functional-list.ts')
  })

  test('economic', async () => {
    const compact = compactSubjects(await listed('economic.csv'))
    await expect(moduleOf('economic.csv', 'ECONOMIC_LIST', compact)).toMatchFileSnapshot('./economic-list.ts')
  })
})

describe('compact form', () => {
  const header = 'code,name,level,years,book,aliases,provenance,confidence\n'

  test('keeps years, former names and confidence', () => {
    const compact = compactSubjects(`${header}2080501,新名称,项,2021-2025+,一般公共预算,旧名称/2080500更旧,composed,h`)
    expect(parseSubjects(compact)).toEqual([
      {
        code: '2080501',
        name: '新名称',
        level: '项',
        book: '一般公共预算',
        from: 2021,
        until: undefined,
        formerNames: ['旧名称', '更旧'],
        confidence: 'h',
      },
    ])
  })

  test('refuses a row without years', () => {
    expect(() => compactSubjects(`${header}201,甲,类,,一般公共预算,,composed,h`)).toThrow('无法识别')
  })
})

describe('look-up', () => {
  test('by code and year', () => {
    expect(functionalSubjects.inYear('2010301', 2022)?.name).toBe('行政运行')
    expect(functionalSubjects.inYear('20805', 2022)?.name).toBe('行政事业单位养老支出')
    expect(functionalSubjects.inYear('20805', 2019)).toBeUndefined()
    expect(functionalSubjects.inYear('2999999', 2022)).toBeUndefined()
  })

  test('by present and former name, whatever the brackets', () => {
    expect(functionalSubjects.named('政府办公厅 (室）及相关机构事务').map(({ code }) => code)).toEqual(['20103'])
    expect(functionalSubjects.named('行政事业单位离退休').map(({ name }) => name)).toContain('行政事业单位养老支出')
  })

  test('by parent', () => {
    expect(functionalSubjects.under('').every(({ level }) => level === '类')).toBe(true)
    expect(functionalSubjects.under('22102').map(({ name }) => name)).toContain('住房公积金')
    expect(economicSubjects.under('302').map(({ name }) => name)).toContain('工会经费')
  })

  test('every subject below the top has its parent in the list', async () => {
    const subjects = parseSubjects(compactSubjects(await listed('functional.csv')))
    const codes = new Set(subjects.map(({ code }) => code))
    expect(subjects.filter(({ code, level }) => level !== '类' && !codes.has(code.slice(0, -2)))).toEqual([])
  })
})
