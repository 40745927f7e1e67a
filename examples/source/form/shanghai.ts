/** The form of Shanghai departments for 2024: nine tables in front, then the explanation in eleven sections. */
import { type Fen, parseFen, printQuotient, totalFen } from '@mingzhang/accounts'
import type { Accounts, Project } from '../accounts.ts'
import * as ledger from '../accounts.ts'
import type { Block, Content, Piece } from '../content.ts'
import { heading, join, phrase, say } from '../content.ts'
import { addend, amount, changePhrase, count, free, percent } from '../money.ts'
import { subjectPath } from '../subjects.ts'
import * as tables from '../tables.ts'
import { scoredForm } from './evaluation.ts'
import { budgetReason, economicNames, generalClasses, parts } from './sections.ts'

const WORDS = { final: '决算数', because: '的主要原因：' }
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一']

export function shanghai(accounts: Accounts): Content {
  ledger.verify(accounts)
  const { organisation, year } = accounts
  const title = `${organisation}${year}年度部门决算`
  const blocks = [
    heading(1, '', `第一部分 ${organisation}概况`),
    heading(2, '一、', '主要职能'),
    say`${organisation}的主要职责是：${accounts.duties.join('；')}。`,
    heading(2, '二、', '部门决算单位构成'),
    say`从预算单位构成看，${organisation}部门决算包括：${organisation}本级决算、下属${count(accounts.units.length - 1)}家事业单位决算。纳入${organisation}${String(year)}年度部门决算编制范围的单位共${count(accounts.units.length)}家，包括：`,
    ...accounts.units.map((unit, index) => say`${`${index + 1}.`}${unit.name}`),
    heading(1, '', `第二部分 ${organisation}${year}年度部门决算表`),
    ...statutoryTables(accounts),
    heading(1, '', `第三部分 ${organisation}${year}年度部门决算情况说明`),
    ...totals(accounts),
    ...general(accounts),
    ...threePublicSection(accounts),
    ...others(accounts),
    heading(1, '', '第四部分 名词解释'),
    ...GLOSSARY.map((entry, index) => say`${`${NUMERALS[index]}、`}${entry}`),
    heading(1, '', '第五部分 附件'),
    ...accounts.projects.flatMap((project) => [heading(2, '', `${project.name}项目支出绩效自评表`), scoredForm(accounts, project)]),
  ]
  return { title, blocks }
}

function totals(accounts: Accounts): Block[] {
  const { organisation, year, before } = accounts
  const [all, fiscal, income, expenditure] = [ledger.grandTotal(accounts), ledger.fiscalGrandTotal(accounts), ledger.incomeTotal(accounts), ledger.expenditureTotal(accounts)]
  const incomeParts: [string, Fen][] = [
    ['财政拨款收入', ledger.fiscalIncome(accounts, () => true)],
    ...ledger.OWN_INCOME_KINDS.map((kind): [string, Fen] => [kind, ledger.ownIncome(accounts, kind)]),
  ]
  const of = (nature: ledger.Entry['nature']): Fen => ledger.spent(accounts, (entry) => entry.nature === nature)
  const expenditureParts: [string, Fen][] = [['基本支出', of('basic')], ['项目支出', of('project')], ['经营支出', of('operating')]]
  const compared = (what: string, now: Fen, then: Fen, reason: string): Piece[] =>
    phrase`与${String(year - 1)}年度相比，${what}${changePhrase(now, then) ?? '持平'}。主要原因：${reason}。`
  return [
    heading(2, '一、', '收入支出决算总体情况说明'),
    say`${organisation}${String(year)}年度收入支出总计${amount(all)}万元。${compared('收入支出总计', all, before.total, accounts.reasons.total)}`,
    heading(2, '二、', '收入决算情况说明'),
    say`本年收入合计${amount(income)}万元，其中：${parts(income, incomeParts)}。`,
    heading(2, '三、', '支出决算情况说明'),
    say`本年支出合计${amount(expenditure)}万元，其中：${parts(expenditure, expenditureParts)}。`,
    heading(2, '四、', '财政拨款收入支出决算总体情况说明'),
    say`${organisation}${String(year)}年度财政拨款收入支出总计${amount(fiscal)}万元。${compared('财政拨款收入支出总计', fiscal, before.fiscalTotal, accounts.reasons.fiscal)}`,
  ]
}

