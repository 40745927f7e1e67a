/** One self-contained page for one document: the document on the left, its findings on the right. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Equation } from '../../equation.ts'
import type { DocumentReport } from '../../report.ts'
import { confirmedPercent, inReadingOrder } from '../arrange.ts'
import { KIND_LABELS } from '../labels.ts'
import { locator } from '../locate.ts'
import documentStyle from './document.css?raw' with { type: 'text' }
import { documentView, type PlacedMark } from './document-view.ts'
import { escapeHtml, jsonForScript } from './escape.ts'
import { figureStatuses, pageData } from './figure-data.ts'
import figurePanelScript from './figure-panel.client.js?raw' with { type: 'text' }
import figurePanelStyle from './figure-panel.css?raw' with { type: 'text' }
import findingsScript from './findings.client.js?raw' with { type: 'text' }
import findingsStyle from './findings.css?raw' with { type: 'text' }
import { findingsView, type ListedFinding } from './findings-view.ts'
import overviewScript from './overview.client.js?raw' with { type: 'text' }
import paletteStyle from './palette.css?raw' with { type: 'text' }
import printStyle from './print.css?raw' with { type: 'text' }
import { htmlPage } from './shell.ts'
import workspaceStyle from './workspace.css?raw' with { type: 'text' }

const STYLE = [paletteStyle, findingsStyle, figurePanelStyle, documentStyle, workspaceStyle, printStyle].join('\n')
const SCRIPT = [findingsScript, figurePanelScript, overviewScript].join('\n')

const HINTS = `<kbd>j</kbd> <kbd>k</kbd> 上下一条 · <kbd>←</kbd> <kbd>→</kbd> 前后一个数字 · <kbd>Enter</kbd> 查看 · <kbd>Esc</kbd> 返回 · <kbd>/</kbd> 搜索`

function coverageView({ figures }: DocumentReport): string {
  const { seen, understood, confirmed } = figures
  const percent = (count: number): number => (seen === 0 ? 0 : Math.round((count * 1000) / seen) / 10)
  return `<div class="coverage">
<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="seen" width="100" height="4"/><rect class="understood" width="${percent(understood)}" height="4"/><rect class="confirmed" width="${percent(confirmed)}" height="4"/></svg>
<p>数字 <b>${seen}</b> <span class="legend understood">读懂 <b>${understood}</b></span> <span class="legend confirmed">有勾稽印证 <b>${confirmed}</b>（${confirmedPercent(figures)}%）</span></p>
</div>`
}

function contentsView({ sections }: Disclosure): string {
  const items = sections
    .filter(({ depth, title }) => depth > 0 && depth <= 3 && title !== '')
    .map(
      ({ title, depth, start }) => `<li class="depth-${depth}"><a href="#block-${start}">${escapeHtml(title)}</a></li>`,
    )
  return items.length === 0
    ? ''
    : `<details class="contents"><summary>目录</summary><nav aria-label="目录"><ol>${items.join('')}</ol></nav></details>`
}

function titleOf(report: DocumentReport): string {
  const year = report.year === undefined ? '' : `${report.year}年度`
  return `${report.organisation ?? report.file}${year}${KIND_LABELS[report.kind]}`
}

/** Findings in reading order with their evidence placed in the document. */
function placeFindings(
  disclosure: Disclosure,
  report: DocumentReport,
): { listed: ListedFinding[]; marks: PlacedMark[] } {
  const locate = locator(disclosure.document)
  const marks: PlacedMark[] = []
  const listed = inReadingOrder(report.findings).map((finding, index) => {
    const number = index + 1
    const spans = locate(finding)
    spans.forEach((span, evidence) => {
      if (span === undefined) return
      marks.push({ span, start: span.start, end: span.end, finding: number, evidence, severity: finding.severity })
    })
    return { finding, number, located: spans.map((span) => span !== undefined) }
  })
  return { listed, marks }
}

export interface AuditedDocument {
  readonly disclosure: Disclosure
  readonly report: DocumentReport
  /** Every equation that was tried, whether it held or not. */
  readonly equations: readonly Equation[]
}

/** The page as one HTML text that needs nothing else. */
export function renderDocumentPage({ disclosure, report, equations }: AuditedDocument): string {
  const data = pageData(disclosure, equations)
  const { listed, marks } = placeFindings(disclosure, report)
  const title = titleOf(report)
  const body = `<a class="skip" href="#findings-pane">跳到问题列表</a>
<header class="top">
<span class="seal" aria-hidden="true">明账</span>
<div class="about"><h1>${escapeHtml(title)}</h1><p>审核报告 · ${escapeHtml(report.file)}</p></div>
${contentsView(disclosure)}
${coverageView(report)}
</header>
<main>
<section id="document-pane" class="document-pane" aria-label="原文" tabindex="-1">
<article class="sheet">
${documentView(disclosure, figureStatuses(data), marks)}
</article>
</section>
<div id="overview" class="overview" aria-hidden="true"></div>
<section id="findings-pane" class="findings-pane" aria-label="问题" tabindex="-1">
<button type="button" id="handle" class="handle" aria-expanded="false" aria-controls="findings-pane">问题 ${listed.length} 条</button>
<div class="scroll">
${findingsView(report, listed)}
<p class="hints">${HINTS}</p>
</div>
<aside id="figure-panel" class="figure-panel" role="dialog" aria-labelledby="figure-title" tabindex="-1" hidden></aside>
</section>
</main>
<script type="application/json" id="data">${jsonForScript(data)}</script>`
  return htmlPage({ title: `${title} · 明账审核`, style: STYLE, script: SCRIPT, body })
}
