/** The page that leads to the HTML reports of several documents. */
import {
  type DocumentReport,
  escapeHtml,
  type FailedDocument,
  SEVERITIES,
  SEVERITY_LABELS,
  type Severity,
} from '@mingzhang/audit'

export interface IndexEntry {
  /** Address of its report, relative to the page. */
  readonly href: string
  readonly report: DocumentReport
}

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --error: #c0262d; --warning: #a05a00; --quiet: #707070 }
body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem } p { color: var(--quiet); margin: .25rem 0 1.5rem }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .55rem .6rem; text-align: left; vertical-align: top }
th { color: var(--quiet); font-weight: 500 } .number { text-align: right; font-variant-numeric: tabular-nums }
.file { color: var(--quiet); font-size: .85rem; overflow-wrap: anywhere } .error { color: var(--error); font-weight: 600 } .warning { color: var(--warning) }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a8a; --warning: #f0b060; --quiet: #a0a0a0 } }
@media (max-width: 40rem) { th:nth-child(2), td:nth-child(2) { display: none } }`

export function indexPage(entries: readonly IndexEntry[], failed: readonly FailedDocument[]): string {
  const severities = SEVERITIES.map((severity) => `<th class="number">${SEVERITY_LABELS[severity]}</th>`).join('')
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>明账 · 审核结果</title>
<style>${STYLE}</style>
<h1>明账 · 部门决算公开审核</h1>
<p>共 ${entries.length} 份。点开一份，查看原文中每个数字与每处问题的依据。</p>
<table>
<thead><tr><th>单位</th><th>年度</th>${severities}</tr></thead>
<tbody>
${entries.map(row).join('\n')}
</tbody>
</table>
${failed.length === 0 ? '' : failedList(failed)}
</html>
`
}

function row({ href, report }: IndexEntry): string {
  const cell = (severity: Severity) => {
    const found = report.findings.filter((finding) => finding.severity === severity).length
    return `<td class="number${found === 0 ? '' : ` ${severity}`}">${found}</td>`
  }
  const about = `<a href="${escapeHtml(href)}">${escapeHtml(report.organisation ?? '单位未识别')}</a><div class="file">${escapeHtml(report.file)}</div>`
  return `<tr><td>${about}</td><td>${report.year ?? '—'}</td>${SEVERITIES.map(cell).join('')}</tr>`
}

const failedList = (failed: readonly FailedDocument[]): string =>
  `<h2>无法审核</h2>\n<ul>${failed.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('')}</ul>`
