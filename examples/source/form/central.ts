/** The Ministry's form for 2023, as a provincial institution with income of its own fills it in. */
import type { Fen } from '@mingzhang/accounts'
import type { Accounts } from '../accounts.ts'
import * as ledger from '../accounts.ts'
import type { Block, Content, Piece } from '../content.ts'
import { heading, join, phrase, say } from '../content.ts'
import { addend, amount, changePhrase, count, free, percent } from '../money.ts'
import { definitionOf, subjectPath } from '../subjects.ts'
import * as tables from '../tables.ts'
import { projectReport, scoredForm } from './evaluation.ts'
import { budgetReason, economicNames, generalClasses, parts } from './sections.ts'

const WORDS = { final: '决算数', because: '的主要原因是' }
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

export function central(accounts: Accounts): Content {
  ledger.verify(accounts)
  const { organisation, year, units } = accounts
  const blocks = [
    heading(1, '', '第一部分 单位概况'),
    heading(2, '一、', '主要职责'),
    ...accounts.duties.map((duty, index) => say`${`（${NUMERALS[index]}）`}${duty}。`),
    heading(2, '二、', '机构设置'),
    say`纳入${organisation}${String(year)}年度决算编制范围的独立核算单位共${count(units.length)}个，均为公益一类事业单位，包括：`,
    ...units.map((unit, index) => say`${`${index + 1}.`}${unit.name}`),
    heading(1, '', `第二部分 ${year}年度部门决算表`),
    ...statutoryTables(accounts),
    heading(1, '', `第三部分 ${year}年度部门决算情况说明`),
    ...totals(accounts),
    ...general(accounts),
    ...fundsSection(accounts),
    ...threePublicSection(accounts),
    ...others(accounts),
    heading(1, '', '第四部分 名词解释'),
    ...glossary(accounts),
    heading(1, '', '第五部分 附件'),
    ...accounts.projects.flatMap((project) => [...projectReport(accounts, project), scoredForm(accounts, project)]),
  ]
  return { title: `${organisation}${year}年度部门决算`, blocks }
}

const against = (accounts: Accounts, what: string, now: Fen, then: Fen, reason: string): Piece[] =>
  phrase`与${String(accounts.year - 1)}年度相比，${what}${changePhrase(now, then) ?? '持平'}，主要原因是${reason}。`

function totals(accounts: Accounts): Block[] {
  const { year, before, reasons } = accounts
  const [all, fiscal, income, expenditure] = [ledger.grandTotal(accounts), ledger.fiscalGrandTotal(accounts), ledger.incomeTotal(accounts), ledger.expenditureTotal(accounts)]
  const opening = ledger.carriedTotal(accounts, 'opening', () => true)
  const closing = ledger.carriedTotal(accounts, 'closing', () => true)
  const of = (nature: ledger.Entry['nature']): Fen => ledger.spent(accounts, (entry) => entry.nature === nature)
  const incomeParts: [string, Fen][] = [
    ['财政拨款收入', ledger.fiscalIncome(accounts, () => true)],
    ...ledger.OWN_INCOME_KINDS.map((kind): [string, Fen] => [kind, ledger.ownIncome(accounts, kind)]),
  ]
  const expenditureParts: [string, Fen][] = [['基本支出', of('basic')], ['项目支出', of('project')], ['经营支出', of('operating')]]
  return [
    heading(2, '一、', '收入支出决算总体情况说明'),
    say`${String(year)}年度收入总计${amount(all)}万元，其中：本年收入${amount(income)}万元，年初结转和结余${amount(opening)}万元。${against(accounts, '收入总计', all, before.total, reasons.total)}`,
    say`${String(year)}年度支出总计${amount(all)}万元，其中：本年支出${amount(expenditure)}万元，结余分配${amount(accounts.distributed)}万元，年末结转和结余${amount(closing)}万元。${against(accounts, '支出总计', all, before.total, reasons.total)}`,
    heading(2, '二、', '收入决算情况说明'),
    say`${String(year)}年度本年收入合计${amount(income)}万元，其中：${parts(income, incomeParts)}。`,
    heading(2, '三、', '支出决算情况说明'),
    say`${String(year)}年度本年支出合计${amount(expenditure)}万元，其中：${parts(expenditure, expenditureParts)}。`,
    heading(2, '四、', '财政拨款收入支出决算总体情况说明'),
    say`${String(year)}年度财政拨款收、支总计${amount(fiscal)}万元。${against(accounts, '财政拨款收、支总计各', fiscal, before.fiscalTotal, reasons.fiscal)}`,
  ]
}

