import {
  AMOUNT_UNITS,
  exactParts,
  intervalOf,
  likelySlip,
  overlap,
  parseStated,
  type Stated,
  subtract,
} from '@mingzhang/accounts'
import type { Figure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue } from '../../relations/relation.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `某中心的公用经费21.00万元不计入机关运行经费`. */
const LEFT_OUT =
  /公用经费(?:支出)?(?:为|共)?\s?(?<amount>\d[\d,]*(?:\.\d+)?)万元[，,]?(?:均)?(?:不(?:计入|纳入|列入|属于|包含在|包括在|在)|未(?:计入|纳入|列入))[^，。；\d]{0,4}机关运行经费/g
/** Rounding may move what is left by so many of its last digit. */
const ROUNDING = [0n, -1n, 1n]

/** What offices run on and what is told to be left out of it are all expenses for offices. */
export const expensesBesideOperating: Check = {
  id: 'expenses-beside-operating',
  category: 'cross-section',
  severity: 'error',
  title: '机关运行经费与写明不计入的事业单位公用经费之和，应等于全部公用经费；只报一处笔误即可解释的差额。',
  basis: '部门决算公开范本名词解释：机关运行经费为行政单位和参公事业单位的公用经费。',
  example: {
    wrong: '公用经费90.00万元……机关运行经费56.50万元，农业中心的公用经费35.50万元不计入机关运行经费。',
    right: '公用经费90.00万元……机关运行经费56.50万元，农业中心的公用经费33.50万元不计入机关运行经费。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '公用经费')) {
      if (at.cell !== undefined) continue
      const [match, another] = text.includes('机关运行经费') ? allMatches(text, LEFT_OUT) : []
      const stated = parseStated(match?.groups?.amount ?? '')
      if (match === undefined || another !== undefined || stated === undefined) continue
      for (const facts of factsByRegion(disclosure).values()) {
        const [operating, all] = [facts.get('operating')?.figure, facts.get('public')?.figure]
        if (operating === undefined || all === undefined || operating.span.block !== at.block) continue
        const slip = slipOf(stated, operating, all)
        if (slip === undefined) continue
        yield {
          message: `公用经费${printFigure(all)}减机关运行经费${printFigure(operating)}，与不计入的${match.groups?.amount}万元不符：${slip}。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, all.span, operating.span],
          actual: `${match.groups?.amount}万元`,
        }
      }
    }
  },
}

/** The slip that parts the amount told from what is left of all, where it is not what is left. */
function slipOf(told: Stated, operating: Figure, all: Figure): string | undefined {
  const left = subtract(figureValue(all), figureValue(operating))
  if (overlap(left, intervalOf(told, AMOUNT_UNITS.万元))) return undefined
  const decimals = Math.max(operating.stated.decimals, all.stated.decimals)
  if (operating.unit.word !== all.unit.word || operating.unit.word !== '万元' || told.decimals !== decimals)
    return undefined
  const digits = (exactParts(all.stated) - exactParts(operating.stated)) / exactParts({ digits: 1n, decimals })
  return ROUNDING.map((more) => likelySlip(told, { digits: digits + more, decimals })).find(
    (slip) => slip !== undefined,
  )
}
