import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { notesOfFilledTables } from '../../table-relations/notes-below.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** 有 as a word of its own: not 没有, 国有, 所有, 含有, 有关. */
const HAS = '(?<![没国所含拥享持具只])有(?![关效所限序力])'

interface Contradiction {
  /** Words of which a passage must hold one. */
  readonly words: readonly string[]
  readonly pattern: RegExp
  readonly says: string
}

/** There was some, and in the same breath there was none. */
const IN_ONE_PASSAGE: readonly Contradiction[] = [
  {
    words: ['本表无数据', '此表无数据', '本表没有数据'],
    // what a page has cut off at its edge may have been 没
    pattern: new RegExp(
      `(?<=.)${HAS}[^，。；\\n]{2,40}(?:收入|支出)[^，。；\\n]{0,8}[，,]?(?:故|因此)?[本此]表(?:无|没有)数据`,
      'g',
    ),
    says: '既称有这项收支，又称本表无数据',
  },
  {
    words: ['本表有数据', '此表有数据'],
    pattern: /(?:没有|未(?:发生|安排|使用))[^，。；\n]{2,60}[，,]?(?:故|因此)?[本此]表有数据/g,
    says: '既称没有这项收支，又称本表有数据',
  },
  {
    words: ['有此项支出', '有该项支出'],
    pattern: /支出(?:决算)?(?:数)?为?\s?0(?:\.0+)?\s?万元(?:(?!万元|其中)[^\n]){0,100}(?<=[也均])有[此该]项支出/g,
    says: '支出为0，又称有此项支出',
  },
  {
    words: ['有机关运行经费'],
    pattern: new RegExp(`(?:均不|不)(?:是|属于)[^。；\\n]{4,60}[，,]${HAS}机关运行经费`, 'g'),
    says: '既称没有行政单位，又称有机关运行经费',
  },
  {
    words: ['已安排'],
    pattern:
      /年初已安排(?:该项|此项|此类)?预算(?:(?!万元)[^\n]){0,60}年初未安排(?:该项|此项|此类)?预算|年初未安排(?:该项|此项|此类)?预算(?:(?!万元)[^\n]){0,60}年初已安排(?:该项|此项|此类)?预算/g,
    says: '既称年初已安排预算，又称年初未安排',
  },
  {
    words: ['已安排'],
    pattern: /年初已安排(?:该项|此项|此类)?预算[^\n]{0,40}(?:事项)?年初无法预[计见]/g,
    says: '既称年初已安排预算，又称年初无法预计',
  },
  {
    words: ['有下属'],
    pattern: new RegExp(`决算包括[^、，。\\n]{2,40}本级决算[，,]${HAS}下属[^，。；\\n]{0,8}单位`, 'g'),
    says: '只列本级决算，又称有下属单位',
  },
  {
    words: ['有下属'],
    pattern: new RegExp(`(?:本级[，,]|^[^，。；\\n]{4,30})${HAS}下属(?:二级)?(?:预算)?单位。$`, 'gm'),
    says: '称有下属单位，没有列出',
  },
]

/** Money of which a table says, or its cells tell, that there was none; no figure follows the claim. */
const OF_EMPTY_TABLES: Readonly<Record<string, RegExp>> = {
  T8: new RegExp(
    `${HAS}(?:使用)?政府性基金(?:预算)?[^，。；\\d\\n]{0,24}(?:收入|支出)[^，。；\\d\\n]{0,8}(?=[。；\\n]|$)`,
    'g',
  ),
  T9: new RegExp(
    `${HAS}(?:使用)?国有资本经营(?:预算)?[^，。；\\d\\n]{0,24}(?:收入|支出)[^，。；\\d\\n]{0,8}(?=[。；\\n]|$)`,
    'g',
  ),
  T7: new RegExp(
    `${HAS}(?:使用)?[^，。；\\d\\n]{0,12}三公[”"]?经费[^，。；\\d\\n]{0,12}支出[^，。；\\d\\n]{0,8}(?=[。；\\n]|$)`,
    'g',
  ),
}

/** `本年度没有项目绩效自评材料`. */
const NOT_EVALUATED =
  /(?:没有|无(?!障碍|人机|线|公害)|未(?:开展|组织|形成))[^，。；、\n]{0,8}绩效自评(?:材料|报告|表|工作)?(?=[。；\n]|$)/g

