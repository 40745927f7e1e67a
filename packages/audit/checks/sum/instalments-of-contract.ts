import {
  AMOUNT_UNITS,
  exactly,
  exactParts,
  intervalOf,
  overlap,
  parseStated,
  printParts,
  shareOf,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?'
/** `合同价57.60万元`. */
const CONTRACT = new RegExp(`合同(?:总价款?|价款?|总?金额|总额)(?:为|共计|共)?(?<amount>${AMOUNT})万元`, 'g')
/** `9月支付28.80万元（50%）`. */
const INSTALMENT = new RegExp(
  `(?:支付|预付|拨付|付款|付)[^，。；、\\d]{0,10}(?<amount>${AMOUNT})万元[（(](?:占?合同(?:总?价款?|总?金额|总额)的?)?(?<share>\\d{1,2}(?:\\.\\d+)?)[%％][）)]`,
  'g',
)
const FEWEST = 2
const WHOLE = 100n * UNIT_PARTS

/** Instalments that are told with their shares, which make up the contract: one that is not its share of it. */
export const instalmentsOfContract: Check = {
  id: 'instalments-of-contract',
  category: 'sum',
  severity: 'error',
  title: '分次支付的金额应等于合同价乘以各次支付的比例。',
  basis: '文内关系：各次支付比例合计为100%的，支付金额＝合同价×比例，各次之和＝合同价；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '合同价80.00万元，分三次支付：3月支付24.00万元（30%），8月支付32.00万元（40%），12月支付20.40万元（30%）。',
    right: '合同价80.00万元，分三次支付：3月支付24.00万元（30%），8月支付32.00万元（40%），12月支付24.00万元（30%）。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '合同'))
      if (/[%％][）)]/.test(passage.text)) yield* oddInstalment(passage)
  },
}

function* oddInstalment({ text, at }: Passage): Generator<Observation> {
  const [contract, ...others] = partsOf(text, CONTRACT)
  // Of several contracts, nothing tells which one is paid.
  if (contract === undefined || others.some(({ printed }) => printed !== contract.printed)) return
  const instalments = partsOf(text, INSTALMENT)
  const shares = instalments.map(({ share }) => share)
  if (instalments.length < FEWEST || shares.reduce((all, share) => all + share, 0n) !== WHOLE) return
  const [odd, ...more] = instalments.filter(
    ({ amount, share }) => !overlap(amount, shareOf(contract.amount, exactly(share))),
  )
  if (odd === undefined || more.length > 0) return
  const due = `${printParts((contract.exact * odd.share) / WHOLE, AMOUNT_UNITS.万元, 2)}万元`
  yield {
    message: `合同价${contract.printed}万元，按比例应支付${due}，文中为${odd.printed}万元，各次支付之和也不等于合同价。`,
    evidence: [odd, contract, ...instalments.filter((one) => one !== odd)].map(({ start, end }) => ({
      ...at,
      start,
      end,
    })),
    expected: due,
    actual: `${odd.printed}万元`,
  }
}

/** Amounts in 万元, with the shares told beside them. */
const partsOf = (text: string, pattern: RegExp) =>
  allMatches(text, pattern).flatMap(({ 0: words, index, groups }) => {
    const { amount: printed = '', share = '0' } = groups ?? {}
    const [stated, percent] = [parseStated(printed), parseStated(share)]
    if (stated === undefined || percent === undefined) return []
    return {
      printed,
      amount: intervalOf(stated, AMOUNT_UNITS.万元),
      exact: exactParts(stated, AMOUNT_UNITS.万元),
      share: exactParts(percent),
      start: index,
      end: index + words.length,
    }
  })