function general(accounts: Accounts): Block[] {
  const { year, before } = accounts
  const all = ledger.spent(accounts, (entry) => entry.source === 'general')
  const own = accounts.budgets.filter((one) => ledger.codes(accounts, 7, (source) => source === 'general').includes(one.subject))
  const budget = own.reduce((sum, one) => sum + one.budget, 0n)
  const items = own.map((one, index) => {
    const final = ledger.spent(accounts, (entry) => entry.source === 'general' && entry.subject === one.subject)
    return say`${`${index + 1}、`}${subjectPath(one.subject)}。主要用于：${one.purpose}。年初预算为${amount(one.budget)}万元，支出决算为${amount(final)}万元，完成年初预算的${percent(final, one.budget)}%。${budgetReason(final, one.budget, one.reason, WORDS)}。`
  })
  const basic = ledger.spent(accounts, ledger.isGeneralBasic)
  return [
    heading(2, '五、', '一般公共预算财政拨款支出决算情况说明'),
    heading(3, '（一）', '一般公共预算财政拨款支出决算总体情况'),
    say`一般公共预算财政拨款支出${amount(all)}万元，占本年支出合计的${percent(all, ledger.expenditureTotal(accounts))}%。与${String(year - 1)}年度相比，一般公共预算财政拨款支出${changePhrase(all, before.general) ?? '持平'}。主要原因：${accounts.reasons.general}。`,
    heading(3, '（二）', '一般公共预算财政拨款支出决算结构情况'),
    say`一般公共预算财政拨款支出${amount(all)}万元，主要用于以下方面：${parts(all, generalClasses(accounts).map(([name, value]) => [`${name}（类）`, value]))}。`,
    heading(3, '（三）', '一般公共预算财政拨款支出决算具体情况'),
    say`一般公共预算财政拨款支出年初预算为${amount(budget, 8n)}万元，支出决算为${amount(all)}万元，完成年初预算的${percent(all, budget)}%。${budgetReason(all, budget, accounts.reasons.budget, WORDS)}。其中：`,
    ...items,
    heading(2, '六、', '一般公共预算财政拨款基本支出决算情况说明'),
    say`一般公共预算财政拨款基本支出${amount(basic)}万元。其中：人员经费${amount(ledger.personnelFunds(accounts))}万元，主要包括：${economicNames(accounts, true)}；公用经费${amount(ledger.publicFunds(accounts))}万元，主要包括：${economicNames(accounts, false)}。`,
  ]
}

