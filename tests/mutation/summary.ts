/** The result of a run as tables by kind of change and by matter, and the list of what was missed. */
import type { Measured, Verdict } from './measure.ts'

const VERDICTS: readonly Verdict[] = ['at-place', 'elsewhere', 'missed']
const LONGEST_LIST = Number(process.env.MUTATIONS_LISTED ?? 200)

/** Share of the changes that a finding names at their place. */
export const shareAtPlace = (measured: readonly Measured[]): number =>
  measured.filter(({ verdict }) => verdict === 'at-place').length / measured.length

export function summary(measured: readonly Measured[]): string {
  const missed = measured.filter(({ verdict }) => verdict !== 'at-place')
  return [
    ...tallies(measured, ({ mutation }) => mutation.kind),
    line('合计', measured),
    '未全部在原处找到的：',
    ...tallies(missed.length === 0 ? [] : measured, ({ source, mutation }) => `${source.form} ${mutation.matter}`, 1),
    '漏检或只在他处：',
    ...missed.slice(0, LONGEST_LIST).map(({ source, mutation, verdict, findings }) => {
      const elsewhere = findings[0] === undefined ? '' : `（${findings[0].rule} ${findings[0].message.slice(0, 60)}）`
      return `  ${verdict === 'missed' ? '漏' : '他处'} ${source.form} ${source.name} ${mutation.kind} ${mutation.what}${elsewhere}`
    }),
  ].join('\n')
}

/** One line for each group whose share is below the limit, in the order of their names. */
function tallies(measured: readonly Measured[], groupOf: (one: Measured) => string, below = 2): string[] {
  return [...new Set(measured.map(groupOf))]
    .sort()
    .map((group) => ({ group, own: measured.filter((one) => groupOf(one) === group) }))
    .filter(({ own }) => shareAtPlace(own) < below)
    .map(({ group, own }) => line(group, own))
}

function line(group: string, measured: readonly Measured[]): string {
  const counts = VERDICTS.map((wanted) => measured.filter(({ verdict }) => verdict === wanted).length)
  const share = (shareAtPlace(measured) * 100).toFixed(1)
  return `${group}\t共${measured.length}\t原处${counts[0]}\t他处${counts[1]}\t漏${counts[2]}\t${share}%`
}
