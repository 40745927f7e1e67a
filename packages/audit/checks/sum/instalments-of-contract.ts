import {
  AMOUNT_UNITS,
  exactly,
  exactParts,
  type Interval,
  intersect,
  intervalOf,
  middle,
  overlap,
  parseStated,
  printParts,
  shareOf,
  UNIT_PARTS,
  wholeOf,
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
/** `9月支付50%，计28.80万元`, `9月付合同价的50%（28.80万元）`. */
const SHARE_FIRST = new RegExp(
  `(?:支付|预付|拨付|付款|付)[^，。；、\\d]{0,10}(?<share>\\d{1,2}(?:\\.\\d+)?)[%％][^，。；、：:（(\\d]{0,6}(?:[，,]\\s?(?:即|共?计|合计|金额)为?|[（(](?:即|计)?|共?计|即)(?<amount>${AMOUNT})万元`,
  'g',
)
const FEWEST = 2
/** So many agree on the contract that one unlike them is the odd one. */
const FEWEST_ALIKE = 2
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
      if (/[%％]/.test(passage.text)) yield* oddInstalment(passage)
  },
}

function* oddInstalment({ text, at }: Passage): Generator<Observation> {
  const instalments = [INSTALMENT, SHARE_FIRST]
    .map((pattern) => partsOf(text, pattern))
    .find((told) => told.length >= FEWEST && told.reduce((all, { share }) => all + share, 0n) === WHOLE)
  const contract = instalments && paidContract(partsOf(text, CONTRACT), instalments)
  if (instalments === undefined || contract === undefined) return
  const [odd, ...more] = instalments.filter(
    ({ amount, share }) => !overlap(amount, shareOf(contract.value, exactly(share))),
  )
  if (odd === undefined || more.length > 0) return
  const due = inTenThousands((middle(contract.value) * odd.share) / WHOLE)
  yield {
    message: `${contract.name}，按比例应支付${due}，文中为${odd.printed}万元，各次支付之和也不等于合同价。`,
    evidence: [odd, ...contract.told, ...instalments.filter((one) => one !== odd)].map(({ start, end }) => ({
      ...at,
      start,
      end,
    })),
    expected: due,
    actual: `${odd.printed}万元`,
  }
}

interface Contract {
  readonly value: Interval
  readonly name: string
  readonly told: readonly Part[]
}

/** What is paid: the only contract that is told; where none is, that on which all instalments but one agree. */
function paidContract([first, ...others]: readonly Part[], instalments: readonly Part[]): Contract | undefined {
  if (first !== undefined) {
    // Of several contracts, nothing tells which one is paid.
    const isOnly = others.every(({ printed }) => printed === first.printed)
    return isOnly ? { value: first.amount, name: `合同价${first.printed}万元`, told: [first] } : undefined
  }
  const [value, another] = instalments.flatMap((odd) => agreedOn(instalments.filter((one) => one !== odd)) ?? [])
  if (value === undefined || another !== undefined) return undefined
  return { value, name: `其他各次支付所依据的合同价为${inTenThousands(middle(value))}`, told: [] }
}

function agreedOn(instalments: readonly Part[]): Interval | undefined {
  if (instalments.length < FEWEST_ALIKE) return undefined
  const [first, ...others] = instalments.map(({ amount, share }) => wholeOf(amount, exactly(share)))
  return others.reduce((known, one) => known && one && intersect(known, one), first)
}

const inTenThousands = (parts: bigint): string => `${printParts(parts, AMOUNT_UNITS.万元, 2)}万元`

type Part = ReturnType<typeof partsOf>[number]

/** Amounts in 万元, with the shares told beside them. */
const partsOf = (text: string, pattern: RegExp) =>
  allMatches(text, pattern).flatMap(({ 0: words, index, groups }) => {
    const { amount: printed = '', share = '0' } = groups ?? {}
    const [stated, percent] = [parseStated(printed), parseStated(share)]
    if (stated === undefined || percent === undefined) return []
    return {
      printed,
      amount: intervalOf(stated, AMOUNT_UNITS.万元),
      share: exactParts(percent),
      start: index,
      end: index + words.length,
    }
  })