/** Some procurement without an amount, in a disclosure that states none. */
const PROCURED = /(?<!未|没有)发生政府采购支出(?=[。；\n]|$)/g

/** "There was some" cannot stand where the same disclosure tells that there was none. */
export const somethingBesideNothing: Check = {
  id: 'something-beside-nothing',
  category: 'contradiction',
  severity: 'error',
  title: '写明“有”“发生”的收支，不应同时写明没有、为0，或者附表为空；注明没有数据的附表不应列有金额。',
  basis: '表文关系 H10、K12：空表说明、正文与金额三者一致。',
  example: {
    wrong: '说明：本单位2023年度有政府性基金预算财政拨款收入和支出，故本表无数据。',
    right: '说明：本单位2023年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const { words, pattern, says } of IN_ONE_PASSAGE)
      for (const passage of passagesWithAny(whole, words)) yield* matchesIn(passage, pattern, `${says}，前后矛盾。`)
    for (const { form, empty, note, blocks } of disclosure.statutoryTables) {
      const pattern = OF_EMPTY_TABLES[form.id]
      if (note === undefined) continue
      // What is said of the money itself is held against the figures of these tables.
      if ((empty || pattern === undefined) && !isLeftOver(disclosure, note))
        yield* amountsIn(disclosure, blocks, form.title, note)
      if (!empty || pattern === undefined) continue
      for (const passage of passagesWithAny(whole, ['收入和支出', '安排的支出', '的收入', '经费支出']))
        yield* matchesIn(passage, pattern, `此处称有这项收支，《${form.title}》为空表。`)
    }
    if (disclosure.evaluations.some(({ kind }) => kind === 'project'))
      for (const passage of passagesWithAny(whole, ['绩效自评']))
        if (passage.at.cell === undefined)
          yield* matchesIn(passage, NOT_EVALUATED, '此处称没有绩效自评，文件中有项目绩效自评表。')
    if (statesNoProcurement(disclosure))
      for (const passage of passagesWithAny(whole, ['发生政府采购支出']))
        yield* matchesIn(passage, PROCURED, '此处称发生政府采购支出，全文没有列出金额。')
  },
}

/** Told as what the model says below an empty table. */
const isLeftOver = (disclosure: Disclosure, { block }: Span): boolean =>
  notesOfFilledTables(disclosure).some(({ span }) => span.block === block)

/** Other than zero, which a table without data may print. */
const AMOUNT = /^(?!-?[0,.]+$)-?[\d,]*\d\.\d\d$/
const MOST_CELLS = 12
/** Not of what the table leaves out: `表中未列示的科目本年无数据`, `无数据的科目未列示`. */
const NO_DATA = /(?<!未列(?:示|出)?[^，。；]*)无数据(?!的[^，。；\n]*(?:未|不[再予]?|没有)(?:列|显|反映|填))/

/** Amounts that the table prints all the same, where none of its columns are. */
function* amountsIn(
  { document }: Disclosure,
  blocks: readonly number[],
  title: string,
  note: Span,
): Generator<Observation> {
  const amounts = blocks.flatMap((block) => {
    const table = document.blocks[block]
    return (table?.kind === 'table' ? table.cells : []).flatMap(({ text }, cell) =>
      AMOUNT.test(text.trim()) ? [{ block, cell, start: 0, end: text.length }] : [],
    )
  })
  if (amounts.length === 0 || !NO_DATA.test(textAround(document, note))) return
  yield {
    message: `《${title}》注明没有数据，表中却列有金额，疑误贴或者错行。`,
    evidence: [...amounts.slice(0, MOST_CELLS), note],
  }
}

const statesNoProcurement = ({ facts }: Disclosure): boolean =>
  !facts.some(({ concept, figure }) => concept.key.startsWith('procurement') && figure.stated.digits !== 0n)

function* matchesIn({ text, at }: Passage, pattern: RegExp, message: string): Generator<Observation> {
  for (const match of allMatches(text, pattern))
    yield { message, evidence: [{ ...at, start: match.index, end: match.index + match[0].length }] }
}
