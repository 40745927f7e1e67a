import { rolesOf } from '@mingzhang/disclosure'
import { allMatches, type Document } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { namesProjectOfYear } from '../../evaluations/project-of-year.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

const NAMED_YEAR = /(20\d{2})\s?年/g
/** Titles of the disclosure, its parts, its reports and its forms; a form may have its year on a line of its own. */
const TITLE =
  /(?:部门|单位)决算(?:公开|情况说明|说明|表|报告|报表)*$|决算公开|(?:收入|支出|收支)决算(?:总体|结构|具体)?情况(?:的?说明)?$|绩效(?:自评|评价|目标完成情况|目标自评)|重点工作(?:任务)?(?:完成|开展)情况|三公[”"’']?经费(?:财政拨款)?(?:支出)?(?:决算|决?支出)[^预]{0,8}(?:说明|公开|公示|情况)$|部门整体(?:支出)?|(?:绩效(?:管理)?(?:工作)?(?:开展)?|机关运行经费(?:支出)?|政府采购(?:支出)?|国有资产占[有用](?:使用)?|一般性支出)(?:情况)?的?说明$|^\s*[（(]?20\d{2}\s?年度[）)]?\s*$/
/** Words of the accounts, which a form repeats as it heads its columns. */
const CELL_TITLE = /绩效(?:自评|目标完成|目标自评)[^。；]{0,8}表/
/** `部门：某县水务局　2023年度　金额单位：万元`, above a table or in its first row. */
const CAPTION = /^\s*(?:编制|填报|公开)?(?:单位|部门)(?:名称)?\s?[:：].*20\d{2}\s?年度/
/** The year of a table in its own rows, above its headings: alone, or beside whose it is, its number and its unit. */
const CELL_YEAR = /^\s*[（(]?20\d{2}\s?年度[）)]?\s*$/
const BESIDE_YEAR =
  /^\s*(?:(?:编制|填报|公开)?(?:单位|部门)(?:名称)?\s?[:：]|(?:金额)?单位\s?[:：]|公开\s?\d{1,2}\s?表)/
const CAPTION_ROWS = 5
/** A title that speaks of other years with good reason. */
const OTHER_YEARS = /结转|整改|规划|上年|以前年度|跟踪|后评价|《|》/
const LONGEST_TITLE = 60
/** `（二）2022年重点工作完成情况。`, and in the same paragraph what was done. */
const HEAD_OF_WORK =
  /^\s*(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)\s?20\d{2}\s?年(?:度)?(?:重点|主要)工作(?:任务)?(?:完成|开展)情况(?=[。：:])/
/** What leads from a title to its page in the list of contents. */
const LEADERS = /\s*[.．…·]{3,}\s*\d*\s*$/

/** Statements that a report makes of its own year alone. */
const OWN_YEAR = /(20\d{2})\s?年(?:度)?(?:预算编制阶段|末核定编制|(?:部门|单位)决算编制范围|部门整体支出保障)/g
/** `《某项目2021年绩效评价报告》见附件`, `2021年单位预算项目绩效目标自评表见附件`: what is attached is of this year. */
const ATTACHED =
  /(20\d{2})\s?年(?=(?:度)?(?:部门|单位|预算|项目|整体|支出|专项|绩效|目标)*(?:绩效(?:自评|评价)报告|自评表)》?(?:详?见|[（(]?附[件表]))/g
/** What one of these statements says of a year. */
const STATEMENT = /编制|支出保障|均|报告|自评表/
/** `2021年和2022年均没有此项支出`: the year and the one before. */
const BOTH_YEARS = /(20\d{2})\s?年(?:度)?[和与、](20\d{2})\s?年(?:度)?均(?:没有|无|未)/g

export const titledYear: Check = {
  id: 'titled-year',
  category: 'year',
  severity: 'error',
  title: '标题、报告和自评表名称以及说明本年度事项的年份，应是报告年度。',
  basis: '格式关系 K19：封面、标题、正文、附表的年度一致。',
  example: {
    wrong: '2023年度部门决算……2022年专项预算项目绩效自评报告',
    right: '2023年度部门决算……2023年专项预算项目绩效自评报告',
  },
  *run(disclosure) {
    const { year, document } = disclosure
    if (year === undefined) return
    for (const passage of wholeText(disclosure).passages) {
      if (!passage.text.includes('20')) continue
      const wrong = [...wrongTitle(passage, year, isCaption(document, passage)), ...wrongStatements(passage, year)]
      if (wrong.length === 0 || rolesOf(disclosure.sections, passage.section).includes('glossary')) continue
      for (const { index, words, expected } of wrong) {
        if (namesProjectOfYear(disclosure, passage.text.slice(index), passage)) continue
        yield {
          message: `报告年度为${year}年，此处写成“${words}”。`,
          evidence: [{ ...passage.at, start: index, end: index + words.length }],
          expected,
          actual: words,
        }
      }
    }
  },
}

interface WrongYear {
  readonly index: number
  readonly words: string
  readonly expected: string
}

/** Whether a cell stands in a caption row of its table, with nothing but a caption's words beside it. */
function isCaption({ blocks }: Document, { text, at }: Passage): boolean {
  const table = blocks[at.block]
  const own = table?.kind === 'table' && CELL_YEAR.test(text) ? table.cells[at.cell ?? 0] : undefined
  return (
    table?.kind === 'table' &&
    own !== undefined &&
    own.row < CAPTION_ROWS &&
    table.cells.every(
      (cell) => cell === own || cell.row !== own.row || cell.text.trim() === '' || BESIDE_YEAR.test(cell.text),
    )
  )
}

function wrongTitle({ text: line, at }: Passage, year: number, caption: boolean): WrongYear[] {
  const text = HEAD_OF_WORK.exec(line)?.[0] ?? line.replace(LEADERS, '')
  const pattern = at.cell === undefined ? TITLE : CELL_TITLE
  if (text.length > LONGEST_TITLE || /[。；，]/.test(text) || OTHER_YEARS.test(text)) return []
  if (!caption && !pattern.test(text) && !CAPTION.test(text)) return []
  const [named, second] = allMatches(text, NAMED_YEAR)
  if (named === undefined || second !== undefined || Number(named[1]) === year) return []
  return [{ index: named.index, words: named[0], expected: `${year}年` }]
}

function wrongStatements({ text }: Passage, year: number): WrongYear[] {
  if (!STATEMENT.test(text)) return []
  const own = allMatches(text, OWN_YEAR).filter((match) => Number(match[1]) < year)
  const both = allMatches(text, BOTH_YEARS).filter((match) => {
    const [first, last] = [Number(match[1]), Number(match[2])]
    return Math.min(first, last) !== year - 1 || Math.max(first, last) !== year
  })
  const attached = allMatches(text, ATTACHED).filter((match) => Number(match[1]) < year)
  return [
    ...[...own, ...attached].map(({ index, 0: words }) => ({ index, words, expected: `${year}年` })),
    ...both.map(({ index, 0: words }) => ({ index, words, expected: `${year - 1}年和${year}年` })),
  ]
}
