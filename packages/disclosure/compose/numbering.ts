/** Numbers of headings and lists, in the styles of official documents (公文). */

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1–99 as 一, 十, 二十一. */
function chinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return `${ten}${DIGITS[ones]}`
}

/** The number at `position` (from 1) in the style of a sample: `一、`, `（一）`, `1.`, `（1）`, `1、`; empty for `none`. */
export function numberAt(sample: string, position: number): string {
  if (sample === 'none') return ''
  return sample.replace(/一|1/, sample.includes('一') ? chinese(position) : String(position))
}
