import { likelySlip, printStated } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printFigure } from '../../relations/printed.ts'
import { codeOf, outsideListedYears, resolvedMentions } from '../../subjects/resolved-mentions.ts'

/** 事业运行: every 款 has it under 50. */
const BUSINESS_RUNNING = /50$/

export const operatingExpensesScope: Check = {
  id: 'operating-expenses-scope',
  category: 'policy',
  severity: 'info',
  title: '机关运行经费只包括行政单位和参公事业单位的公用经费；与全部公用经费只差一位数字的，疑为笔误。',
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
      if (operating === undefined || funds === undefined || operating.stated.digits === 0n) continue
      const [printed, all] = [printStated(operating.stated), printStated(funds.stated)]
      const slip = likelySlip(operating.stated, funds.stated)
      if (slip !== undefined && printed.length === all.length && printed[0] === all[0])
        yield {
          message: `机关运行经费${printFigure(operating)}与公用经费${printFigure(funds)}相近而不同：${slip}；口径不同的请忽略。`,
          evidence: [operating.span, funds.span],
        }
      if (running === undefined) continue
      if (printFigure(operating) !== printFigure(funds)) continue
      yield {
        message: `有“事业运行”支出，而机关运行经费${printFigure(operating)}等于全部公用经费；事业单位的公用经费不属于机关运行经费，请核实口径。`,
        evidence: [operating.span, funds.span, running.mention.span],
      }
    }
  },
}
