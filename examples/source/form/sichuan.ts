/** The form of Sichuan departments for 2022: five parts, ten sections, thirteen tables. */
import type { Fen } from '@mingzhang/accounts'
import type { Accounts } from '../accounts.ts'
import * as ledger from '../accounts.ts'
import type { Block, Content, FigurePiece, Piece } from '../content.ts'
import { heading, join, phrase, say } from '../content.ts'
import { addend, amount, changePhrase, compare, count, free, percent } from '../money.ts'
import { definitionOf, subjectName, subjectPath } from '../subjects.ts'
import * as tables from '../tables.ts'
import { completionForm, projectList, projectReport } from './evaluation.ts'
import { budgetReason, economicNames, generalClasses, parts } from './sections.ts'

export function sichuan(accounts: Accounts): Content {
  ledger.verify(accounts)
  const title = `${accounts.year}年度${accounts.organisation}部门决算`
  const blocks = [
    heading(1, '', '第一部分 部门概况'),
    ...overview(accounts),
    heading(1, '', `第二部分 ${accounts.year}年度部门决算情况说明`),
    ...totals(accounts),
    ...general(accounts),
    ...threePublicSection(accounts),
    ...others(accounts),
    heading(1, '', '第三部分 名词解释'),
    ...glossary(accounts),
    heading(1, '', '第四部分 附件'),
    ...evaluation(accounts),
    heading(1, '', '第五部分 附表'),
    ...statutoryTables(accounts),
  ]
  return { title, blocks }
}

const overview = (accounts: Accounts): Block[] => {
  const subordinate = accounts.units.slice(1)
  const kinds = ['行政单位', '参照公务员法管理的事业单位', '其他事业单位'] as const
  return [
    heading(2, '一、', '部门职责'),
    ...accounts.duties.map((duty, index) => say`${`${index + 1}.`}${duty}。`),
    heading(2, '二、', '机构设置'),
    say`${accounts.organisation}下属二级预算单位${count(subordinate.length)}个，其中${join(
      kinds.map((kind) => phrase`${kind}${addend(count(subordinate.filter((unit) => unit.kind === kind).length))}个`),
      '，',
    )}。`,
    say`纳入${accounts.organisation}${String(accounts.year)}年度部门决算编制范围的二级预算单位包括：`,
    ...subordinate.map((unit, index) => say`${`${index + 1}.`}${unit.name}`),
  ]
}

function totals(accounts: Accounts): Block[] {
  const { year, before } = accounts
  const [all, fiscal, income, expenditure] = [ledger.grandTotal(accounts), ledger.fiscalGrandTotal(accounts), ledger.incomeTotal(accounts), ledger.expenditureTotal(accounts)]
  const of = (source: ledger.Source): Fen => ledger.fiscalIncome(accounts, (one) => one === source)
  const change = (now: Fen, then: Fen): Piece[] => {
    const compared = compare(now, then)
    return phrase`收、支总计各${compared.change}${compared.amount}万元，${compared.growth}${compared.rate ?? ''}%`
  }
  const incomeParts: [string, Fen][] = [['一般公共预算财政拨款收入', of('general')], ['政府性基金预算财政拨款收入', of('funds')]]
  const basic = ledger.spent(accounts, (entry) => entry.nature === 'basic')
  const project = ledger.projectExpenditure(accounts)
  return [
    heading(2, '一、', '收入支出决算总体情况说明'),
    say`${String(year)}年度收、支总计均为${amount(all)}万元。与${String(year - 1)}年相比，${change(all, before.total)}。主要变动原因是${accounts.reasons.total}。`,
    bars('图1：收、支决算总计变动情况图', year, ['收入', '支出'], [before.total, before.total], [all, all]),
    heading(2, '二、', '收入决算情况说明'),
    say`${String(year)}年本年收入合计${amount(income)}万元，其中：${parts(income, incomeParts)}。`,
    pie('图2：收入决算结构图', incomeParts),
    heading(2, '三、', '支出决算情况说明'),
    say`${String(year)}年本年支出合计${amount(expenditure)}万元，其中：${parts(expenditure, [['基本支出', basic], ['项目支出', project]])}。`,
    pie('图3：支出决算结构图', [['基本支出', basic], ['项目支出', project]]),
    heading(2, '四、', '财政拨款收入支出决算总体情况说明'),
    say`${String(year)}年财政拨款收、支总计均为${amount(fiscal)}万元。与${String(year - 1)}年相比，财政拨款${change(fiscal, before.fiscalTotal)}。主要变动原因是${accounts.reasons.fiscal}。`,
    bars('图4：财政拨款收、支决算总计变动情况', year, ['财政拨款收入', '财政拨款支出'], [before.fiscalTotal, before.fiscalTotal], [fiscal, fiscal]),
  ]
}