function general(accounts: Accounts): Block[] {
  const { year, before, reasons } = accounts
  const all = ledger.spent(accounts, (entry) => entry.source === 'general')
  const own = accounts.budgets.filter((one) => ledger.codes(accounts, 7, (source) => source === 'general').includes(one.subject))
  const budget = own.reduce((sum, one) => sum + one.budget, 0n)
  const classes = generalClasses(accounts)
  const items = own.map((one, index) => {
    const final = ledger.spent(accounts, (entry) => entry.source === 'general' && entry.subject === one.subject)
    return say`${`${index + 1}.`}${subjectPath(one.subject)}，主要用于${one.purpose}。年初预算${amount(one.budget)}万元，支出决算${amount(final)}万元，完成年初预算的${percent(final, one.budget)}%。${budgetReason(final, one.budget, one.reason, WORDS)}。`
  })
  const basic = ledger.spent(accounts, ledger.isGeneralBasic)
  return [
    heading(2, '五、', '一般公共预算财政拨款支出决算情况说明'),
    heading(3, '（一）', '总体情况'),
    say`${String(year)}年度一般公共预算财政拨款支出${amount(all)}万元，占本年支出合计的${percent(all, ledger.expenditureTotal(accounts))}%。${against(accounts, '一般公共预算财政拨款支出', all, before.general, reasons.general)}`,
    heading(3, '（二）', '结构情况'),
    say`${String(year)}年度一般公共预算财政拨款支出${amount(all)}万元，主要用于以下方面：${parts(all, classes)}。`,
    heading(3, '（三）', '具体情况'),
    say`${String(year)}年度一般公共预算财政拨款支出年初预算为${amount(budget, 8n)}万元，支出决算为${amount(all)}万元，完成年初预算的${percent(all, budget)}%。${budgetReason(all, budget, reasons.budget, WORDS)}。其中：`,
    ...items,
    heading(2, '六、', '一般公共预算财政拨款基本支出决算情况说明'),
    say`${String(year)}年度一般公共预算财政拨款基本支出${amount(basic)}万元，其中：`,
    say`人员经费${amount(ledger.personnelFunds(accounts))}万元，占基本支出的${percent(ledger.personnelFunds(accounts), basic)}%，主要包括：${economicNames(accounts, true)}。`,
    say`公用经费${amount(ledger.publicFunds(accounts))}万元，占基本支出的${percent(ledger.publicFunds(accounts), basic)}%，主要包括：${economicNames(accounts, false)}。`,
  ]
}

function fundsSection(accounts: Accounts): Block[] {
  const isFunds = (source: ledger.Source): boolean => source === 'funds'
  const spent = ledger.spent(accounts, (entry) => isFunds(entry.source))
  const carried = (when: 'opening' | 'closing'): Fen => ledger.carriedTotal(accounts, when, isFunds)
  const items = ledger.codes(accounts, 7, isFunds).flatMap((code, index) => {
    const planned = accounts.budgets.find((one) => one.subject === code)
    if (planned === undefined) return []
    const final = ledger.spent(accounts, (entry) => isFunds(entry.source) && entry.subject === code)
    return [say`${`${index + 1}.`}${subjectPath(code)}，主要用于${planned.purpose}。年初预算${amount(planned.budget)}万元，支出决算${amount(final)}万元，完成年初预算的${percent(final, planned.budget)}%。${budgetReason(final, planned.budget, planned.reason, WORDS)}。`]
  })
  return [
    heading(2, '七、', '政府性基金预算财政拨款收入支出决算情况说明'),
    say`${String(accounts.year)}年度政府性基金预算财政拨款年初结转和结余${amount(carried('opening'))}万元，本年收入${amount(ledger.fiscalIncome(accounts, isFunds))}万元，本年支出${amount(spent)}万元，年末结转和结余${amount(carried('closing'))}万元。支出具体情况如下：`,
    ...items,
    heading(2, '八、', '国有资本经营预算财政拨款支出决算情况说明'),
    say`${accounts.organisation}${String(accounts.year)}年度没有使用国有资本经营预算财政拨款安排的支出。`,
  ]
}

function threePublicSection(accounts: Accounts): Block[] {
  const { year, overseas, vehiclePurchase, vehicleOperation, reception } = accounts
  const [final, budget, before] = [ledger.threePublic(accounts, 'final'), ledger.threePublic(accounts, 'budget'), ledger.threePublic(accounts, 'before')]
  const described = (now: Fen, planned: Fen, then: Fen): Piece[] =>
    phrase`年初预算${amount(planned)}万元，支出决算${amount(now)}万元，完成年初预算的${percent(now, planned)}%，比上年${changePhrase(now, then) ?? '持平'}`
  const share = (value: Fen): Piece[] => phrase`${amount(value)}万元，占${percent(value, final.total)}%`
  return [
    heading(2, '九、', '财政拨款“三公”经费支出决算情况说明'),
    heading(3, '（一）', '总体情况'),
    say`${String(year)}年度财政拨款“三公”经费支出${described(final.total, budget.total, before.total)}。${budgetReason(final.total, budget.total, reception.reason, WORDS)}。其中：因公出国（境）费支出决算${share(final.overseas)}；公务用车购置及运行维护费支出决算${share(final.vehicles)}；公务接待费支出决算${share(final.reception)}。`,
    heading(3, '（二）', '具体情况'),
    say`1.因公出国（境）费${described(final.overseas, budget.overseas, before.overseas)}，主要原因是${overseas.reason}。全年安排因公出国（境）团组${free(count(overseas.groups))}个，累计${free(count(overseas.persons))}人次，主要用于${overseas.detail}。`,
    say`2.公务用车购置及运行维护费${described(final.vehicles, budget.vehicles, before.vehicles)}，主要原因是${vehicleOperation.reason}。其中：公务用车购置费支出${amount(vehiclePurchase.final)}万元，购置公务用车${free(count(vehiclePurchase.bought))}辆；公务用车运行维护费支出${amount(vehicleOperation.final)}万元，截至${String(year)}年12月31日，开支财政拨款的公务用车保有量为${count(ledger.vehicleCount(accounts))}辆。`,
    say`3.公务接待费${described(final.reception, budget.reception, before.reception)}，主要原因是${reception.reason}。其中：国内公务接待费${amount(reception.final)}万元，国内公务接待${free(count(reception.batches))}批次、${free(count(reception.persons))}人次；没有外事接待支出。`,
  ]
}

