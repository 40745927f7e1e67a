import { likelySlip, printStated } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printFigure } from '../../relations/printed.ts'
import { codeOf, outsideListedYears, resolvedMentions } from '../../subjects/resolved-mentions.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** 事业运行: every 款 has it under 50. */
const BUSINESS_RUNNING = /50$/
/** `既非行政单位也非参照公务员法管理的事业单位`: said of the one that reports. */
const NOT_ADMINISTRATIVE =
  /(?<!(?:下属|所属|其他)[^，。；]{0,20})(?:非|不是|不属于)行政单位[^。；]{0,8}(?:参照公务员|参公)/
/** The explained term has nothing to be told of: `本单位无此项经费`. */
const HAS_NONE =
  /(?:本|我)[^，。；]{1,6}[^。；]{0,16}(?:无|没有|不涉及|未发生)(?:此项|该项|此类|机关运行)(?:经费|支出|费用)/
/** It is said why the amount is told all the same. */
const TOLD_ALL_THE_SAME = /比照|参照(?!公务员)|按(?:照)?[^，。；]{0,12}要求|口径|视同/

export const operatingExpensesScope: Check = {
  id: 'operating-expenses-scope',
  category: 'policy',
  severity: 'info',
  title:
    '机关运行经费只包括行政单位和参公事业单位的公用经费，文中称不属于这些单位的不应有；与全部公用经费只差一位数字的，疑为笔误。',
  basis:
    '财政部部门决算公开范本名词解释：机关运行经费为保障行政单位（含参照公务员法管理的事业单位）运行用于购买货物和服务的各项资金。',
  example: {
    wrong: '有事业运行支出；公用经费95.02万元；机关运行经费95.02万元',
    right: '有事业运行支出；公用经费95.02万元；机关运行经费80.10万元',
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    const running = resolvedMentions(disclosure).find(
      (resolved) =>
        resolved.mention.role === 'narrative' &&
        codeOf(resolved)?.length === 7 &&
        BUSINESS_RUNNING.test(codeOf(resolved) ?? ''),
    )
    for (const facts of factsByRegion(disclosure).values()) {
      const operating = facts.get('operating')?.figure
      const funds = facts.get('public')?.figure
      if (operating === undefined || operating.stated.digits === 0n) continue
      const denied = deniedScope(disclosure, operating)
      if (denied !== undefined)
        yield {
          severity: 'warning',
          message: `文中称本单位不属于行政单位、参公单位（无此项经费），机关运行经费却写${printFigure(operating)}，请核实。`,
          evidence: [operating.span, denied],
        }
      if (funds === undefined) continue
      const [printed, all] = [printStated(operating.stated), printStated(funds.stated)]
      const slip = likelySlip(operating.stated, funds.stated)
      if (slip !== undefined && printed.length === all.length && printed[0] === all[0])
        yield {
          message: `机关运行经费${printFigure(operating)}与公用经费${printFigure(funds)}相近而不同：${slip}；口径不同的请忽略。`,
          evidence: [operating.span, funds.span],
        }
      if (running === undefined) continue
      if (printFigure(operating) !== printFigure(funds)) continue
      const apart = notManagedAlike(disclosure)
      yield {
        ...(apart.length > 0 ? { severity: 'warning' as const } : {}),
        message: `有“事业运行”支出，而机关运行经费${printFigure(operating)}等于全部公用经费；事业单位的公用经费不属于机关运行经费，请核实口径。`,
        evidence: [operating.span, funds.span, running.mention.span, ...apart],
      }
    }
  },
}

/** `参照公务员法管理的事业单位0个`. */
const NONE_MANAGED_ALIKE = /(?:参照公务员法?管理的?|参公)(?:管理)?的?(?:事业)?单位(?:共|有|为)?\s?0\s?[个家]/
/** `其他事业单位1个`, `事业编制14名`. */
const BUSINESS_UNIT =
  /其他(?:全额拨款|差额拨款|公益[一二]类)?事业单位(?:共|有|为)?\s?[1-9]\d?\s?[个家]|事业(?:编制|人员)(?:共|为|数)?[1-9]\d{0,2}[名人个]/

/** Where it is said that there are 事业单位, and that none of them is managed like an authority. */
function notManagedAlike(disclosure: Disclosure): Span[] {
  const whole = wholeText(disclosure)
  const [none, unit] = [NONE_MANAGED_ALIKE, BUSINESS_UNIT].map((pattern) => {
    for (const { text, at } of passagesWith(whole, '事业')) {
      const match = at.cell === undefined ? pattern.exec(text) : null
      if (match !== null) return { ...at, start: match.index, end: match.index + match[0].length }
    }
    return undefined
  })
  return none === undefined || unit === undefined ? [] : [none, unit]
}

/** Where the paragraph of the amount, or the glossary, says that the organisation has no such expenses. */
function deniedScope({ document, glossary }: Disclosure, { span }: Figure): Span | undefined {
  const text = textAround(document, span)
  if (TOLD_ALL_THE_SAME.test(text)) return undefined
  const match = NOT_ADMINISTRATIVE.exec(text)
  if (match !== null) return { ...span, start: match.index, end: match.index + match[0].length }
  return glossary.find(({ headword, definition }) => headword === '机关运行经费' && HAS_NONE.test(definition))
    ?.definitionSpan
}
