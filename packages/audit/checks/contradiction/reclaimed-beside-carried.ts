import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { type Passage, passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

const TAKEN_BACK = ['收回', '回收', '缴回', '上缴', '交回']
const AMOUNT = '(?<amount>\\d[\\d,]*\\.\\d{1,2})万元(?:资金|经费|余额)?[，,]?'
/** `节约6.35万元由财政收回`. */
const BY_TREASURY =
  '(?:已|均|全部)*(?:由|被|交)?(?:[省市州县区]|同级|本级)?财政(?:局|厅|部门)?(?:统一|统筹|全额|全部)*(?:收回|回收)'
/** `未执行的12.45万元已由县财政收回，年末无结转`. */
const NONE_LEFT =
  '[^，。；;、\\d]{0,12}(?:收回|缴回|上缴|交回)(?<none>[^。\\d]{0,12}(?:无|没有|不再?|未)(?:形成|产生|办理)?(?:资金)?结转)'
const RECLAIMED = new RegExp(`${AMOUNT}(?:${NONE_LEFT}|${BY_TREASURY})`, 'g')
/** `后续工作经费6.35万元结转下年使用`. */
const CARRIED = new RegExp(`${AMOUNT}(?:已|均|全部)*结转(?:到|至|入)?(?:下一?年|次年|20\\d{2}年)`, 'g')
/** Fewer digits are alike by chance; more are needed where 结转 only stands somewhere in front. */
const FEWEST_DIGITS = 3
const FEWEST_LISTED = 4
/** Of another time. */
const BEFORE = /上年|年初|以前年度/

interface Told {
  readonly amount: string
  readonly sentence: string
  /** Whether it is said that nothing is carried over. */
  readonly none: boolean
  readonly span: Span
}

/** One amount that was taken back and that is carried over as well. */
export const reclaimedBesideCarried: Check = {
  id: 'reclaimed-beside-carried',
  category: 'contradiction',
  severity: 'warning',
  title: '同一笔剩余资金不应一处写由财政收回，另一处写结转下年使用或者列入年末结转。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：已收回的资金不形成年末结转，同一资金的去向应当一致。',
  example: {
    wrong: '备注：节约6.35万元由财政收回。……后续工作经费6.35万元结转下年使用。',
    right: '备注：6.35万元结转下年。……后续工作经费6.35万元结转下年使用。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const carried = passagesWith(whole, '结转').flatMap((passage) => toldIn(passage, CARRIED))
    for (const one of passagesWithAny(whole, TAKEN_BACK).flatMap((passage) => toldIn(passage, RECLAIMED))) {
      const same = [...carried.filter(({ amount }) => amount === one.amount), ...(one.none ? listed(whole, one) : [])]
      const [other] = same
      if (other === undefined || same.some(({ sentence }) => sentence === one.sentence)) continue
      yield {
        ...(one.none ? { severity: 'error' as const } : {}),
        message: `${one.amount}万元此处写已收回，另一处写结转下年使用，去向不一致。`,
        evidence: [one.span, other.span],
      }
    }
  },
}

const toldIn = ({ text, at }: Passage, pattern: RegExp): Told[] =>
  allMatches(text, pattern).flatMap(({ 0: words, index, groups }): Told[] => {
    const amount = groups?.amount ?? ''
    const sentence = sentenceAround(text, index)
    const span = { ...at, start: index, end: index + words.length }
    return digitsOf(amount) < FEWEST_DIGITS ? [] : [{ amount, sentence, none: groups?.none !== undefined, span }]
  })

const digitsOf = (amount: string): number => amount.replace(/[^\d]/g, '').length

/** `年末结转64.37万元，涉及泵站维护项目41.92万元`: where a sentence lists the amount behind 结转. */
function listed(whole: WholeText, { amount }: Told): Told[] {
  if (digitsOf(amount) < FEWEST_LISTED) return []
  const pattern = new RegExp(`(?<![\\d,])(?<amount>${amount.replace('.', '\\.')})万元`, 'g')
  return passagesWith(whole, `${amount}万元`)
    .filter(({ at }) => at.cell === undefined)
    .flatMap((passage) =>
      toldIn(passage, pattern).filter(({ sentence, span }) => {
        const before = passage.text.slice(passage.text.lastIndexOf('。', span.start) + 1, span.start)
        return before.includes('结转') && !BEFORE.test(before) && !TAKEN_BACK.some((word) => sentence.includes(word))
      }),
    )
}