function general(accounts: Accounts): Block[] {
  const { year, before } = accounts
  const all = ledger.spent(accounts, (entry) => entry.source === 'general')
  const budget = accounts.budgets.filter((one) => isGeneral(accounts, one.subject)).reduce((sum, one) => sum + one.budget, 0n)
  const classes = generalClasses(accounts)
  const basic = ledger.spent(accounts, ledger.isGeneralBasic)
  const items = accounts.budgets.filter((one) => isGeneral(accounts, one.subject)).map((one, index) => {
    const final = ledger.spent(accounts, (entry) => entry.source === 'general' && entry.subject === one.subject)
    const why = final === one.budget ? '决算数与预算数持平' : budgetReason(final, one.budget, one.reason, { final: '决算数', because: '的主要原因是' })
    return say`${`${index + 1}.`}${numberedPath(one.subject)}：支出决算为${amount(final)}万元，完成预算${free(percent(final, one.budget))}%，${why}。`
  })
  return [
    heading(2, '五、', '一般公共预算财政拨款支出决算情况说明'),
    heading(3, '（一）', '一般公共预算财政拨款支出决算总体情况'),
    say`${String(year)}年一般公共预算财政拨款支出${amount(all)}万元，占本年支出合计的${percent(all, ledger.expenditureTotal(accounts))}%。与${String(year - 1)}年相比，一般公共预算财政拨款支出${changePhrase(all, before.general) ?? '持平'}。主要变动原因是${accounts.reasons.general}。`,
    bars('图5：一般公共预算财政拨款支出决算变动情况', year, ['一般公共预算财政拨款支出'], [before.general], [all]),
    heading(3, '（二）', '一般公共预算财政拨款支出决算结构情况'),
    say`${String(year)}年一般公共预算财政拨款支出${amount(all)}万元，主要用于以下方面：${parts(all, classes)}。`,
    pie('图6：一般公共预算财政拨款支出决算结构', classes),
    heading(3, '（三）', '一般公共预算财政拨款支出决算具体情况'),
    say`${String(year)}年一般公共预算财政拨款支出决算数为${amount(all)}万元，完成预算${free(percent(all, budget))}%。其中：`,
    ...items,
    heading(2, '六、', '一般公共预算财政拨款基本支出决算情况说明'),
    say`${String(year)}年一般公共预算财政拨款基本支出${amount(basic)}万元，其中：`,
    say`人员经费${amount(ledger.personnelFunds(accounts))}万元，主要包括：${economicNames(accounts, true)}等。`,
    say`公用经费${amount(ledger.publicFunds(accounts))}万元，主要包括：${economicNames(accounts, false)}等。`,
  ]
}

