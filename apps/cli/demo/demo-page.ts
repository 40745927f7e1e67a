/** The first page of the demo: what was compiled and what was audited. */
import { extname } from 'node:path'
import { escapeHtml, htmlPage, INDEX_STYLE } from '@mingzhang/audit'

export interface DemoContents {
  readonly files: readonly { readonly name: string; readonly href: string }[]
  /** Addresses of the audit reports of what was compiled, and of the published examples. */
  readonly compiledReports: string
  readonly publishedReports: string
}

const KINDS: Readonly<Record<string, string>> = {
  '.docx': 'Word 文档，图表可编辑，供 WPS、Word 使用',
  '.html': '网页，可直接发布',
  '.pdf': 'PDF，带书签和标签，供下载打印',
  '.xlsx': '附表工作簿，数字可计算',
}

const row = (href: string, title: string, about: string): string =>
  `<tr><td><a href="./${escapeHtml(encodeURI(href))}">${escapeHtml(title)}</a><div class="file">${escapeHtml(about)}</div></td></tr>`

const list = (title: string, rows: readonly string[]): string =>
  `<section><h2>${title}</h2><div class="list"><table><tbody>${rows.join('\n')}</tbody></table></div></section>`

export function demoPage({ files, compiledReports, publishedReports }: DemoContents): string {
  const body = `<main>
<header><span class="seal" aria-hidden="true">明账</span><div><h1>明账示例</h1>
<p>由一个虚构部门的决算数据编制的整套公开材料，以及对编制结果和三份虚构公开文件的审核。</p></div></header>
${list('编制', [
  ...files.map(({ name, href }) => row(href, name, KINDS[extname(name)] ?? '')),
  row(compiledReports, '编制结果的审核报告', '数字由同一份数据得出，应当没有错误和疑点'),
])}
${list('审核', [row(publishedReports, '公开示例的审核报告', '三份虚构的部门决算公开，各埋有若干错误')])}
</main>`
  return htmlPage({
    title: '明账示例',
    style: `${INDEX_STYLE}\nh2 { margin: 1.8rem 0 0.6rem; font-size: 1.1rem; }`,
    body,
  })
}
