/** What a website prints below the text of a page: tools, neighbouring pages, other news, and who runs the site. */
import type { Block } from '../document.ts'

/** What stands below a text on a page, and in no report. */
const BELOW_TEXT =
  /^\W{0,3}(?:打印(?:本页|此页|页面|文章)?|关闭(?:窗口|本页|页面)?)\W{0,6}(?:打印|关闭|分享|返回|$)|^(?:【|\[)?(?:打印|关闭|返回顶部)|^(?:上|下)一[篇条]\s?[:：]|^扫一扫在手机|^(?:相关(?:信息|链接|文章|附件|文档|新闻|稿件|推荐)|附件下载|友情链接)\s?[:：]?$|网站标识码\s?[:：]?\s?[a-z\d]|ICP备\s?(?:案)?\d|公网安备\s?\d|版权所有\s?[:：©]?|Copyright\s?©/i
const OF_THE_REPORT = /^第[一二三四五六七八九]部分/
/** It is no more than so much of the whole. */
const LARGEST_SHARE = 8

/** How many blocks belong to the text of the page; tables and headings of parts always do. */
export function lengthOfText(blocks: readonly Block[]): number {
  let first = blocks.length
  let length = 0
  const whole = blocks.reduce((sum, block) => sum + lengthOf(block), 0)
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    if (block?.kind !== 'paragraph' || OF_THE_REPORT.test(block.text)) break
    length += block.text.length
    if (length * LARGEST_SHARE > whole) break
    if (BELOW_TEXT.test(block.text)) first = index
  }
  return first
}

const lengthOf = (block: Block): number =>
  block.kind === 'paragraph'
    ? block.text.length
    : block.kind === 'table'
      ? block.cells.reduce((sum, { text }) => sum + text.length, 0)
      : 0
