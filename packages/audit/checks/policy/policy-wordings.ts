/** Regulations that are no longer in force, or that a wording asks to explain. Each with its date and source. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Document } from '@mingzhang/documents'
import type { Passage } from '../../wording/whole-text.ts'
import type { WordingRule } from '../../wording/wording-rule.ts'

/** The regulation was replaced from a year on; a report on an earlier year may cite it. */
const abolished = (words: readonly string[], pattern: RegExp, from: number, now: string): WordingRule => ({
  words,
  pattern,
  message: `${now}，“{}”已经废止，请核实引用。`,
  suggestion: now,
  unless: (_, { year }) => year === undefined || year < from,
})

/** Told of the meals that the state pays at school, in the paragraph or the report that holds it, not of what is forbidden. */
function isOfMeals({ text, at: { block } }: Passage, { evaluationReports }: Disclosure): boolean {
  if (/不得|不能|严禁|另行|自筹|配套|财政承担/.test(text)) return false
  const report = evaluationReports.find(({ kind, start, end }) => kind === 'project' && start < block && block < end)
  return /营养(?:改善|膳食)/.test(`${text}${report?.name?.text ?? ''}`)
}

/** `公益一类事业单位`, of another unit of the same table. */
function isBesideClasses({ blocks }: Document, block: number): boolean {
  const table = blocks[block]
  return table?.kind === 'table' && table.cells.some(({ text }) => /公益[一二]类/.test(text))
}

export const POLICY_WORDINGS: readonly WordingRule[] = [
  {
    words: ['《行政事业单位会计制度》'],
    pattern: /《行政事业单位会计制度》/g,
    message: '没有名为“{}”的制度；2019年1月1日起执行《政府会计制度——行政事业单位会计科目和报表》（财会〔2017〕25号）。',
    suggestion: '《政府会计制度——行政事业单位会计科目和报表》',
  },
  abolished(
    [
      '《行政单位会计制度》',
      '《事业单位会计制度》',
      '学校会计制度》',
      '《医院会计制度》',
      '《基层医疗卫生机构会计制度》',
      '《科学事业单位会计制度》',
      '《国有建设单位会计制度》',
    ],
    /《(?:(?:行政|事业|科学事业|国有建设)单位|(?:中小|高等)学校|医院|基层医疗卫生机构)会计制度》/g,
    2019,
    '2019年1月1日起执行《政府会计制度》（财会〔2017〕25号）',
  ),
  abolished(
    ['《财政支出绩效评价管理暂行办法》'],
    /《财政支出绩效评价管理暂行办法》/g,
    2020,
    '2020年2月起执行《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  ),
  abolished(
    ['财预〔2011〕285号'],
    /财预〔2011〕285号/g,
    2020,
    '2020年2月起执行《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  ),
  abolished(
    ['《政府采购促进中小企业发展暂行办法》'],
    /《政府采购促进中小企业发展暂行办法》/g,
    2021,
    '2021年1月1日起执行《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）',
  ),
  {
    words: ['从业人员工资', '工勤人员工资', '食堂人员工资', '从业人员劳务', '从业人员薪酬', '食堂工人工资'],
    pattern:
      /(?:用于|支付|发放|购买)[^。；]{0,24}(?:食堂)?(?:从业人员|工勤人员|食堂人员|食堂工人)(?:的)?(?:工资|劳务费?|薪酬)/g,
    message:
      '营养改善计划膳食补助资金应全部用于学生膳食，食堂从业人员工资由地方财政负担（教财〔2012〕2号、教财〔2022〕2号），请核实“{}”。',
    unless: (passage, disclosure) => !isOfMeals(passage, disclosure),
  },
  {
    words: ['脱贫攻坚工作', '脱贫攻坚任务', '脱贫攻坚战', '脱贫攻坚驻村'],
    pattern: /(?:推进|开展|做好|打[好赢]|助力|落实)脱贫攻坚(?:工作|任务|战)|脱贫攻坚驻村/g,
    message:
      '脱贫攻坚目标任务已于2020年完成，2021年起为“巩固拓展脱贫攻坚成果同乡村振兴有效衔接”（中发〔2020〕30号），此处请核实表述。',
    severity: 'info',
    unless: ({ text }, { year }) =>
      year === undefined || year < 2022 || /巩固|有效衔接|20(?:1\d|20)年|表彰|历史|总结/.test(text),
  },
  {
    words: ['建档立卡贫困'],
    pattern: /建档立卡贫困(?:家庭|户|人口|学生|群众)[^，。；\n]{0,10}/g,
    message: '2021年起不再使用“建档立卡贫困户”等称谓，应为“脱贫户”“脱贫家庭”“脱贫人口”，请核实“{}”。',
    severity: 'info',
    unless: ({ text }, { year }) =>
      year === undefined || year < 2022 || /原建档|20(?:1\d|20)年|历史|文件|通知/.test(text),
  },
  {
    words: ['第三方'],
    pattern:
      /(?:委托|聘请|邀请|请)(?:了)?(?:社会)?第三方(?:机构|中介机构|公司|会计师事务所)?(?:代为|代替|全权|负责|来)?(?:开展|完成|进行|实施|承担|办理)?[^，。；、]{0,6}(?:单位|部门|项目|整体支出|绩效)*自评(?:打分|评分|工作|任务)?(?=[，。；、]|$)/g,
    message:
      '单位自评应由预算单位自行完成，“{}”不符合委托主体与绩效管理对象相分离的要求（财预〔2020〕10号、财预〔2021〕6号），请核实。',
    severity: 'info',
    unless: ({ text }) => /复核|抽查|重点评价|再评价/.test(text.match(/第三方[^，。；]{0,24}/)?.[0] ?? ''),
  },
  {
    words: ['全额拨款事业单位', '差额拨款事业单位', '自收自支事业单位'],
    pattern: /(?:全额拨款|差额拨款|自收自支)事业单位/g,
    message: '“{}”为事业单位分类改革前的称谓，文中其他单位按公益一类、公益二类划分，口径应当一致。',
    severity: 'info',
    unless: ({ at }, { document }) => !isBesideClasses(document, at.block),
  },
  {
    words: ['质保金', '质量保证金'],
    pattern:
      /(?:质保金|质量保证金)[^。；%]{0,24}?(?:合同|结算|审定)[^。；，%]{0,8}?(?:[4-9]|[1-9]\d)(?:\.\d+)?[%％]|(?:预留|扣留|扣除|留存)[^。；，%]{0,12}?(?:[4-9]|[1-9]\d)(?:\.\d+)?[%％][^。；，]{0,6}(?:质保金|质量保证金)/g,
    message: '“{}”：工程质量保证金总预留比例不得高于工程价款结算总额的3%（建质〔2017〕138号），请核实。',
    severity: 'info',
    unless: ({ text }) => !/工程|施工|监理|竣工|结算审[计核]|硬化|建设/.test(text) || /设备|货物/.test(text),
  },
  {
    words: ['通用设备'],
    pattern:
      /单[价位][^，。；]{0,4}100万元[^，。；]{0,8}通用设备[^。；]{0,16}单[价位][^，。；]{0,4}50万元[^，。；]{0,8}专用设备/g,
    message: '决算公开格式为单价50万元以上通用设备、单价100万元以上专用设备，“{}”的两个限额互换。',
  },
  {
    words: ['代管资金'],
    pattern: /代管资金/g,
    message: '“{}”属于代收代付的往来款项，不是部门收入；计入部门收入、支出的，应核实口径。',
  },
]