function others(accounts: Accounts): Block[] {
  const { organisation, year, procurement, projects } = accounts
  const bought = ledger.procurementTotal(accounts)
  const uses = accounts.vehicleUses.map(({ use, count: owned }) => phrase`${use}${addend(count(owned))}辆`)
  const planned = projects.reduce((sum, project) => sum + project.adjustedBudget, 0n)
  return [
    heading(2, '十、', '其他重要事项的情况说明'),
    heading(3, '（一）', '机关运行经费支出情况'),
    say`${organisation}及所属单位均为事业单位，没有机关运行经费支出。`,
    heading(3, '（二）', '政府采购支出情况'),
    say`${String(year)}年度政府采购支出总额${amount(bought)}万元，其中：政府采购货物支出${addend(amount(procurement.goods))}万元、政府采购工程支出${addend(amount(procurement.works))}万元、政府采购服务支出${addend(amount(procurement.services))}万元，主要用于${procurement.used}。授予中小企业合同金额${amount(procurement.smallMedium)}万元，占政府采购支出总额的${percent(procurement.smallMedium, bought)}%，其中：授予小微企业合同金额${amount(procurement.smallMicro)}万元，占授予中小企业合同金额的${percent(procurement.smallMicro, procurement.smallMedium)}%。`,
    heading(3, '（三）', '国有资产占有使用情况'),
    say`截至${String(year)}年12月31日，共有车辆${count(ledger.vehicleCount(accounts))}辆，其中：${join(uses, '、')}。单价100万元（含）以上设备（不含车辆）${free(count(accounts.largeEquipment))}台（套）。`,
    heading(3, '（四）', '预算绩效管理情况'),
    say`根据预算绩效管理要求，组织对${String(year)}年度${count(projects.length)}个项目开展了绩效自评，涉及预算资金${amount(planned)}万元。${join(
      projects.map((project) => phrase`${project.name}项目自评得分${project.score}分，全年预算数${amount(project.adjustedBudget)}万元，执行数${amount(project.executed)}万元，完成预算的${percent(project.executed, project.adjustedBudget)}%`),
      '；',
    )}。`,
  ]
}

const glossary = (accounts: Accounts): Block[] => {
  const general = [
    '财政拨款收入：指单位从同级财政部门取得的财政预算资金。',
    '事业收入：指事业单位开展水文技术咨询等专业业务活动取得的收入。',
    '经营收入：指事业单位在专业业务活动之外开展非独立核算经营活动取得的收入。',
    '其他收入：指除上述收入以外取得的利息等收入。',
    '结余分配：指事业单位按规定缴纳所得税、提取专用结余等。',
    '基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。',
    '项目支出：指在基本支出之外为完成特定任务和事业发展目标所发生的支出。',
    '经营支出：指事业单位在专业业务活动之外开展非独立核算经营活动发生的支出。',
    '“三公”经费：指单位用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。',
  ]
  const subjects = ledger.codes(accounts, 7).map((code) => `${subjectPath(code)}：${definitionOf(code)}。`)
  return [...general, ...subjects].map((entry, index) => say`${`${index + 1}.`}${entry}`)
}

function statutoryTables(accounts: Accounts): Block[] {
  const all = [
    tables.totalTable(accounts),
    tables.incomeTable(accounts),
    tables.expenditureTable(accounts),
    tables.fiscalTotalTable(accounts),
    tables.generalTable(accounts),
    tables.basicTable(accounts),
    tables.fundsTable(accounts),
    tables.emptyTable('国有资本经营预算财政拨款支出决算表', ['合计', '基本支出', '项目支出']),
    tables.threePublicTable(accounts),
  ]
  const note = say`说明：${accounts.organisation}本年度没有国有资本经营预算财政拨款收入，也没有使用国有资本经营预算财政拨款安排的支出，故本表无数据。`
  return all.flatMap((one, index): Block[] => {
    const titled = [heading(2, `${NUMERALS[index]}、`, one.statutory ?? ''), say`公开${`0${index + 1}`}表　单位：万元`, one]
    return one.statutory?.startsWith('国有资本') === true ? [...titled, note] : titled
  })
}
