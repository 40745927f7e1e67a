/** Chinese numerals up to 九十九. */

const DIGITS = '一二三四五六七八九'
const digit = (character: string): number => DIGITS.indexOf(character) + 1

/** @param numeral such as 三, 十二, 二十 */
export function numeralValue(numeral: string): number {
  const [tens, units = ''] = numeral.split('十')
  if (!numeral.includes('十')) return digit(numeral)
  return (tens === '' || tens === undefined ? 1 : digit(tens)) * 10 + (units === '' ? 0 : digit(units))
}
