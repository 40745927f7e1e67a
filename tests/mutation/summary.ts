/** The result of a run as a table by kind of change, and the list of what was missed. */
import type { Measured, Verdict } from './measure.ts'

const VERDICTS: readonly Verdict[] = ['at-place', 'elsewhere', 'missed']

export const shareFound = (measured: readonly Measured[]): number =>
  measured.filter(({ verdict }) => verdict !== 'missed').length / measured.length

export function summary(measured: readonly Measured[]): string {
  const kinds = [...new Set(measured.map(({ mutation }) => mutation.kind))].sort()
  const rows = kinds.map((kind) => {
    const own = measured.filter(({ mutation }) => mutation.kind === kind)
    const counts = VERDICTS.map((wanted) => own.filter(({ verdict }) => verdict === wanted).length)
    return `${kind}\t共${own.length}\t原处${counts[0]}\t他处${counts[1]}\t漏${counts[2]}\t${(shareFound(own) * 100).toFixed(1)}%`
  })
  const missed = measured.filter(({ verdict }) => verdict === 'missed')
  return [
    ...rows,
    `合计\t共${measured.length}\t漏${missed.length}\t${(shareFound(measured) * 100).toFixed(1)}%`,
    '漏检：',
    ...missed.map(({ disclosure, mutation }) => `  ${disclosure} ${mutation.kind} ${mutation.what}`),
  ].join('\n')
}
