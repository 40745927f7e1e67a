import type { Check } from '../../check.ts'
import { allClosedBesideOpen } from './all-closed-beside-open.ts'
import { allDoneElsewhere } from './all-done-elsewhere.ts'
import { allExecutedBesidePart } from './all-executed-beside-part.ts'
import { allIndicatorsMet } from './all-indicators-met.ts'
import { allPaidBesidePart } from './all-paid-beside-part.ts'
import { assetsAgreeBesideDifference } from './assets-agree-beside-difference.ts'
import { budgetToldAsSpent } from './budget-told-as-spent.ts'
import { businessRunningWithoutUnit } from './business-running-without-unit.ts'
import { cashBesideCard } from './cash-beside-card.ts'
import { comparedWithItself } from './compared-with-itself.ts'
import { costPerGuest } from './cost-per-guest.ts'
import { costPerVehicle } from './cost-per-vehicle.ts'
import { daysBetweenDates } from './days-between-dates.ts'
import { dearEquipment } from './dear-equipment.ts'
import { deductionWithoutFault } from './deduction-without-fault.ts'
import { delayBesidePromptness } from './delay-beside-promptness.ts'
import { earlierThanLimit } from './earlier-than-limit.ts'
import { earlyBesideLate } from './early-beside-late.ts'
import { evaluatedBeforePlanned } from './evaluated-before-planned.ts'
import { evaluatedByTreasury } from './evaluated-by-treasury.ts'
import { finishedBesideUnfinished } from './finished-beside-unfinished.ts'
import { finishedThoughLate } from './finished-though-late.ts'
import { foreignToBasic } from './foreign-to-basic.ts'
import { fundsBeyondAll } from './funds-beyond-all.ts'
import { goalToldOtherwise } from './goal-told-otherwise.ts'
import { governedUnits } from './governed-units.ts'
import { internalOffices } from './internal-offices.ts'
import { itemsCounted } from './items-counted.ts'
import { leastOfAll } from './least-of-all.ts'
import { leastPerPeriod } from './least-per-period.ts'
import { leftOfReduced } from './left-of-reduced.ts'
import { listedButNotSpent } from './listed-but-not-spent.ts'
import { listedCount } from './listed-count.ts'
import { listedNames } from './listed-names.ts'
import { listedProjects } from './listed-projects.ts'
import { monitoredProjects } from './monitored-projects.ts'
import { monthOfEvent } from './month-of-event.ts'
import { moreMeetingsThanDays } from './more-meetings-than-days.ts'
import { moreSentThanStaff } from './more-sent-than-staff.ts'
import { moreUndoneThanPlanned } from './more-undone-than-planned.ts'
import { namedTwice } from './named-twice.ts'
import { noProblemsBesideDeduction } from './no-problems-beside-deduction.ts'
import { noneBesideAmount } from './none-beside-amount.ts'
import { noneYetListed } from './none-yet-listed.ts'
import { nothingLeft } from './nothing-left.ts'
import { nothingLeftBesideCarried } from './nothing-left-beside-carried.ts'
import { occasionsAndCost } from './occasions-and-cost.ts'
import { onTimeBesideLate } from './on-time-beside-late.ts'
import { openAndClosedDays } from './open-and-closed-days.ts'
import { otherCarryOver } from './other-carry-over.ts'
import { otherStandard } from './other-standard.ts'
import { ownAndSubordinate } from './own-and-subordinate.ts'
import { paceOfSpending } from './pace-of-spending.ts'
import { paidBeforeAcceptance } from './paid-before-acceptance.ts'
import { paidBeforeSigned } from './paid-before-signed.ts'
import { paidBesideCarried } from './paid-beside-carried.ts'
import { partsOfIndicator } from './parts-of-indicator.ts'
import { placesListed } from './places-listed.ts'
import { praiseBesidePart } from './praise-beside-part.ts'
import { procurementOrder } from './procurement-order.ts'
import { procurementPurposes } from './procurement-purposes.ts'
import { progressBesideNothingSpent } from './progress-beside-nothing-spent.ts'
import { progressFalls } from './progress-falls.ts'
import { publishedBeforeApproved } from './published-before-approved.ts'
import { purchasesWithoutProcurement } from './purchases-without-procurement.ts'
import { qualifiedThoughRefused } from './qualified-though-refused.ts'
import { rateAboveWhole } from './rate-above-whole.ts'
import { reachedBesideMissed } from './reached-beside-missed.ts'
import { reclaimedBesideCarried } from './reclaimed-beside-carried.ts'
import { reservedProcurement } from './reserved-procurement.ts'
import { reviewedBeforeFilled } from './reviewed-before-filled.ts'
import { sameMatterOtherResult } from './same-matter-other-result.ts'
import { slowPaymentTold } from './slow-payment-told.ts'
import { somethingBesideNothing } from './something-beside-nothing.ts'
import { sourceGivesAll } from './source-gives-all.ts'
import { sourceOfFundProject } from './source-of-fund-project.ts'
import { sourceToldOtherwise } from './source-told-otherwise.ts'
import { staffCounts } from './staff-counts.ts'
import { staffOfUnits } from './staff-of-units.ts'
import { staffToldOtherwise } from './staff-told-otherwise.ts'
import { stagesInOrder } from './stages-in-order.ts'
import { stagesOfRows } from './stages-of-rows.ts'
import { stateToldOtherwise } from './state-told-otherwise.ts'
import { toldAverage } from './told-average.ts'
import { unchangedBudget } from './unchanged-budget.ts'
import { unfinishedBesideForm } from './unfinished-beside-form.ts'
import { unitsCounted } from './units-counted.ts'
import { unlistedOffice } from './unlisted-office.ts'
import { usedThoughNone } from './used-though-none.ts'
import { vehicleCounts } from './vehicle-counts.ts'
import { vehiclesAndCost } from './vehicles-and-cost.ts'
import { vehiclesBought } from './vehicles-bought.ts'
import { vehiclesBoughtOtherwise } from './vehicles-bought-otherwise.ts'
import { withinDays } from './within-days.ts'

