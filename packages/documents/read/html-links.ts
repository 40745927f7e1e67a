/** Links of a page: those to other pages are no text of it, those to files are what it does not itself contain. */
import type { Gap } from '../document.ts'
import { attributeOf, type HtmlElement } from './html-node.ts'

const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|7z)(?:[?#]|$)/i
/** What may stand beside links: a date, `上一篇：`, `更多>>`. */
const BESIDE_LINKS = /[\d\s\p{P}\p{S}年月日]|[上下]一[篇条]|当前位置|您的位置|正文/gu

export const isElsewhere = (element: HtmlElement): boolean => {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined
  return href !== undefined && !href.startsWith('#')
}

/** Whether it is an entry of a table of contents (目录): word processors name the headings it leads to so. */
export const leadsToHeading = (element: HtmlElement): boolean =>
  element.tagName === 'a' && /^#_Toc\d/.test(attributeOf(element, 'href') ?? '')

export const leadsToFile = (element: HtmlElement): boolean => FILE.test(attributeOf(element, 'href') ?? '')

/** Whether a text says no more than where its links lead. */
export const isOnlyLinks = (text: string, linked: string): boolean => {
  const bare = (whole: string): number => whole.replace(BESIDE_LINKS, '').length
  return linked !== '' && bare(text) <= bare(linked)
}

export const attachmentsGap = (count: number): Gap => ({
  what: `网页链接的${count}个附件`,
  reason: '附件不在网页之内，没有读取、没有核对。请下载后与网页一起提交（--together）。',
})
