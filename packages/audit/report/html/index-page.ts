/** The page that leads to the reports of a folder. */
import type { DocumentReport, FailedDocument, Finding } from '../../report.ts'
import { confirmedPercent, countSeverities } from '../arrange.ts'
import { KIND_LABELS, SEVERITY_LABELS } from '../labels.ts'
import { escapeHtml } from './escape.ts'
import indexStyle from './index-page.css?raw' with { type: 'text' }
import paletteStyle from './palette.css?raw' with { type: 'text' }
import { htmlPage } from './shell.ts'

export interface IndexEntry {
  /** Address of the document's own page, relative to this one and already percent-encoded. */
  readonly href: string
  readonly report: Pick<DocumentReport, 'file' | 'kind' | 'organisation' | 'year' | 'figures'> & {
    readonly findings: readonly Pick<Finding, 'severity'>[]
  }
}

/** Style of pages that list what can be opened. */
export const INDEX_STYLE = [paletteStyle, indexStyle].join('\n')

const count = (number: number, kind: string): string =>
  `<td class="number${number === 0 ? ' none' : ` ${kind}`}">${number}</td>`

function entryRow({ href, report }: IndexEntry): string {
  const { error, warning, info } = countSeverities(report.findings)
  const { file, kind, organisation, year, figures } = report
  const percent = confirmedPercent(figures)
  const about = [year === undefined ? '年度未识别' : `${year}年度`, KIND_LABELS[kind], file].map(escapeHtml).join(' · ')
  return `<tr>
<td><a href="./${escapeHtml(href)}">${escapeHtml(organisation ?? file)}</a><div class="file">${about}</div></td>
${count(error, 'error')}${count(warning, 'warning')}${count(info, 'info')}
<td class="number confirmed">${figures.confirmed} / ${figures.seen}<meter min="0" max="100" value="${percent}" aria-label="有勾稽印证的数字占比">${percent}%</meter></td>
</tr>`
}

const failedRow = ({ file, message }: FailedDocument): string =>
  `<tr class="failed"><td><b>${escapeHtml(file)}</b></td><td colspan="4">${escapeHtml(message)}</td></tr>`

/** A table by document, those with the most errors as given; files that could not be audited come last. */
export function renderIndexPage(entries: readonly IndexEntry[], failed: readonly FailedDocument[]): string {
  const total = countSeverities(entries.flatMap(({ report }) => report.findings))
  const unread = failed.length === 0 ? '' : `，另有 ${failed.length} 个文件无法审核`
  const body = `<main>
<header><span class="seal" aria-hidden="true">明账</span><div><h1>部门决算公开审核结果</h1>
<p>共 ${entries.length} 份文件${unread}。发现错误 ${total.error} 处、疑点 ${total.warning} 处、提示 ${total.info} 处。</p></div></header>
<div class="list"><table>
<thead><tr><th scope="col">单位</th><th scope="col">${SEVERITY_LABELS.error}</th><th scope="col">${SEVERITY_LABELS.warning}</th><th scope="col">${SEVERITY_LABELS.info}</th><th scope="col">有印证 / 全部数字</th></tr></thead>
<tbody>
${[...entries.map(entryRow), ...failed.map(failedRow)].join('\n')}
</tbody>
</table></div>
</main>`
  return htmlPage({ title: '明账审核结果', style: INDEX_STYLE, body })
}
