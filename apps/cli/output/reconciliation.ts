/** What a roll-up eliminated and could not match (抵消对账), for a terminal and as a workbook. */
import {
  type Department,
  isUnsettled,
  printFen,
  type Reconciliation,
  type Transfer,
  type TransferKind,
  type TransferResult,
} from '@mingzhang/accounts'
import type { Workbook } from '@mingzhang/documents'
import { alignedRows } from './display-width.ts'
import { listSheet } from './list-sheet.ts'

const KINDS: Readonly<Record<TransferKind, string>> = {
  grant: '上级补助收入 / 对附属单位补助支出',
  remittance: '附属单位上缴收入 / 上缴上级支出',
}
const RESULTS: Readonly<Record<TransferResult, string>> = {
  matched: '相符，已抵消',
  different: '金额不符，按较小数抵消',
  unpaid: '付款方没有列支，未抵消',
  unreceived: '收款方没有列收，未抵消',
  unnamed: '没有注明对方单位，未抵消',
  outside: '对方不在汇总范围，不抵消',
}
const UNNAMED = '（未注明）'
const MOST_TOLD = 20

/** Amounts are in 元. */
export function reconciliationText({ lines, transfers, remarks }: Reconciliation): string {
  const told = lines.filter(({ units, eliminated }) => units !== 0n || eliminated !== 0n)
  const table = alignedRows([
    ['项目（元）', '各单位合计', '抵消', '汇总数'],
    ...told.map(({ line, units, eliminated, department }) => [
      line,
      ...[units, eliminated, department].map((amount) => printFen(amount)),
    ]),
  ])
  const unsettled = transfers.filter(isUnsettled)
  const settled = transfers.filter(({ result }) => result === 'matched').length
  return [
    ...table,
    '',
    `内部往来${transfers.length}笔：相符${settled}笔，须核对${unsettled.length}笔。`,
    ...unsettled.slice(0, MOST_TOLD).map((transfer) => `  ${sentence(transfer)}`),
    ...(unsettled.length > MOST_TOLD ? [`  ……另有${unsettled.length - MOST_TOLD}笔`] : []),
    ...remarks,
    '',
  ].join('\n')
}

const sentence = ({ payer = UNNAMED, receiver = UNNAMED, paid, received, result, kind }: Transfer): string =>
  `${payer} → ${receiver}：付款方${printFen(paid)}元，收款方${printFen(received)}元，${RESULTS[result]}（${KINDS[kind]}）`

export function reconciliationWorkbook(
  { lines, transfers, remarks }: Reconciliation,
  { name }: Department,
  year: number,
): Workbook {
  const amount = (heading: string) => ({ heading, width: 20 })
  const party = (heading: string) => ({ heading, width: 34 })
  const title = (what: string): string => `${name}${year}年度决算汇总${what}（单位：元）`
  return {
    title: `${name}${year}年度抵消对账表`,
    sheets: [
      listSheet({
        name: '汇总',
        title: title('表'),
        columns: [{ heading: '项目', width: 40 }, amount('各单位合计'), amount('抵消'), amount('汇总数')],
        rows: lines.map(({ line, units, eliminated, department }) => [line, units, eliminated, department]),
      }),
      listSheet({
        name: '抵消对账',
        title: title('内部往来抵消对账表'),
        columns: [
          { heading: '科目', width: 36 },
          party('付款方'),
          party('收款方'),
          amount('付款方列支'),
          amount('收款方列收'),
          amount('抵消'),
          amount('差额'),
          { heading: '结果', width: 28 },
        ],
        rows: [...transfers]
          .sort((a, b) => Number(isUnsettled(b)) - Number(isUnsettled(a)))
          .map(({ kind, payer, receiver, paid, received, eliminated, result }) => [
            KINDS[kind],
            payer ?? UNNAMED,
            receiver ?? UNNAMED,
            paid,
            received,
            eliminated,
            paid - received,
            RESULTS[result],
          ]),
      }),
      listSheet({
        name: '说明',
        title: title('说明'),
        columns: [{ heading: '须注意的事项', width: 110 }],
        rows: remarks.length === 0 ? [['没有须注意的事项。']] : remarks.map((remark) => [remark]),
      }),
    ],
  }
}