function threePublicSection(accounts: Accounts): Block[] {
  const { year, overseas, vehiclePurchase, vehicleOperation, reception } = accounts
  const [final, budget, before] = [ledger.threePublic(accounts, 'final'), ledger.threePublic(accounts, 'budget'), ledger.threePublic(accounts, 'before')]
  const share = (value: Fen): Piece[] => phrase`${amount(value)}万元，占${percent(value, final.total)}%`
  const types = accounts.vehicleTypes.map(({ type, count: owned }) => phrase`${type}${addend(count(owned))}辆`)
  return [
    heading(2, '七、', '财政拨款“三公”经费支出决算情况说明'),
    heading(3, '（一）', '“三公”经费财政拨款支出决算总体情况说明'),
    say`${String(year)}年“三公”经费财政拨款支出决算为${amount(final.total)}万元，完成预算${percent(final.total, budget.total)}%，较上年${changePhrase(final.total, before.total) ?? '持平'}。决算数小于预算数的主要原因是${reception.reason}。`,
    heading(3, '（二）', '“三公”经费财政拨款支出决算具体情况说明'),
    say`${String(year)}年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${share(overseas.final)}；公务用车购置及运行维护费支出决算${share(final.vehicles)}；公务接待费支出决算${share(final.reception)}。具体情况如下：`,
    pie('图7：“三公”经费财政拨款支出结构', [['因公出国（境）费', overseas.final], ['公务用车购置及运行维护费', final.vehicles], ['公务接待费', final.reception]]),
    say`1.因公出国（境）经费支出${amount(overseas.final)}万元。全年安排因公出国（境）团组${count(overseas.groups)}次，出国（境）${count(overseas.persons)}人。因公出国（境）支出决算与${String(year - 1)}年持平。`,
    say`2.公务用车购置及运行维护费支出${amount(final.vehicles)}万元，完成预算${percent(final.vehicles, budget.vehicles)}%。公务用车购置及运行维护费支出决算比${String(year - 1)}年${changePhrase(final.vehicles, before.vehicles) ?? '持平'}。主要原因是${vehicleOperation.reason}。`,
    say`其中：公务用车购置支出${amount(vehiclePurchase.final)}万元。全年按规定更新购置公务用车${count(vehiclePurchase.bought)}辆。截至${String(year)}年12月底，单位共有公务用车${count(sum(accounts.vehicleTypes))}辆，其中：${join(types, '、')}。`,
    say`公务用车运行维护费支出${amount(vehicleOperation.final)}万元。主要用于下乡指导农业生产、开展执法检查等工作所需的公务用车燃料费、维修费、过路过桥费、保险费等支出。`,
    say`3.公务接待费支出${amount(reception.final)}万元，完成预算${percent(reception.final, budget.reception)}%。公务接待费支出决算比${String(year - 1)}年${changePhrase(reception.final, before.reception) ?? '持平'}。主要原因是${reception.reason}。其中：`,
    say`国内公务接待支出${amount(reception.final)}万元，主要用于执行公务、开展业务活动开支的用餐费等。国内公务接待${free(count(reception.batches))}批次，${free(count(reception.persons))}人次（不包括陪同人员），共计支出${amount(reception.final)}万元，具体内容包括：${join(reception.details.map((detail) => phrase`${detail.what}${amount(detail.amount)}万元`), '；')}。`,
    say`外事接待支出0万元。`,
  ]
}

