import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

/** Amounts of the accounts are printed to the hundredth. */
const DECIMALS = 2
/** What was done in the year is told beside the duties, its amounts among it. */
const OF_WORK = /工作|任务|完成情况/

/** Definitions and duties state no amounts of the accounts. */
export const amountsAmongDefinitions: Check = {
  id: 'amounts-among-definitions',
  category: 'copy-paste',
  severity: 'warning',
  title: '名词解释、主要职责中不应出现决算数。',
  basis: '部门决算公开范本：名词解释、主要职责只作说明，数据在情况说明和附表中列示。',
  example: {
    wrong: '第三部分 名词解释……2023年财政拨款支出208.77万元。',
    right: '第三部分 名词解释……财政拨款收入：指单位从同级财政部门取得的资金。',
  },
  *run(disclosure) {
    const seen = new Set<number>()
    for (const { section, unit, stated, span } of disclosure.figures) {
      const isAmount = unit.word === '万元' && stated.decimals >= DECIMALS && stated.digits !== 0n
      if (!isAmount || span.cell !== undefined || seen.has(span.block)) continue
      const [role] = rolesOf(disclosure.sections, section)
      if (role !== 'glossary' && role !== 'duties' && role !== 'organisation-structure') continue
      if (OF_WORK.test(disclosure.sections[section]?.title ?? '') || isBelowWork(disclosure, section, span.block))
        continue
      seen.add(span.block)
      yield { message: '这一部分不列决算数，此处出现金额，疑为误入的段落。', evidence: [span] }
    }
  },
}

/** `（二）2021年重点工作完成情况。`: a heading that ends as a sentence does. */
const WORK_HEADING = /^\s*[（(]?[一二三四五六七八九十]{1,3}[）)、][^，。；]{0,24}(?:工作|任务|完成情况)[。：:]?\s*$/

const isBelowWork = ({ document, sections }: Disclosure, section: number, block: number): boolean =>
  document.blocks
    .slice(sections[section]?.start ?? block, block)
    .some((one) => one.kind === 'paragraph' && WORK_HEADING.test(one.text))
