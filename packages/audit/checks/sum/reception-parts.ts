import { overlap } from '@mingzhang/accounts'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

const FOREIGN = /外事|外宾|境[）)]?外|港澳|外国/
/** `无外事接待支出`, `全年未发生外宾接待`: then all was spent at home. */
const NOBODY_FROM_ABROAD = /(?:无|没有|未(?:发生|安排|开展))(?:国[（(]?境[）)]?外|外事|外宾)(?:公务)?接待/

/** Domestic receptions are all there is where nobody from abroad was received. */
export const receptionParts: Check = {
  id: 'reception-parts',
  category: 'sum',
  severity: 'warning',
  title: '没有外事接待的，国内公务接待支出等于公务接待费；国内公务接待支出不大于公务接待费。',
  basis: '基本平衡关系 G05：国内接待费 + 外事接待费 = 公务接待费。',
  example: {
    wrong: '公务接待费支出4.95万元。其中：国内公务接待支出4.15万元。',
    right: '公务接待费支出4.95万元。其中：国内公务接待支出4.95万元。',
  },
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) {
      const [all, domestic] = [facts.get('three.reception'), facts.get('three.reception.domestic')]
      if (all === undefined || domestic === undefined || facts.has('three.reception.foreign')) continue
      if (![all, domestic].every(({ figure }) => isExact(figure) && figure.unit.measure === 'amount')) continue
      if (overlap(factValue(all), factValue(domestic))) continue
      const isMore = factValue(domestic).low > factValue(all).high
      const around = textAround(disclosure.document, domestic.figure.span)
      const isAll = NOBODY_FROM_ABROAD.test(around)
      if (!isMore && !isAll && FOREIGN.test(around)) continue
      yield {
        ...(isMore || isAll ? { severity: 'error' as const } : {}),
        message: `国内公务接待支出${printFigure(domestic.figure)}${isMore ? '大于' : '不等于'}公务接待费${printFigure(all.figure)}${isMore ? '' : isAll ? '，而没有外事接待' : '，而没有列示外事接待'}。`,
        evidence: [domestic.figure.span, all.figure.span],
        expected: printFigure(all.figure),
        actual: printFigure(domestic.figure),
      }
    }
  },
}