function others(accounts: Accounts): Block[] {
  const { year, procurement } = accounts
  const funds = ledger.spent(accounts, (entry) => entry.source === 'funds')
  const fundSubject = accounts.budgets.find((one) => !isGeneral(accounts, one.subject))
  const operating = ledger.operatingExpenses(accounts)
  const bought = ledger.procurementTotal(accounts)
  const uses = accounts.vehicleUses.map(({ use, count: owned }) => phrase`${use}${addend(count(owned))}辆`)
  const projects = accounts.projects
  return [
    heading(2, '八、', '政府性基金预算支出决算情况说明'),
    fundSubject === undefined
      ? say`${String(year)}年政府性基金预算财政拨款支出0万元。`
      : say`${String(year)}年政府性基金预算财政拨款支出${amount(funds)}万元，为${subjectPath(fundSubject.subject)}，${fundSubject.purpose}。`,
    heading(2, '九、', '国有资本经营预算支出决算情况说明'),
    say`${String(year)}年国有资本经营预算财政拨款支出0万元。`,
    heading(2, '十、', '其他重要事项的情况说明'),
    heading(3, '（一）', '机关运行经费支出情况'),
    say`${String(year)}年，${accounts.organisation}机关运行经费支出${free(amount(operating))}万元，比${String(year - 1)}年${changePhrase(operating, accounts.before.operating) ?? '持平'}。主要原因是${accounts.reasons.operating}。`,
    heading(3, '（二）', '政府采购支出情况'),
    say`${String(year)}年，${accounts.organisation}政府采购支出总额${amount(bought)}万元，其中：政府采购货物支出${addend(amount(procurement.goods))}万元、政府采购工程支出${addend(amount(procurement.works))}万元、政府采购服务支出${addend(amount(procurement.services))}万元。主要用于${procurement.used}。授予中小企业合同金额${amount(procurement.smallMedium)}万元，占政府采购支出总额的${percent(procurement.smallMedium, bought)}%，其中：授予小微企业合同金额${amount(procurement.smallMicro)}万元，占政府采购支出总额的${percent(procurement.smallMicro, bought)}%。`,
    heading(3, '（三）', '国有资产占有使用情况'),
    say`截至${String(year)}年12月31日，${accounts.organisation}共有车辆${count(ledger.vehicleCount(accounts))}辆，其中：${join(uses, '、')}。单价100万元（含）以上设备（不含车辆）${free(count(accounts.largeEquipment))}台（套）。`,
    heading(3, '（四）', '预算绩效管理情况'),
    say`根据预算绩效管理要求，本部门在${String(year)}年度预算编制阶段，组织对${projectList(projects.filter(({ initialBudget }) => initialBudget !== 0n))}开展了预算事前绩效评估，对${count(projects.length)}个项目编制了绩效目标，预算执行过程中，选取${count(projects.length)}个项目开展绩效监控，组织对${count(projects.length)}个项目开展了绩效自评。`,
    say`本部门形成了部门整体支出绩效自评报告和${count(projects.length)}个专项预算项目绩效自评报告，其中部门整体支出绩效自评得分为${SCORE}分。`,
    ...projects.flatMap((project, index) => [
      say`${`（${index + 1}）`}${project.name}项目绩效自评得分为${projectScore(project.score)}分。绩效自评综述：项目全年预算数${amount(project.adjustedBudget)}万元，执行数为${amount(project.executed)}万元，完成预算的${percent(project.executed, project.adjustedBudget)}%。${project.benefit}。`,
      completionForm(accounts, project),
    ]),
  ]
}

const glossary = (accounts: Accounts): Block[] => {
  const general = [
    '财政拨款收入：指单位从同级财政部门取得的财政预算资金。',
    '年初结转和结余：指以前年度尚未完成、结转到本年按有关规定继续使用的资金。',
    '年末结转和结余：指单位按有关规定结转到下年或以后年度继续使用的资金。',
    '基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。',
    '项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。',
    '“三公”经费：指部门用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。',
    '机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算安排的日常公用经费。',
  ]
  const subjects = accounts.budgets.map((one) => `${subjectPath(one.subject)}：${definitionOf(one.subject)}。`)
  return [...general, ...subjects].map((entry, index) => say`${`${index + 1}.`}${entry}`)
}

function evaluation(accounts: Accounts): Block[] {
  const { year } = accounts
  const [all, fiscal] = [ledger.grandTotal(accounts), ledger.fiscalGrandTotal(accounts)]
  const opening = ledger.carriedTotal(accounts, 'opening', () => true)
  const closing = ledger.carriedTotal(accounts, 'closing', () => true)
  const [personnel, running] = [ledger.personnelFunds(accounts), ledger.publicFunds(accounts)]
  const targeted = ledger.projectExpenditure(accounts)
  const adjusted = accounts.projects.reduce((total, project) => total + project.adjustedBudget, 0n)
  return [
    heading(2, '', '附件1'),
    heading(2, '', `${year}年${accounts.organisation}部门整体支出绩效自评报告`),
    heading(3, '一、', '部门（单位）基本情况'),
    say`（一）机构组成。${accounts.organisation}下属二级预算单位${count(accounts.units.length - 1)}个。`,
    say`（二）机构职能和人员概况。机构职能见第一部分；年末在职人员均在核定编制以内。`,
    say`（三）部门整体支出绩效目标。保障机构正常运转，按期完成全年重点工作和各项目绩效目标。`,
    heading(3, '二、', '部门资金收支情况'),
    say`1.部门总体收支情况。${String(year)}年收入总计${amount(all)}万元，支出总计${amount(all)}万元，年初结转和结余${amount(opening)}万元，年末结转和结余${amount(closing)}万元。`,
    say`2.部门财政拨款收支情况。${String(year)}年财政拨款收入总计${amount(fiscal)}万元，财政拨款支出总计${amount(fiscal)}万元。`,
    heading(3, '三、', '部门整体绩效分析'),
    say`1.人员类项目绩效分析。${String(year)}年人员类项目预算执行${amount(personnel)}万元，人员经费按时足额发放。`,
    say`2.运转类项目绩效分析。${String(year)}年运转类项目预算执行${amount(running)}万元，保障了机关和所属单位日常运转。`,
    say`3.特定目标类项目绩效分析。${String(year)}年预算安排特定目标类项目经费${amount(adjusted)}万元，预算执行${amount(targeted)}万元，预算执行率${percent(targeted, adjusted)}%。`,
    heading(3, '四、', '评价结论及建议'),
    say`部门预算项目绩效管理方面自评得分${addend(projectScore('66'))}分，绩效结果应用方面自评得分${addend(projectScore('20'))}分，自评质量方面自评得分${addend(projectScore('10'))}分，合计总得分${SCORE}分。存在的主要问题是部分项目绩效指标细化不够，年末支付较为集中。下一步将细化绩效指标，按季度通报支付进度。`,
    heading(2, '', '附件2'),
    ...accounts.projects.flatMap((project) => projectReport(accounts, project)),
  ]
}

