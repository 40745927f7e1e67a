/** 霖溪县民政局: its units' accounts of two years, and its own as their roll-up with its own explanations. */
import { type Accounts, type ExplanationKey, explainedDifferences, rollUp } from '@mingzhang/accounts'
import { bureau } from './civil-affairs-bureau.ts'
import { funeralHome } from './funeral-home.ts'
import { accountsOf } from './unit-years.ts'
import { welfareHome } from './welfare-home.ts'

const YEARS = [2022, 2023] as const
const DEPARTMENT = { name: '霖溪县民政局', code: '214' } as const

export interface DepartmentYear {
  readonly year: number
  readonly units: readonly Accounts[]
  readonly department: Accounts
}

const EXPLANATIONS: Readonly<Record<(typeof YEARS)[number], Partial<Record<ExplanationKey, string>>>> = {
  2022: {
    total: '实施敬老院消防改造、火化设备尾气处理改造，更新福利院护理设备',
    'fiscal.total': '实施敬老院消防改造、火化设备尾气处理改造，更新福利院护理设备',
    general: '实施火化设备尾气处理改造，更新福利院护理设备，居家养老服务对象扩大',
    'general.completion': '第四季度居家养老服务费和尾气处理改造尾款结转下年支付',
    funds: '上年没有安排敬老院消防改造项目',
    three: '统筹下乡用车，压减接待批次和陪餐人数',
    'three.completion': '从严审批公务接待，用车合并调度',
    'three.vehicles': '下乡核查合并用车，燃料费和维修费有所节约',
    'three.vehicles.running': '下乡核查合并用车，燃料费和维修费有所节约',
    'three.vehicles.completion': '用车合并调度，实际开支少于预计',
    'three.reception': '压减接待批次和陪餐人数',
    'three.reception.completion': '从严审批公务接待',
    operating: '推行无纸化办公，节约日常开支',
  },
  2023: {
    total: '敬老院护理床位改造的投入比上年多，更新福利院康复训练设备',
    'fiscal.total': '敬老院护理床位改造的投入比上年多，更新福利院康复训练设备',
    general: '居家养老服务对象扩大，新增历史婚姻登记档案补录任务，更新福利院康复训练设备',
    'general.completion': '第四季度居家养老服务费和一台康复设备的尾款结转下年支付',
    funds: '敬老院护理床位改造项目的投入比上年多',
    three: '下乡核查合并用车，实行预约就诊，压减接待批次和陪餐人数',
    'three.completion': '从严审批公务接待，用车合并调度',
    'three.vehicles': '下乡核查合并用车，福利院实行预约就诊，护送次数有所压减',
    'three.vehicles.running': '下乡核查合并用车，福利院实行预约就诊，护送次数有所压减',
    'three.vehicles.completion': '用车合并调度，实际开支少于预计',
    'three.reception': '压减接待批次和陪餐人数',
    'three.reception.completion': '从严审批公务接待',
    operating: '更新了老旧办公设备，下乡核查任务比上年多',
  },
}

/** Last year, then this year. */
export function departmentYears(): DepartmentYear[] {
  const units = [bureau, welfareHome, funeralHome].map((unit) => accountsOf(unit, YEARS))
  const years: DepartmentYear[] = []
  for (const [index, year] of YEARS.entries()) {
    const ofYear = units.map((both) => both[index]).filter((one) => one !== undefined)
    const lastYear = years.at(-1)?.department
    const { accounts } = rollUp(ofYear, lastYear === undefined ? DEPARTMENT : { ...DEPARTMENT, lastYear })
    years.push({ year, units: ofYear, department: { ...accounts, explanations: explained(accounts, EXPLANATIONS[year]) } })
  }
  return years
}

/** The explanations that are asked for; what did not change has none. */
function explained(accounts: Accounts, texts: Partial<Record<ExplanationKey, string>>): Accounts['explanations'] {
  const found: Accounts['explanations'] = {}
  for (const [key, difference] of explainedDifferences(accounts)) {
    const text = texts[key]
    if (difference !== 0n && text !== undefined) found[key] = text
  }
  return found
}
