/** What a check of accounts found as a workbook for the finance bureau: 不成立的公式, 未执行, 无法审核. */
import type { Violation, ViolationCell } from '@mingzhang/accounts'
import type { CheckedAccounts, UncheckedFile } from '../accounts-check/check-report.ts'
import { EQUATION_SEVERITY_LABELS } from './check-terminal.ts'
import { type Cell, type ListSheet, listWorkbook, numberCell, textCell } from './list-workbook.ts'

const VIOLATION_COLUMNS = [
  { heading: '序号', width: 6 },
  { heading: '单位', width: 24 },
  { heading: '年度', width: 7 },
  { heading: '程度', width: 7 },
  { heading: '表', width: 26 },
  { heading: '单元格', width: 40 },
  { heading: '等式编号', width: 9 },
  { heading: '等式', width: 40 },
  { heading: '应为', width: 18 },
  { heading: '实为', width: 18 },
  { heading: '差额', width: 18 },
  { heading: '可能原因', width: 44 },
  { heading: '说明', width: 52 },
  { heading: '同因等式', width: 14 },
  { heading: '文件', width: 24 },
] as const

/** The few cells that say most; the explanation has the arithmetic of all. */
const MOST_CELLS = 6

/** Where a person finds it: on the sheet, or by row and column. */
function placeOf({ previous, row, column, sheet, address }: ViolationCell): string {
  const at = sheet === undefined ? '' : `（${sheet}!${address ?? ''}）`
  return `${previous === true ? '上年' : ''}${[row, column].filter((part) => part !== '').join(' / ')}${at}`
}

const lines = (texts: readonly string[]): string => [...new Set(texts)].join('\n')

function violationRow(
  { file, organisation, year }: CheckedAccounts,
  violation: Violation,
  number: number,
): readonly Cell[] {
  const { severity, cells, equation, formula, expected, actual, difference, suggestion, message, also } = violation
  const shown = cells.slice(0, MOST_CELLS)
  const more = cells.length > shown.length ? [`……共${cells.length}个单元格`] : []
  return [
    numberCell(number),
    textCell(organisation),
    textCell(year),
    textCell(EQUATION_SEVERITY_LABELS[severity]),
    textCell(lines(shown.map(({ table }) => table))),
    textCell([...new Set(shown.map(placeOf)), ...more].join('\n')),
    textCell(equation),
    textCell(formula),
    textCell(expected),
    textCell(actual),
    textCell(difference),
    textCell(suggestion),
    textCell(message),
    textCell(lines(also.map((one) => one.equation))),
    textCell(file),
  ]
}

/** Takes units as they come; of the equations not executed only the reasons are kept, with how many units have them. */
export class CheckList {
  readonly #rows: (readonly Cell[])[] = []
  readonly #notExecuted = new Map<string, { readonly texts: readonly string[]; units: number; first: string }>()

  add(checked: CheckedAccounts): void {
    for (const violation of checked.violations) this.#rows.push(violationRow(checked, violation, this.#rows.length + 1))
    for (const { equation, formula, reason } of checked.notExecuted) {
      const texts = [equation, formula, reason]
      const known = this.#notExecuted.get(texts.join('\n'))
      if (known === undefined) this.#notExecuted.set(texts.join('\n'), { texts, units: 1, first: checked.organisation })
      else known.units++
    }
  }

  /** The workbook's bytes. */
  workbook(failed: readonly UncheckedFile[]): Promise<Uint8Array> {
    return listWorkbook([
      { name: '不成立的等式', columns: VIOLATION_COLUMNS, rows: this.#rows },
      this.#notExecutedSheet(),
      {
        name: '无法审核',
        columns: [
          { heading: '文件', width: 40 },
          { heading: '原因', width: 90 },
        ],
        rows: failed.map(({ file, message }) => [textCell(file), textCell(message)]),
      },
    ])
  }

  #notExecutedSheet(): ListSheet {
    return {
      name: '未执行的等式',
      columns: [
        { heading: '等式编号', width: 9 },
        { heading: '等式', width: 60 },
        { heading: '未执行的原因', width: 60 },
        { heading: '单位数', width: 8 },
        { heading: '单位', width: 36 },
      ],
      rows: [...this.#notExecuted.values()].map(({ texts, units, first }) => [
        ...texts.map((text) => textCell(text)),
        numberCell(units),
        textCell(units === 1 ? first : `${first}等${units}个单位`),
      ]),
    }
  }
}
