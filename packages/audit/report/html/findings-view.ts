/** The list of findings beside the document. */
import { CATEGORIES, SEVERITIES } from '../../check.ts'
import type { DocumentReport, Finding } from '../../report.ts'
import { countSeverities } from '../arrange.ts'
import { CATEGORY_LABELS, SEVERITY_LABELS } from '../labels.ts'
import { nestedQuotes } from '../nested-quotes.ts'
import { type CitedSection, citedSections } from '../place-text.ts'
import { escapeHtml } from './escape.ts'

/** A finding in the list, and which of its pieces of evidence were found in the document. */
export interface ListedFinding {
  readonly finding: Finding
  /** 1-based. */
  readonly number: number
  readonly located: readonly boolean[]
}

function evidenceView({ section, positions }: CitedSection, { number, located }: ListedFinding): string {
  const rows = positions.map(({ position, quotes }) => {
    const cited = quotes.map(({ quote, index }) =>
      located[index] === true
        ? `<button type="button" data-jump="${number}-${index}"><q>${escapeHtml(quote)}</q></button>`
        : `<q>${escapeHtml(quote)}</q>`,
    )
    return `<div><span class="place">${escapeHtml(position)}</span> ${cited.join(' ')}</div>`
  })
  return `<li class="evidence"><span class="section">${escapeHtml(section)}</span>${rows.join('')}</li>`
}

/** What else one cause broke stands in lines of its own. */
const messageView = (message: string): string => escapeHtml(nestedQuotes(message)).replaceAll(NUMBERED_LINE, '<br>')
const NUMBERED_LINE = /(?<=[：。])(?=[①-⑳])/g

/** What is stated and what would be consistent, seen before the finding is opened. */
function remedyView({ actual, expected }: Finding): string {
  const told = [
    actual === undefined ? '' : `<span>现为 <b class="actual">${escapeHtml(actual)}</b></span>`,
    expected === undefined ? '' : `<span>应为 <b class="expected">${escapeHtml(expected)}</b></span>`,
  ].join(' ')
  return told.trim() === '' ? '' : `\n<span class="remedy">${told}</span>`
}

function findingView(listed: ListedFinding): string {
  const { finding, number } = listed
  const { severity, category, message, suggestion, evidence, rule } = finding
  const quotes = citedSections(evidence)
    .map((section) => evidenceView(section, listed))
    .join('')
  return `<li class="finding ${severity}" id="finding-${number}" data-finding="${number}" data-severity="${severity}" data-category="${category}">
<button type="button" class="summary" aria-expanded="false" aria-controls="detail-${number}">
<span class="mark">${number}</span>
<span class="kind"><b>${SEVERITY_LABELS[severity]}</b> ${CATEGORY_LABELS[category]}</span>
<span class="message">${messageView(message)}</span>${remedyView(finding)}
</button>
<div class="detail" id="detail-${number}">
${suggestion === undefined ? '' : `<p class="suggestion">${escapeHtml(suggestion)}</p>`}
${quotes === '' ? '' : `<ol class="quotes" aria-label="依据">${quotes}</ol>`}
<p class="rule">规则 <code>${escapeHtml(rule)}</code></p>
</div>
</li>`
}

function filtersView(findings: readonly Finding[]): string {
  const counts = countSeverities(findings)
  const severities = SEVERITIES.map(
    (severity) =>
      `<button type="button" class="chip ${severity}" data-filter="${severity}" aria-pressed="true">${SEVERITY_LABELS[severity]} <b>${counts[severity]}</b></button>`,
  ).join('')
  const present = CATEGORIES.filter((category) => findings.some((finding) => finding.category === category))
  const categories = present
    .map((category) => {
      const count = findings.filter((finding) => finding.category === category).length
      return `<option value="${category}">${CATEGORY_LABELS[category]}（${count}）</option>`
    })
    .join('')
  return `<div class="filters" role="group" aria-label="筛选问题">
<div class="chips">${severities}</div>
<select id="category" aria-label="按类别筛选"><option value="">全部类别</option>${categories}</select>
<input id="search" type="search" placeholder="搜索问题（/）" aria-label="搜索问题" autocomplete="off">
</div>`
}

function notCheckedView({ notChecked }: DocumentReport): string {
  if (notChecked.length === 0) return ''
  const items = notChecked
    .map(({ rule, reason }) => `<li>${escapeHtml(reason)} <code>${escapeHtml(rule)}</code></li>`)
    .join('')
  return `<details class="not-checked"><summary>未核对 ${notChecked.length} 项（不视为通过）</summary><ul>${items}</ul></details>`
}

export function findingsView(report: DocumentReport, listed: readonly ListedFinding[]): string {
  const empty = listed.length === 0 ? '<p class="empty">未发现问题。</p>' : ''
  return `${filtersView(report.findings)}
<p id="shown" class="shown" role="status"></p>
<ol id="findings" class="findings">
${listed.map(findingView).join('\n')}
</ol>
${empty}
${notCheckedView(report)}`
}
