import { UNIT_PARTS, USUAL_VEHICLE_COST } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { agreedFact } from '../../relations/agreed-fact.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { factValue } from '../../relations/relation.ts'

const PARTS_OF_FEN = UNIT_PARTS / 100n

/** What running a vehicle costs in a year lies in a band that reviewers know. */
export const costOfVehicles: Check = {
  id: 'cost-of-vehicles',
  category: 'policy',
  severity: 'info',
  title: '公务用车车均运行维护费明显偏高或偏低的，应当说明。',
  basis: '核实关系 G09：公务用车运行维护费车均0.5万元至8万元。',
  example: {
    wrong: '公务用车保有量1辆。公务用车运行维护费支出12.00万元。',
    right: '公务用车保有量3辆。公务用车运行维护费支出12.00万元。',
  },
  *run(disclosure) {
    const [cost, held] = ['three.vehicles.running', 'three.vehicles.held'].map((key) => agreedFact(key, disclosure))
    const vehicles = held?.figure.stated.digits ?? 0n
    if (cost === undefined || held === undefined || vehicles <= 0n || cost.figure.stated.digits === 0n) return
    const { low, high } = factValue(cost)
    const ofAll = (fen: bigint): bigint => fen * PARTS_OF_FEN * vehicles
    if (high >= ofAll(USUAL_VEHICLE_COST.least) && low <= ofAll(USUAL_VEHICLE_COST.most)) return
    const each = printLike({ low: low / vehicles, high: high / vehicles }, cost.figure)
    yield {
      message: `${printFigure(held.figure)}车的公务用车运行维护费${printFigure(cost.figure)}，车均${each}，在0.5万元至8万元之外，提请核实。`,
      suggestion: '核实车辆数、费用是否含租车或者其他单位的车辆，并说明原因。',
      evidence: [cost.figure.span, held.figure.span],
    }
  },
}
