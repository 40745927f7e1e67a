/** Values of options, with what is wrong with them in Chinese. */
import { Option } from 'commander'
import { CannotWork } from '../failure.ts'

/** An option that takes one of `choices`. */
export const choice = (flags: string, description: string, choices: readonly string[], byDefault?: string): Option => {
  const option = new Option(flags, `${description}：${choices.join('、')}`).argParser((value: string) => {
    if (choices.includes(value)) return value
    throw new CannotWork(`选项 ${flags.split(' ')[0]} 没有“${value}”这个值，可选：${choices.join('、')}。`)
  })
  return byDefault === undefined ? option : option.default(byDefault, byDefault)
}

/** A parser for some of `known`, separated by commas. */
export const choices =
  <Choice extends string>(flag: string, known: readonly Choice[]) =>
  (value: string): Choice[] =>
    value
      .split(/[,，、]/)
      .filter((one) => one.trim() !== '')
      .map((one) => {
        const found = known.find((candidate) => candidate === one.trim())
        if (found !== undefined) return found
        throw new CannotWork(`选项 ${flag} 没有“${one.trim()}”这个值，可选：${known.join('、')}。`)
      })

/** A parser for whole numbers from 1. */
export const positiveInteger =
  (flag: string) =>
  (value: string): number => {
    const number = Number(value)
    if (Number.isSafeInteger(number) && number > 0) return number
    throw new CannotWork(`选项 ${flag} 应为正整数，不能是“${value}”。`)
  }

/** A parser for years of accounts. */
export const year =
  (flag: string) =>
  (value: string): number => {
    if (/^20\d{2}$/.test(value)) return Number(value)
    throw new CannotWork(`选项 ${flag} 应为四位年份，如 2024，不能是“${value}”。`)
  }
