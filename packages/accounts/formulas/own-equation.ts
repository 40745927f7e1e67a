/** Equations that a finance bureau adds as data (本局公式), with what is wrong in them told by row. */
import * as z from 'zod'
import { zhCN } from 'zod/locales'
import { CONDITION_TITLES, conditionTitled } from '../equations/conditions.ts'
import type { EquationHead, EquationKind, EquationSeverity } from '../equations/equation.ts'
import { EQUATION_NUMBERS } from '../equations/equation-groups.ts'
import { type Formula, FormulaMistake } from './formula.ts'
import { parseFormula } from './parse-formula.ts'

export interface OwnEquation extends EquationHead {
  readonly parsed: Formula
  /** Years in which it applies. */
  readonly from: number | undefined
  readonly until: number | undefined
}

/** Version of the JSON form. */
export const EQUATIONS_SCHEMA = 'mingzhang.equations/1'

const SEVERITIES = { 错误: 'error', 疑点: 'warning', 核实: 'review' } as const satisfies Record<
  string,
  EquationSeverity
>
const KINDS = ['基本平衡', '表间', '跨年', '逻辑性', '核实性'] as const satisfies readonly EquationKind[]
/** The headings of a sheet, and the keys of an object in JSON. */
export const EQUATION_HEADINGS = [
  '编号',
  '公式',
  '说明',
  '类型',
  '程度',
  '条件',
  '依据',
  '地区',
  '起始年度',
  '终止年度',
] as const

const shortText = z.string().trim().max(500)
const year = z.coerce.number().int().min(2000).max(2100).optional()
const blankIsAbsent = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema)

const equationRow = z.strictObject({
  编号: z.string().trim().min(1).max(20),
  公式: z.string().trim().min(1).max(2000),
  说明: blankIsAbsent(shortText.optional()),
  类型: blankIsAbsent(z.enum(KINDS).default('逻辑性')),
  程度: blankIsAbsent(z.enum(['错误', '疑点', '核实']).default('错误')),
  条件: blankIsAbsent(z.enum(CONDITION_TITLES).optional()),
  依据: blankIsAbsent(shortText.optional()),
  地区: blankIsAbsent(shortText.optional()),
  起始年度: blankIsAbsent(year),
  终止年度: blankIsAbsent(year),
})

const equationFile = z.strictObject({
  schema: z.literal(EQUATIONS_SCHEMA, `应为“${EQUATIONS_SCHEMA}”`),
  公式: z.array(z.unknown()).min(1).max(10_000),
})

export type ReadEquations =
  | { readonly equations: readonly OwnEquation[]; readonly mistakes?: undefined }
  | { readonly equations?: undefined; readonly mistakes: readonly string[] }

const chinese = zhCN().localeError

/** Equations from parsed JSON, or what is wrong with it. */
export function ownEquationsFromJson(json: unknown): ReadEquations {
  const file = equationFile.safeParse(json, { error: chinese })
  if (!file.success)
    return { mistakes: file.error.issues.map(({ path, message }) => `${path.map(String).join('.')}：${message}`) }
  return ownEquationsFromRows(file.data.公式)
}

/** Chinese: where an entry stands, and its value under a heading; the heading is empty where the whole entry is meant. */
export type PlaceOfEntry = (index: number, heading: string) => string

const byNumber: PlaceOfEntry = (index, heading) => `第${index + 1}条：${heading}`

/** Equations from rows, each an object by {@link EQUATION_HEADINGS}. */
export function ownEquationsFromRows(rows: readonly unknown[], placeOf: PlaceOfEntry = byNumber): ReadEquations {
  const equations: OwnEquation[] = []
  const mistakes: string[] = []
  const numbers = new Set<string>(EQUATION_NUMBERS)
  rows.forEach((row, index) => {
    const read = equationOf(row, numbers)
    if (Array.isArray(read)) mistakes.push(...read.map(({ heading, message }) => placeOf(index, heading) + message))
    else {
      equations.push(read)
      numbers.add(read.id)
    }
  })
  return mistakes.length > 0 ? { mistakes } : { equations }
}

interface EntryMistake {
  readonly heading: string
  /** Goes on after the heading. */
  readonly message: string
}

/** One equation, or what is wrong with it. */
function equationOf(row: unknown, numbers: ReadonlySet<string>): OwnEquation | EntryMistake[] {
  const read = equationRow.safeParse(row, { error: chinese })
  if (!read.success)
    return read.error.issues.map(({ path, message }) => ({
      heading: path.map(String).join('.'),
      message: `：${message}`,
    }))
  const { 编号, 公式, 说明, 类型, 程度, 条件, 依据, 地区, 起始年度, 终止年度 } = read.data
  if (numbers.has(编号)) return [{ heading: '编号', message: `“${编号}”与已有的公式重复` }]
  const condition = 条件 === undefined ? undefined : conditionTitled(条件)
  try {
    return {
      id: 编号,
      formula: 说明 ?? 公式,
      kind: 类型,
      severity: SEVERITIES[程度],
      basis: [地区, 依据 ?? '本局公式'].filter((part) => part !== undefined).join('，'),
      ...(condition === undefined ? {} : { condition }),
      parsed: parseFormula(公式),
      from: 起始年度,
      until: 终止年度,
    }
  } catch (error) {
    if (error instanceof FormulaMistake)
      return [{ heading: '公式', message: `第${error.position}个字符处：${error.message}。` }]
    throw error
  }
}
