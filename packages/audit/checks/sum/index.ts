import type { Check } from '../../check.ts'
import { addedBudget } from './added-budget.ts'
import { adjustedProjects } from './adjusted-projects.ts'
import { amountsBeyondExecuted } from './amounts-beyond-executed.ts'
import { batchesAndTotal } from './batches-and-total.ts'
import { cancelledOfPlanned } from './cancelled-of-planned.ts'
import { columnsOfCounts } from './columns-of-counts.ts'
import { countedAndNamed } from './counted-and-named.ts'
import { countedItems } from './counted-items.ts'
import { countedKinds } from './counted-kinds.ts'
import { countsOfEach } from './counts-of-each.ts'
import { detailColumns } from './detail-columns.ts'
import { detailSubjects } from './detail-subjects.ts'
import { dividedTotal } from './divided-total.ts'
import { doneAndPending } from './done-and-pending.ts'
import { fundItems } from './fund-items.ts'
import { fundsByLevel } from './funds-by-level.ts'
import { gradedProjects } from './graded-projects.ts'
import { instalmentsOfContract } from './instalments-of-contract.ts'
import { kindsInBrackets } from './kinds-in-brackets.ts'
import { leftOfPlanned } from './left-of-planned.ts'
import { listInCell } from './list-in-cell.ts'
import { listOfNamedTotal } from './list-of-named-total.ts'
import { netAssets } from './net-assets.ts'
import { numberedRows } from './numbered-rows.ts'
import { openingAndClosing } from './opening-and-closing.ts'
import { otherTableSums } from './other-table-sums.ts'
import { pairedCounts } from './paired-counts.ts'
import { pairedTotals } from './paired-totals.ts'
import { partsAndTotal } from './parts-and-total.ts'
import { paymentsAndTotal } from './payments-and-total.ts'
import { performanceFunds } from './performance-funds.ts'
import { piecesListed } from './pieces-listed.ts'
import { pricesInTable } from './prices-in-table.ts'
import { procurementContracts } from './procurement-contracts.ts'
import { projectsAdded } from './projects-added.ts'
import { purposesWithinTotal } from './purposes-within-total.ts'
import { receptionCounts } from './reception-counts.ts'
import { receptionParts } from './reception-parts.ts'
import { remainderOfLength } from './remainder-of-length.ts'
import { restOfCounted } from './rest-of-counted.ts'
import { restOfInvestment } from './rest-of-investment.ts'
import { rowTotals } from './row-totals.ts'
import { rowsAbove } from './rows-above.ts'
import { standardOfItem } from './standard-of-item.ts'
import { standardTimesNumber } from './standard-times-number.ts'
import { statedBalances } from './stated-balances.ts'
import { statedIdentities } from './stated-identities.ts'
import { subjectClasses } from './subject-classes.ts'
import { sumOfProducts } from './sum-of-products.ts'
import { tableSum } from './table-sum.ts'
import { threePublicRows } from './three-public-rows.ts'
import { toldProduct } from './told-product.ts'
import { totalAboveList } from './total-above-list.ts'
import { totalBehindList } from './total-behind-list.ts'
import { totalRow } from './total-row.ts'
import { turnedItem } from './turned-item.ts'
import { visitsTimesPlaces } from './visits-times-places.ts'

export const sumChecks: readonly Check[] = [
  addedBudget,
  partsAndTotal,
  pairedCounts,
  pairedTotals,
  statedIdentities,
  statedBalances,
  subjectClasses,
  fundItems,
  tableSum,
  rowsAbove,
  performanceFunds,
  receptionParts,
  receptionCounts,
  fundsByLevel,
  totalAboveList,
  totalBehindList,
  otherTableSums,
  detailColumns,
  detailSubjects,
  totalRow,
  threePublicRows,
  standardTimesNumber,
  standardOfItem,
  leftOfPlanned,
  columnsOfCounts,
  doneAndPending,
  dividedTotal,
  gradedProjects,
  netAssets,
  countedItems,
  numberedRows,
  listOfNamedTotal,
  adjustedProjects,
  countedKinds,
  countedAndNamed,
  openingAndClosing,
  kindsInBrackets,
  listInCell,
  procurementContracts,
  pricesInTable,
  rowTotals,
  remainderOfLength,
  countsOfEach,
  visitsTimesPlaces,
  amountsBeyondExecuted,
  paymentsAndTotal,
  instalmentsOfContract,
  restOfCounted,
  restOfInvestment,
  toldProduct,
  sumOfProducts,
  batchesAndTotal,
  turnedItem,
  projectsAdded,
  purposesWithinTotal,
  piecesListed,
  cancelledOfPlanned,
]
