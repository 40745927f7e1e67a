import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** More blocks between two tables are a part of their own. */
const MOST_BETWEEN = 8
const SHORTEST = 20
/** `（二）存在的问题。农村服务半径较大。` */
const SHORT_SENTENCE = /^[^。]{3,}。.*。$|^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][^。]{6,}。$/
/** Titles, units and notes stand there; so does why a table is empty. */
const OF_TABLES =
  /^\s*(?:注|说明|备注|附注|公开\s?\d|附?表\s?[\d一二三四五六七八九十]|[\d一二三四五六七八九十（(]+[）)]?[、.．]?\s?本[表套]|本表|此表|金额单位|编制单位|部门|单位|续)|表$|本表|此表|无数据|空表|为空|(?:没有|无|未(?:安排|发生|使用)|不涉及)[^。]{0,40}(?:收入|支出|经费|收支)|四舍五入|尾[差数]/
const SENTENCE = /。|\d\s?(?:万元|元|%|个|人|辆|分)/

/** What stands behind the last table, where the document ends with it. */
const REACH_BEHIND = 4
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][^。]{6,}。$/

/** Between the statutory tables stand their titles and notes, and nothing that the explanation would say. */
export const paragraphAmongTables: Check = {
  id: 'paragraph-among-tables',
  category: 'copy-paste',
  severity: 'warning',
  title: '附表之间只列表名、单位和表注，不应夹有正文段落。',
  basis: '部门决算公开格式：附表部分依次列示各表。',
  example: {
    wrong: '《收入决算表》与《支出决算表》之间夹有一段“项目自评得分98.22分。存在的主要问题是……”',
    right: '《收入决算表》与《支出决算表》之间只有表注和表名',
  },
  *run({ document, statutoryTables }) {
    for (const [index, { blocks }] of statutoryTables.entries()) {
      const from = blocks.at(-1) ?? 0
      const next = statutoryTables[index + 1]?.blocks[0]
      const to = next ?? (document.blocks.length - from <= REACH_BEHIND ? document.blocks.length : from)
      if (to - from > MOST_BETWEEN) continue
      for (let block = from + 1; block < to; block++) {
        const text = document.blocks[block]?.kind === 'paragraph' ? textAround(document, { block }) : ''
        const isForeign = next === undefined ? NUMBERED : text.length < SHORTEST ? SHORT_SENTENCE : SENTENCE
        if (OF_TABLES.test(text) || !isForeign.test(text)) continue
        yield {
          message: `附表之间夹有正文段落“${text.trim().slice(0, 20)}……”，疑为误入的段落。`,
          evidence: [{ block, start: 0, end: text.length }],
          suggestion: '核对该段是否属于本文件，移到说明部分或者删除。',
        }
      }
    }
  },
}
