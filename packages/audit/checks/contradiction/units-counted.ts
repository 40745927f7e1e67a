import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'

const COUNTED = /(?:下属|代管|所属)?二级(?:预算|决算)?单位[ 　]?(?<count>\d{1,3})[ 　]?个/
const LIST_HEAD = /(?:编制范围|预算单位|决算单位|二级单位)[^。；]{0,12}(?:包括|如下|有)[：:]\s*$/
const LISTED = /^[\s　]*(?:\d{1,3}[.．、)）]|[（(]\d{1,3}[）)])[\s　]*(?<name>[^。；;，,]{3,40})/
const LONGEST_LIST = 60
/** How far below the count its list may begin, in blocks. */
const REACH = 3

export const unitsCounted: Check = {
  id: 'units-counted',
  category: 'contradiction',
  severity: 'warning',
  title: '所述二级单位的个数与编制范围清单所列单位一致，本级不计为自己的下属单位。',
  basis: '部门决算公开范本“机构设置”：逐一列示纳入编制范围的单位。',
  example: {
    wrong: '下属二级单位3个。纳入编制范围的二级预算单位包括：1.甲中心 2.乙中心',
    right: '下属二级单位2个。纳入编制范围的二级预算单位包括：1.甲中心 2.乙中心',
  },
  run: compare,
}

interface Listed {
  readonly name: string
  readonly span: Span
}

function* compare(disclosure: Disclosure): Generator<Observation> {
  const { blocks } = disclosure.document
  let stated: { readonly count: number; readonly span: Span; readonly text: string } | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue
    const match = COUNTED.exec(block.text)
    if (match !== null) {
      const span = { block: index, start: match.index, end: match.index + match[0].length }
      stated = { count: Number(match.groups?.count), span, text: block.text }
    }
    if (stated === undefined || index - stated.span.block > REACH || !LIST_HEAD.test(block.text)) continue
    const listed = listAfter(disclosure, index + 1)
    if (listed.length > 0) yield* judge(disclosure, stated, listed, { block: index, start: 0, end: block.text.length })
    stated = undefined
  }
}

function listAfter({ document }: Disclosure, from: number): Listed[] {
  const listed: Listed[] = []
  for (let index = from; index < from + LONGEST_LIST; index++) {
    const block = document.blocks[index]
    if (block?.kind !== 'paragraph') break
    const text = block.number === undefined ? block.text : `${block.number}${block.text}`
    const name = LISTED.exec(text)?.groups?.name?.trim()
    if (name === undefined) break
    listed.push({ name, span: { block: index, start: 0, end: block.text.length } })
  }
  return listed
}

function* judge(
  { organisation }: Disclosure,
  stated: { readonly count: number; readonly span: Span; readonly text: string },
  listed: readonly Listed[],
  head: Span,
): Generator<Observation> {
  const own = listed.filter(({ name }) => organisation !== undefined && isOwn(name, organisation.name))
  const others = listed.length - own.length
  const places = [stated.span, head, ...listed.map(({ span }) => span)]
  if (stated.count === others) {
    if (own.length === 0) return
    if (own.some(({ name }) => /本级|机关/.test(name)) || !/二级/.test(stated.text)) return
    yield {
      severity: 'info',
      message: `前面说二级单位${stated.count}个，清单列出${listed.length}个，把本级也列作二级预算单位，应注明“（本级）”。`,
      evidence: places,
    }
  } else if (stated.count === listed.length) {
    if (own.length > 0) {
      yield {
        severity: 'info',
        message: `“二级单位${stated.count}个”把本级“${own[0]?.name ?? ''}”也计作自己的下属单位。`,
        evidence: places,
      }
    }
  } else {
    yield {
      message: `前面说二级单位${stated.count}个，编制范围的清单列出${listed.length}个，两者不符；不纳入编制范围的，应说明原因。`,
      evidence: places,
    }
  }
}

const isOwn = (name: string, organisation: string): boolean =>
  name.replace(/[（(](?:本级|机关|汇总)[）)]$/, '') === organisation