function threePublicSection(accounts: Accounts): Block[] {
  const { organisation, year, overseas, vehiclePurchase, vehicleOperation, reception } = accounts
  const [final, budget, before] = [ledger.threePublic(accounts, 'final'), ledger.threePublic(accounts, 'budget'), ledger.threePublic(accounts, 'before')]
  const completed = (value: Fen, planned: Fen): Piece[] => phrase`${amount(value)}万元，完成预算的${percent(value, planned)}%`
  const share = (value: Fen): Piece[] => phrase`${amount(value)}万元，占${percent(value, final.total)}%`
  const changed = (now: Fen, then: Fen): Piece[] => changePhrase(now, then) ?? ['持平']
  return [
    heading(2, '七、', '财政拨款“三公”经费支出决算情况说明'),
    heading(3, '（一）', '“三公”经费财政拨款支出决算总体情况说明'),
    say`“三公”经费财政拨款支出年初预算为${amount(budget.total)}万元，支出决算为${completed(final.total, budget.total)}，其中：因公出国（境）费支出决算为${completed(final.overseas, budget.overseas)}；公务用车购置及运行维护费支出决算为${completed(final.vehicles, budget.vehicles)}；公务接待费支出决算为${completed(final.reception, budget.reception)}。${String(year)}年度“三公”经费支出${budgetReason(final.total, budget.total, reception.reason, { final: '决算数', because: '的主要原因：' })}。`,
    say`${String(year)}年度“三公”经费财政拨款支出决算数比${String(year - 1)}年度${changed(final.total, before.total)}，其中：因公出国（境）费支出决算${changed(final.overseas, before.overseas)}；公务用车购置及运行维护费支出决算${changed(final.vehicles, before.vehicles)}；公务接待费支出决算${changed(final.reception, before.reception)}。因公出国（境）费支出变动的主要原因是${overseas.reason}。公务用车购置及运行维护费支出变动的主要原因是${vehicleOperation.reason}。公务接待费支出变动的主要原因是${reception.reason}。`,
    heading(3, '（二）', '“三公”经费财政拨款支出决算具体情况说明'),
    say`“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${share(final.overseas)}；公务用车购置及运行维护费支出决算${share(final.vehicles)}；公务接待费支出决算${share(final.reception)}。具体情况如下：`,
    say`1、因公出国（境）费支出${amount(final.overseas)}万元。全年安排因公出国（境）团组${free(count(overseas.groups))}个、累计${free(count(overseas.persons))}人次。开支内容包括：${overseas.detail}。`,
    say`2、公务用车购置及运行维护费支出${amount(final.vehicles)}万元。其中：`,
    say`公务用车购置支出为${amount(vehiclePurchase.final)}万元。购置公务用车${free(count(vehiclePurchase.bought))}辆。`,
    say`公务用车运行维护支出${amount(vehicleOperation.final)}万元。主要用于公务用车燃料费、维修费、保险费等。${String(year)}年，${organisation}所属各预算单位开支财政拨款的公务用车保有量为${count(ledger.vehicleCount(accounts))}辆。`,
    say`3、公务接待费支出${amount(final.reception)}万元。其中：国内公务接待支出${amount(final.reception)}万元，主要用于${reception.details.map(({ what }) => what).join('、')}，国内公务接待${free(count(reception.batches))}批次、${free(count(reception.persons))}人次。`,
  ]
}

function others(accounts: Accounts): Block[] {
  const { organisation, year, procurement, projects } = accounts
  const operating = ledger.operatingExpenses(accounts)
  const planned = projects.reduce((sum, project) => sum + project.adjustedBudget, 0n)
  const project = phrase`${count(projects.length)}个，涉及预算金额${amount(planned)}万元`
  const uses = accounts.vehicleUses.map(({ use, count: owned }) => phrase`${use}${addend(count(owned))}辆`)
  const graded = (least: number, below: number): Piece => addend(count(projects.filter(({ score }) => Number(score) >= least && Number(score) < below).length))
  const { reserved, reservedMicro, won, wonMicro, otherWon } = { reserved: procurement.smallMedium, reservedMicro: procurement.smallMicro, won: procurement.smallMedium, wonMicro: procurement.smallMicro, otherWon: 0n }
  return [
    heading(2, '八、', '政府性基金预算财政拨款收入支出决算情况说明'),
    say`${organisation}${String(year)}年度无政府性基金预算财政拨款收入和支出。`,
    heading(2, '九、', '国有资本经营预算财政拨款收入支出决算情况说明'),
    say`${organisation}${String(year)}年度无国有资本经营预算财政拨款收入和支出。`,
    heading(2, '十、', '预算绩效管理情况'),
    say`${organisation}${String(year)}年度预算绩效管理工作开展情况如下：本部门建立了预算绩效管理办法，由财务科牵头、各业务科室分工负责。全过程绩效管理实施情况：编报绩效目标的${String(year)}年度项目${project}；绩效跟踪评价的${String(year)}年度项目${project}；绩效自评的${String(year)}年度项目${project}，平均得分${averageScore(projects)}分（其中，绩效评级为“优”的项目${graded(90, 101)}个；绩效评级为“良”的项目${graded(75, 90)}个；绩效评级为“合格”的项目${graded(60, 75)}个；绩效评级为“不合格”的项目${graded(0, 60)}个）。`,
    heading(2, '十一、', '其他重要事项的情况说明'),
    heading(3, '（一）', '机关运行经费支出情况'),
    say`机关运行经费支出${free(amount(operating))}万元，比${String(year - 1)}年度${changePhrase(operating, accounts.before.operating) ?? '持平'}。主要原因是${accounts.reasons.operating}。`,
    heading(3, '（二）', '政府采购支出情况'),
    say`${organisation}${String(year)}年度政府采购金额（以合同签订为准）为${amount(ledger.procurementTotal(accounts))}万元，其中：货物采购金额${addend(amount(procurement.goods))}万元、工程采购金额${addend(amount(procurement.works))}万元、服务采购金额${addend(amount(procurement.services))}万元。`,
    say`${String(year)}年度本部门面向中小企业预留政府采购项目预算金额${free(amount(reserved))}万元，面向小微企业预留政府采购项目预算金额${free(amount(reservedMicro))}万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额${free(amount(won))}万元；在面向小微企业预留的政府采购项目中，由小微企业供应商中标或成交的，采购金额${free(amount(wonMicro))}万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额${free(amount(otherWon))}万元。`,
    heading(3, '（三）', '国有资产占有使用情况说明'),
    say`截至${String(year)}年12月31日，${organisation}共有车辆${count(ledger.vehicleCount(accounts))}辆，其中：${join(uses, '、')}。单价100万元（含）以上设备（不含车辆）${free(count(accounts.largeEquipment))}台（套）。`,
  ]
}