function statutoryTables(accounts: Accounts): Block[] {
  const fiscal = (entry: ledger.Entry): boolean => ledger.isFiscal(entry.source)
  const generalOnly = (entry: ledger.Entry): boolean => entry.source === 'general'
  const capital = ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余']
  const all = [
    tables.totalTable(accounts),
    tables.incomeTable(accounts),
    tables.expenditureTable(accounts),
    tables.fiscalTotalTable(accounts),
    tables.economicClassTable(accounts, '财政拨款支出决算明细表', fiscal),
    tables.generalTable(accounts),
    tables.economicClassTable(accounts, '一般公共预算财政拨款支出决算明细表', generalOnly),
    tables.basicTable(accounts),
    tables.projectTable(accounts),
    tables.fundsTable(accounts),
    tables.emptyTable('国有资本经营预算财政拨款收入支出决算表', capital),
    tables.emptyTable('国有资本经营预算财政拨款支出决算表', ['合计', '基本支出', '项目支出']),
    tables.threePublicTable(accounts),
  ]
  const note = say`说明：${accounts.organisation}本年度没有国有资本经营预算财政拨款收入，也没有使用国有资本经营预算财政拨款安排的支出，故本表无数据。`
  return all.flatMap((one, index): Block[] => {
    const titled = [heading(2, `${NUMERALS[index]}、`, one.statutory ?? ''), say`单位：万元`, one]
    return one.statutory?.startsWith('国有资本') === true ? [...titled, note] : titled
  })
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三']
const projectScore = (text: string): FigurePiece => ({ kind: 'figure', text, slack: 1n })
const SCORE = projectScore('96')

const isGeneral = (accounts: Accounts, subject: string): boolean =>
  accounts.entries.some((entry) => entry.subject === subject && entry.source === 'general')

const numberedPath = (code: string): string =>
  `${subjectName(code.slice(0, 3))}（${code.slice(0, 3)}类）${subjectName(code.slice(0, 5))}（${code.slice(3, 5)}款）${subjectName(code)}（${code.slice(5)}项）`

const sum = (items: readonly { readonly count: number }[]): number => items.reduce((total, one) => total + one.count, 0)

const pie = (title: string, items: readonly (readonly [string, Fen])[]): Block => ({
  kind: 'chart',
  title,
  shape: 'pie',
  categories: items.map(([name]) => name),
  series: [{ name: '金额（万元）', values: items.map(([, value]) => amount(value)) }],
})

const bars = (title: string, year: number, categories: readonly string[], before: readonly Fen[], now: readonly Fen[]): Block => ({
  kind: 'chart',
  title,
  shape: 'bar',
  categories,
  series: [
    { name: `${year - 1}年`, values: before.map((value) => amount(value)) },
    { name: `${year}年`, values: now.map((value) => amount(value)) },
  ],
})
