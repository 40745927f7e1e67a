/** Accounts that are refused, with what is wrong in them. */
import { CannotWork } from '../failure.ts'

const MOST_TOLD = 20

export function refusal(path: string, mistakes: readonly string[]): CannotWork {
  const more = mistakes.length > MOST_TOLD ? `\n  ……另有${mistakes.length - MOST_TOLD}处` : ''
  const told = mistakes.slice(0, MOST_TOLD).map((mistake) => `\n  ${mistake}`)
  return new CannotWork(`${path}：决算数据有${mistakes.length}处错误：${told.join('')}${more}`)
}
