/** Reasons for what changed against last year or differs from the budget (主要变动原因). */
import type { Accounts, ExplanationKey } from '../final-accounts/accounts.ts'
import type { Fen } from '../money.ts'
import type { Seeded } from './seeded.ts'

type Causes = readonly string[]

interface CausesByDirection {
  readonly more: Causes
  readonly less: Causes
}

const MONEY: CausesByDirection = {
  more: [
    '本年承担的专项任务比上年多，财政相应安排了资金',
    '落实工资调整政策，并有新招录人员到岗',
    '上级下达的专项资金比上年多',
    '部分跨年工程在本年集中支付',
  ],
  less: [
    '部分专项任务上年已完成，本年不再安排',
    '落实过紧日子要求，压减一般性开支',
    '人员退休和调出，相应开支减少',
    '上年支付了一次性工程款，本年没有此类支付',
  ],
}
/** True beside the initial and the adjusted budget, which may lie on either side of the final accounts. */
const EITHER_BUDGET: Causes = [
  '年中按规定追加和调减了预算，部分工作跨年度实施',
  '年中预算有所调整，部分项目按合同在下年支付尾款',
  '年中根据工作需要调整了预算，通过招标采购节约了部分资金',
]
const BUDGET: CausesByDirection = { more: EITHER_BUDGET, less: EITHER_BUDGET }
const THREE: CausesByDirection = {
  more: ['业务检查和交流活动比上年多', '跨区域协作任务增多', '车辆老化，维修保养较多'],
  less: ['严格执行中央八项规定精神，从严控制开支', '统筹安排公务活动，压减不必要的开支', '改用线上会议和视频调度'],
}
const THREE_BUDGET: CausesByDirection = {
  more: ['临时承接了上级交办的公务活动', '年中发生了预算外的应急任务'],
  less: ['厉行节约，从严审批', '部分公务活动因故取消', '合理调度，实际开支少于预计'],
}
const OPERATING: CausesByDirection = {
  more: ['办公场所搬迁，日常开支较多', '下乡和督导任务增多', '在职人员比上年多，日常开支随之上升'],
  less: ['推行无纸化办公，节约日常开支', '加强日常开支审批', '在职人员比上年少，日常开支随之下降'],
}

/** Below, `difference` is this year's figure less what it is compared with. */
const CAUSES: Readonly<Record<ExplanationKey, CausesByDirection>> = {
  total: MONEY,
  'fiscal.total': MONEY,
  general: MONEY,
  'general.completion': BUDGET,
  funds: MONEY,
  capital: MONEY,
  three: THREE,
  'three.completion': THREE_BUDGET,
  'three.overseas': THREE,
  'three.overseas.completion': THREE_BUDGET,
  'three.vehicles': THREE,
  'three.vehicles.purchase': {
    more: ['本年按规定更新了已报废的公务用车', '按编制核定新增了公务用车'],
    less: ['上年已完成车辆更新，本年没有更新计划', '本年更新的车辆少于上年'],
  },
  'three.vehicles.running': THREE,
  'three.vehicles.completion': THREE_BUDGET,
  'three.reception': THREE,
  'three.reception.completion': THREE_BUDGET,
  operating: OPERATING,
}

/** A reason for each difference that is not zero. */
export function explain(random: Seeded, differences: ReadonlyMap<ExplanationKey, Fen>): Accounts['explanations'] {
  const found: Accounts['explanations'] = {}
  for (const [key, difference] of differences)
    if (difference !== 0n) found[key] = random.one(difference > 0n ? CAUSES[key].more : CAUSES[key].less)
  return found
}
