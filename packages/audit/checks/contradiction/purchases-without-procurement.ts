import { exactParts } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, withoutCode } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { type ProjectMoney, projectMoney } from '../../evaluations/project-links.ts'
import { printFigure } from '../../relations/printed.ts'

/** A project whose name says that things were bought. */
const PURCHASE =
  /采购(?!网|中心|交易|监管|代理|评审|人)|购置|购买(?!服务)|(?:设备|系统|车辆|家具)(?:的)?(?:更新|更换|升级|改造)/
const NO_PURCHASE = /退|补贴|补助|奖|培训|管理工作|保险/
/** In 元; less may lie below the limit of procurement. */
const LEAST = 100_000n

/** Projects that bought equipment beside a procurement of nothing. */
export const purchasesWithoutProcurement: Check = {
  id: 'purchases-without-procurement',
  category: 'contradiction',
  severity: 'warning',
  title: '有采购、购置设备的项目支出，政府采购支出总额一般不应为0。',
  basis: '《政府采购法》第二条：使用财政性资金采购集中采购目录以内或限额标准以上的货物、工程和服务属于政府采购。',
  example: {
    wrong: '政府采购支出总额0万元……防汛设备采购经费项目执行数86.00万元。',
    right: '政府采购支出总额86.00万元……防汛设备采购经费项目执行数86.00万元。',
  },
  *run(disclosure) {
    const nothing = nothingProcured(disclosure)
    if (nothing === undefined) return
    const bought = projectMoney(disclosure).filter(isPurchase)
    if (bought.length === 0) return
    yield {
      message: `${conceptName('procurement')}为${printFigure(nothing)}，而${listNames(bought.map(({ name }) => withoutCode(name.text)))}有采购支出；未纳入政府采购的，应予说明。`,
      evidence: [
        nothing.span,
        ...bought.flatMap(({ name, executed }) => [name.span, ...(executed === undefined ? [] : [executed.span])]),
      ],
    }
  },
}

const nothingProcured = ({ facts, year }: Disclosure) =>
  facts.find(
    ({ concept, scope, year: of, figure }) =>
      concept.key === 'procurement' && scope === DEPARTMENT && of === year && figure.stated.digits === 0n,
  )?.figure

const isPurchase = ({ name, executed }: ProjectMoney): boolean =>
  PURCHASE.test(name.text) &&
  !NO_PURCHASE.test(name.text) &&
  executed !== undefined &&
  exactParts(executed.stated, executed.scale) >= exactParts({ digits: LEAST, decimals: 0 })
