/** The list of findings as a workbook for the finance bureau: 问题清单, 汇总, 未核对. */
import type { AuditReport, DocumentReport, Finding } from '../report.ts'
import { confirmedPercent, countRules, countSeverities, inReadingOrder } from './arrange.ts'
import { CATEGORY_LABELS, SEVERITY_LABELS } from './labels.ts'
import { type Cell, type ListSheet, listWorkbook, numberCell, textCell } from './list-workbook.ts'
import { nestedQuotes } from './nested-quotes.ts'
import { citedSections } from './place-text.ts'

const SEVERITY_COLOURS = { error: '#b3261e', warning: '#8f5a00', info: '#245a8d' } as const
const FINDING_COLUMNS = [
  { heading: '序号', width: 6 },
  { heading: '文件', width: 22 },
  { heading: '单位', width: 20 },
  { heading: '年度', width: 7 },
  { heading: '严重程度', width: 9 },
  { heading: '类别', width: 11 },
  { heading: '规则', width: 20 },
  { heading: '问题', width: 52 },
  { heading: '位置', width: 34 },
  { heading: '原文', width: 36 },
  { heading: '应为', width: 18 },
  { heading: '建议', width: 30 },
  { heading: '整改情况', width: 20 },
] as const

/** Every place of the evidence, a section at a time. */
const placesOf = ({ evidence }: Finding): string =>
  citedSections(evidence)
    .map(({ section, positions }) => {
      const within = positions.map(({ position }) => position).filter((position) => position !== '')
      return [section, within.join('、')].filter((part) => part !== '').join('：')
    })
    .join('\n')

/** Every quote, each once. */
const quotesOf = ({ evidence }: Finding): string =>
  [...new Set(evidence.map(({ quote }) => quote).filter((quote) => quote !== ''))].join('\n')

function findingRow({ file, organisation, year }: DocumentReport, finding: Finding, number: number): Cell[] {
  const { severity, category, rule, message, expected, suggestion } = finding
  return [
    numberCell(number),
    textCell(file),
    textCell(organisation),
    textCell(year),
    textCell(SEVERITY_LABELS[severity], { textColor: SEVERITY_COLOURS[severity], fontWeight: 'bold' }),
    textCell(CATEGORY_LABELS[category]),
    textCell(rule),
    textCell(nestedQuotes(message)),
    textCell(placesOf(finding)),
    textCell(quotesOf(finding)),
    textCell(expected),
    textCell(suggestion),
    textCell(''),
  ]
}

function findingSheet({ documents }: AuditReport): ListSheet {
  const found = documents.flatMap((document) =>
    inReadingOrder(document.findings).map((finding) => ({ document, finding })),
  )
  const rows = found.map(({ document, finding }, index) => findingRow(document, finding, index + 1))
  return { name: '问题清单', columns: FINDING_COLUMNS, rows }
}

function documentSheet({ documents, failed }: AuditReport): ListSheet {
  const columns = [
    { heading: '文件', width: 36 },
    { heading: '单位', width: 28 },
    { heading: '年度', width: 8 },
    { heading: SEVERITY_LABELS.error, width: 8 },
    { heading: SEVERITY_LABELS.warning, width: 8 },
    { heading: SEVERITY_LABELS.info, width: 8 },
    { heading: '数字', width: 8 },
    { heading: '读懂', width: 8 },
    { heading: '印证', width: 8 },
    { heading: '印证率%', width: 9 },
    { heading: '说明', width: 44 },
  ]
  const audited = documents.map((document) => {
    const { error, warning, info } = countSeverities(document.findings)
    const { seen, understood, confirmed } = document.figures
    const numbers = [error, warning, info, seen, understood, confirmed, confirmedPercent(document.figures)]
    return [
      textCell(document.file),
      textCell(document.organisation),
      textCell(document.year),
      ...numbers.map(numberCell),
      textCell(''),
    ]
  })
  const unaudited = failed.map(({ file, message }) => [
    textCell(file),
    ...Array.from({ length: 9 }, () => textCell('')),
    textCell(message),
  ])
  return { name: '汇总', columns, rows: [...audited, ...unaudited] }
}

function ruleSheet(report: AuditReport): ListSheet {
  const columns = [
    { heading: '规则', width: 32 },
    { heading: '类别', width: 16 },
    { heading: '问题数', width: 10 },
    { heading: '文件数', width: 10 },
  ]
  const rows = countRules(report).map(({ rule, category, findings, documents }) => [
    textCell(rule),
    textCell(CATEGORY_LABELS[category]),
    numberCell(findings),
    numberCell(documents),
  ])
  return { name: '规则统计', columns, rows }
}

function notCheckedSheet({ documents, failed }: AuditReport): ListSheet {
  const columns = [
    { heading: '文件', width: 36 },
    { heading: '规则或内容', width: 32 },
    { heading: '未核对的原因', width: 70 },
  ]
  const rows = [
    ...documents.flatMap(({ file, notChecked }) =>
      notChecked.map(({ rule, reason }) => [textCell(file), textCell(rule), textCell(reason)]),
    ),
    ...failed.map(({ file, message }) => [textCell(file), textCell('全文'), textCell(message)]),
  ]
  return { name: '未核对', columns, rows }
}

/** The workbook's bytes. */
export const xlsxList = (report: AuditReport): Promise<Uint8Array> =>
  listWorkbook([findingSheet(report), documentSheet(report), ruleSheet(report), notCheckedSheet(report)])