const averageScore = (projects: readonly Project[]): Piece => {
  const hundredths = totalFen(projects.map(({ score }) => parseFen(score) ?? 0n))
  return { kind: 'figure', text: printQuotient(hundredths, 100n * BigInt(projects.length), 2), slack: 2n }
}

function statutoryTables(accounts: Accounts): Block[] {
  const flows = ['年初结转和结余', '本年收入', '本年支出合计', '基本支出', '项目支出', '年末结转和结余']
  const all = [
    tables.totalTable(accounts),
    tables.incomeTable(accounts),
    tables.expenditureTable(accounts),
    tables.fiscalTotalTable(accounts),
    tables.generalTable(accounts),
    tables.basicTable(accounts),
    tables.threePublicTable(accounts),
    tables.emptyTable('政府性基金预算财政拨款收入支出决算表', flows),
    tables.emptyTable('国有资本经营预算财政拨款收入支出决算表', flows),
  ]
  const note = (what: string): Block => say`说明：${accounts.organisation}本年度没有${what}财政拨款收入和支出，故本表无数据。`
  return all.flatMap((one, index): Block[] => {
    const titled = [heading(2, `${NUMERALS[index]}、`, one.statutory ?? ''), say`单位：万元`, one]
    return index < 7 ? titled : [...titled, note(index === 7 ? '政府性基金预算' : '国有资本经营预算')]
  })
}

const GLOSSARY = [
  '财政拨款收入：指单位本年度从本级财政部门取得的各类财政拨款。',
  '事业收入：指事业单位开展专业业务活动及其辅助活动取得的收入。',
  '经营收入：指事业单位在专业业务活动之外开展非独立核算经营活动取得的收入。',
  '其他收入：指单位取得的除上述收入以外的各项收入。',
  '年初结转和结余：指以前年度尚未完成、结转到本年继续使用的资金。',
  '年末结转和结余：指本年度尚未完成、需延迟到以后年度继续使用的资金。',
  '基本支出：指单位为保障机构正常运转、完成日常工作任务而发生的各项支出。',
  '项目支出：指单位为完成特定的工作任务或事业发展目标，在基本支出之外发生的各项支出。',
  '经营支出：指事业单位在专业活动之外开展非独立核算经营活动发生的支出。',
  '“三公”经费：指单位使用本级财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。',
  '机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出。',
]
