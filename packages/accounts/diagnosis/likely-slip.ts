/** Which slip of the pen turns one number into another: the remedy that a finding proposes. */
import { printStated, type Stated } from '../stated.ts'

/** How `stated` could have come from `right` by one common slip; `undefined` when by none. */
export function likelySlip(stated: Stated, right: Stated): string | undefined {
  const decimals = Math.max(stated.decimals, right.decimals)
  const [wrong, correct] = [stated, right].map((figure) => digitsOf(figure, decimals))
  if (wrong === undefined || correct === undefined || wrong === correct) return undefined
  const meant = printStated(right)
  if (trimZeros(wrong) === trimZeros(correct)) return `小数点错位，应为${meant}`
  if (wrong.length === correct.length) {
    const different = [...wrong].flatMap((digit, index) => (digit === correct[index] ? [] : [index]))
    if (different.length === 1) return `疑有一位数字写错，应为${meant}`
    if (isTransposed(stated, right)) return `疑为相邻两位数字颠倒，应为${meant}`
  }
  if (dropsOne(correct, wrong)) return `疑漏写一位数字，应为${meant}`
  if (dropsOne(wrong, correct)) return `疑多写一位数字，应为${meant}`
  return undefined
}

/** Whether two digits beside each other changed places. */
export function isTransposed(stated: Stated, right: Stated): boolean {
  const decimals = Math.max(stated.decimals, right.decimals)
  const [wrong, correct] = [digitsOf(stated, decimals), digitsOf(right, decimals)]
  if (wrong.length !== correct.length) return false
  const [first, second, more] = [...wrong].flatMap((digit, index) => (digit === correct[index] ? [] : [index]))
  if (first === undefined || second !== first + 1 || more !== undefined) return false
  return wrong[first] === correct[second] && wrong[second] === correct[first]
}

const digitsOf = (figure: Stated, decimals: number): string => {
  const digits = figure.digits < 0n ? -figure.digits : figure.digits
  return (digits * 10n ** BigInt(decimals - figure.decimals)).toString()
}

const trimZeros = (digits: string): string => digits.replace(/0+$/, '')

/** Whether `shorter` is `longer` with one digit left out. */
function dropsOne(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false
  let index = 0
  while (index < shorter.length && longer[index] === shorter[index]) index++
  return longer.slice(index + 1) === shorter.slice(index)
}
