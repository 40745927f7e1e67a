import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { Evaluation } from '@mingzhang/disclosure'
import { sumOfPoints } from './score-points.ts'

const ALL_POINTS = 100n * UNIT_PARTS

/** Whether the total that a form prints is that of its indicators alone: less than all points, and its score less than that of the whole. */
export function totalsIndicators({ indicators, totalWeight, totalScore }: Evaluation): boolean {
  if (totalWeight === undefined || totalScore === undefined) return false
  const points = exactParts(totalWeight.stated)
  return (
    points < ALL_POINTS &&
    points === sumOfPoints(indicators.flatMap(({ weight }) => weight ?? [])) &&
    exactParts(totalScore.stated) === sumOfPoints(indicators.flatMap(({ score }) => score ?? []))
  )
}