export const contradictionChecks: readonly Check[] = [
  noneBesideAmount,
  somethingBesideNothing,
  procurementOrder,
  reservedProcurement,
  rateAboveWhole,
  occasionsAndCost,
  vehicleCounts,
  sameMatterOtherResult,
  praiseBesidePart,
  progressBesideNothingSpent,
  slowPaymentTold,
  unchangedBudget,
  otherStandard,
  otherCarryOver,
  budgetToldAsSpent,
  businessRunningWithoutUnit,
  listedButNotSpent,
  unitsCounted,
  listedCount,
  listedNames,
  listedProjects,
  comparedWithItself,
  namedTwice,
  foreignToBasic,
  procurementPurposes,
  staffCounts,
  staffToldOtherwise,
  staffOfUnits,
  vehiclesBought,
  vehiclesAndCost,
  costPerVehicle,
  ownAndSubordinate,
  noneYetListed,
  purchasesWithoutProcurement,
  evaluatedBeforePlanned,
  noProblemsBesideDeduction,
  allPaidBesidePart,
  costPerGuest,
  toldAverage,
  itemsCounted,
  nothingLeft,
  governedUnits,
  internalOffices,
  allExecutedBesidePart,
  leastPerPeriod,
  fundsBeyondAll,
  stagesInOrder,
  stagesOfRows,
  stateToldOtherwise,
  sourceOfFundProject,
  evaluatedByTreasury,
  cashBesideCard,
  allDoneElsewhere,
  reachedBesideMissed,
  sourceToldOtherwise,
  sourceGivesAll,
  placesListed,
  partsOfIndicator,
  reviewedBeforeFilled,
  delayBesidePromptness,
  deductionWithoutFault,
  monitoredProjects,
  moreSentThanStaff,
  moreUndoneThanPlanned,
  finishedBesideUnfinished,
  unfinishedBesideForm,
  progressFalls,
  allClosedBesideOpen,
  nothingLeftBesideCarried,
  leftOfReduced,
  allIndicatorsMet,
  onTimeBesideLate,
  goalToldOtherwise,
  dearEquipment,
  finishedThoughLate,
  paceOfSpending,
  paidBeforeAcceptance,
  moreMeetingsThanDays,
  paidBeforeSigned,
  paidBesideCarried,
  usedThoughNone,
  qualifiedThoughRefused,
  assetsAgreeBesideDifference,
  earlyBesideLate,
  reclaimedBesideCarried,
  withinDays,
  daysBetweenDates,
  earlierThanLimit,
  publishedBeforeApproved,
  vehiclesBoughtOtherwise,
  unlistedOffice,
  monthOfEvent,
  openAndClosedDays,
  leastOfAll,
]
