import { printStated, type Stated } from '@mingzhang/accounts'
import { rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

/** Amounts in 万元 that make it the unit of the document. */
const ENOUGH = 20
/** So many amounts of nothing in 万元 show how the document writes them. */
const FEWEST_NOTHING = 5

/** `0元`, `0亿元` among amounts in 万元, and less than one 亿元 in the explanation. */
export const nothingInYuan: Check = {
  id: 'nothing-in-yuan',
  category: 'unit',
  severity: 'warning',
  title: '以万元为单位的决算说明，金额为0的也写“0万元”，不足一亿元的不以亿元计。',
  basis: '部门决算公开以万元为单位，计量单位前后一致。',
  example: { wrong: '公务接待费支出0元，完成预算0%。', right: '公务接待费支出0万元，完成预算0%。' },
  *run({ figures, sections }) {
    const tenThousands = figures.filter(({ unit, span }) => unit.word === '万元' && span.cell === undefined).length
    if (tenThousands < ENOUGH) return
    const nothing = figures.filter(({ stated, span }) => stated.digits === 0n && span.cell === undefined)
    const inYuan = nothing.filter(({ unit }) => unit.word === '元').length
    // The only one of many is a slip, not a habit.
    const isSlip = inYuan === 1 && nothing.filter(({ unit }) => unit.word === '万元').length >= FEWEST_NOTHING
    for (const { unit, stated, span, section, qualifier } of figures) {
      if ((unit.word !== '元' && unit.word !== '亿元') || span.cell !== undefined) continue
      const roles = rolesOf(sections, section)
      // `7334.98万元（约0.73亿元）` says the same once more.
      if (unit.word === '亿元' && qualifier === 'exact' && isFraction(stated) && roles.includes('explanation'))
        yield {
          message: `全文以万元为单位，此处写“${printStated(stated)}亿元”，请核对单位。`,
          evidence: [span],
          expected: `${printStated(stated)}万元`,
        }
      if (stated.digits !== 0n || roles.includes('glossary')) continue
      yield {
        ...(unit.word === '亿元' || isSlip ? {} : { severity: 'info' as const }),
        message: `全文以万元为单位，此处写“0${unit.word}”，应写“0万元”。`,
        evidence: [span],
        expected: '0万元',
        actual: `0${unit.word}`,
      }
    }
  },
}

/** Between nothing and one, as no amount is written in so large a unit. */
const isFraction = ({ digits, decimals }: Stated): boolean =>
  digits !== 0n && (digits < 0n ? -digits : digits) < 10n ** BigInt(decimals)
