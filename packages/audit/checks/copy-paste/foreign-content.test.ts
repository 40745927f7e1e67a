import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { definitionOutsideGlossary } from './definition-outside-glossary.ts'
import { foreignOrganisation } from './foreign-organisation.ts'
import { misplacedStatement } from './misplaced-statement.ts'
import { noDefinition } from './no-definition.ts'
import { resultsOfAnotherProject } from './results-of-another-project.ts'
import { unknownListedProject } from './unknown-listed-project.ts'

const form = [
  '农村公路养护绩效自评表',
  '项目名称|农村公路养护',
  '年度总体目标|预期目标|实际完成情况',
  '养护农村公路2017公里|养护农村公路2168公里',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|养护农村公路里程|≥2017公里|2168公里|13|13',
]
const detailed = (goal: string, process = '分段每月养护'): string[] =>
  [
    ...form.slice(0, 2),
    `2.项目实施内容及过程概述|${process}`,
    ...form.slice(2),
    '产出指标|质量指标|农村公路路面优良率|≥90%|91%|13|13',
  ].map((line) =>
    line.replace('养护农村公路2017公里|养护农村公路2168公里', `${goal}|养护农村公路2168公里，路面优良率91%`),
  )
/** A report on the roads of a town, with its results where they belong, or where the process should be. */
const reported = (town: string, turned = false): string[] => {
  const paragraphs = ['分段公开招标，每月抽查。', '养护农村公路2168公里，路面优良率91%。']
  const [process = '', told = ''] = turned ? paragraphs.reverse() : paragraphs
  return [
    `2023年度项目支出绩效自评报告（${town}公路养护）`,
    '三、项目实施及管理情况',
    process,
    '四、项目绩效情况',
    told,
    ...detailed('养护农村公路2017公里').map((line) => line.replace('农村公路养护', `${town}公路养护`)),
  ]
}
const ofSchool = form.map((line) =>
  line.replace('农村公路养护|', '第4小学校舍维修|').replace('|农村公路养护', '|第4小学校舍维修'),
)
const results = (...lines: string[]): string[] => [
  '2023年度项目支出绩效自评报告（农村公路养护）',
  '四、项目绩效情况',
  ...lines,
  ...form,
]
const glossary = [
  '第三部分 名词解释',
  '1.财政拨款收入：指单位本年度从同级财政部门取得的财政拨款。',
  '2.其他收入：指单位取得的除上述各项收入以外的收入。',
  '3.基本支出：指单位为保障机构正常运转而发生的支出。',
  '4.项目支出：指单位为完成特定工作任务而发生的支出。',
]
const explanation = ['第二部分 2023年度部门决算情况说明', '七、财政拨款“三公”经费支出决算情况说明']
const statement = '3.公务接待费支出2.51万元，完成预算65.88%。'
const own = '青岚县水利局2023年度部门决算'

const DEFINITIONS = ['基本支出', '项目支出', '经营支出', '其他收入'].map(
  (term, index) => `${index + 5}.${term}：指单位发生的${term}。`,
)

const OTHER_MATTERS = ['第二部分 2023年度部门决算情况说明', '十、其他重要事项的情况说明']
const STRUCTURE = [
  ...OTHER_MATTERS,
  '五、一般公共预算财政拨款支出决算情况说明',
  '（二）一般公共预算财政拨款支出决算结构情况',
]
const DETAILED = '（三）一般公共预算财政拨款支出决算具体情况'
const SUBJECTS = ['图书馆', '群众文化', '博物馆'].map(
  (name, index) => `${index + 1}.文化支出（类）文化（款）${name}（项）：支出决算为1.00万元。`,
)
const OPERATING = '2023年度机关运行经费支出110.10万元，比2022年减少3.20万元，下降2.82%。'

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1}.第${index + 1}类收入：指单位取得的该类收入。`)

const explained = (line: string): string[] => [own, ...OTHER_MATTERS, OPERATING, line]

describe('content of others', () => {
  testBothWays([
    {
      check: foreignOrganisation,
      about: 'an item that is the name of another',
      severity: 'warning',
      wrong: explained('1.平川市林业局机关'),
      right: explained('1.青岚县水利局机关'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'what became of other goals',
      severity: 'warning',
      wrong: form.map((line) => line.replace('|养护农村公路2168公里', '|受理热线诉求76579件，按期办结率100%')),
      right: form.map((line) => line.replace('|养护农村公路2168公里', '|养护农村公路2168公里，优良路率100%')),
    },
    {
      check: resultsOfAnotherProject,
      about: 'how another project was done; months of its steps count nothing',
      severity: 'warning',
      wrong: detailed('养护农村公路2017公里', '受理热线诉求76579件，现场核实1208次'),
      right: detailed('养护农村公路2017公里', '4月完成招标工作，7月1日进场施工，8月组织初步验收'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'a goal without a number beside the results of the form',
      severity: 'warning',
      wrong: detailed('按季巡查水质，超标断面限期整改完毕'),
      right: detailed('提高农村公路通行能力，改善出行条件'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'the name of a measure of another project for a goal',
      severity: 'warning',
      wrong: detailed('数据使用部门满意度'),
      right: detailed('农村公路路面优良率'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'the title of a form for a goal',
      severity: 'warning',
      wrong: detailed('部门预算项目支出绩效目标完成情况表（2023年度）'),
      right: detailed('完成2023年度养护任务'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'results under another heading than in all other reports',
      severity: 'warning',
      wrong: [...reported('甲镇'), ...reported('乙镇'), ...reported('丙镇', true)],
      right: [...reported('甲镇'), ...reported('乙镇'), ...reported('丙镇')],
    },
    {
      check: resultsOfAnotherProject,
      about: 'results of another project for a reason',
      severity: 'warning',
      wrong: form.map((line) =>
        line.replace('|13|13', '|13|13|维修校舍93所，添置设备266台').replace('分值|得分', '分值|得分|偏差原因'),
      ),
      right: form.map((line) =>
        line.replace('|13|13', '|13|13|年初少计里程151公里').replace('分值|得分', '分值|得分|偏差原因'),
      ),
    },
    {
      check: resultsOfAnotherProject,
      about: 'how another project was done',
      severity: 'warning',
      wrong: detailed('养护农村公路2017公里', '维护信息系统6个，系统可用率88%'),
      right: detailed('养护农村公路2017公里', '分设标段2个，每月养护农村公路180公里'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'results where money is told',
      severity: 'warning',
      wrong: [
        '2023年度项目支出绩效自评报告（农村公路养护）',
        '二、项目资金使用情况',
        '养护农村公路2168公里，支出30.00万元。',
        '开展法治宣讲184场，发放普法资料37488份。',
        ...form,
      ],
      right: [
        '2023年度项目支出绩效自评报告（农村公路养护）',
        '二、项目资金使用情况',
        '养护农村公路2168公里，支出30.00万元。',
        '购置养护设备184台，修补农村公路坑槽37488处。',
        '三、项目管理情况',
        '监理单位每周现场检查1次，全年共召开例会31次。',
        ...form,
      ],
    },
    {
      check: misplacedStatement,
      about: 'a statement of the accounts among definitions',
      severity: 'warning',
      wrong: [...explanation, ...glossary, statement],
      right: [...explanation, statement, ...glossary, '5.公务接待费：指按规定开支的各类公务接待支出。'],
    },
    {
      check: misplacedStatement,
      about: 'a duty where money is told',
      severity: 'warning',
      wrong: [...OTHER_MATTERS, '二、收入决算情况说明', '（一）监督管理文化和旅游市场，维护市场秩序。'],
      right: [
        '第一部分 部门概况',
        '一、部门职责',
        '（一）监督管理文化和旅游市场，维护市场秩序。',
        '第二部分 2023年度部门决算情况说明',
        '二、收入决算情况说明',
        '1.上级补助收入减少。',
        '三、支出决算情况说明',
        '本年支出90万元，主要用于：',
        '1.维护市场秩序。',
        '四、财政拨款收入支出决算总体情况说明',
        '财政拨款收入90万元。',
        '1.维护文化市场秩序。',
        '2.保护文物。',
      ],
    },
    {
      check: misplacedStatement,
      about: 'a subject where the classes are told, unless most of them stand there for want of their heading',
      severity: 'warning',
      wrong: [...STRUCTURE, SUBJECTS[0] ?? '', DETAILED, ...SUBJECTS.slice(1)],
      right: [...STRUCTURE, ...SUBJECTS],
    },
    {
      check: misplacedStatement,
      about: 'under the heading of another section, and not under its own',
      severity: 'warning',
      wrong: [
        ...OTHER_MATTERS,
        '（一）政府采购支出情况',
        OPERATING,
        '（二）机关运行经费支出情况',
        '2023年度无其他支出。',
      ],
      right: [
        ...OTHER_MATTERS,
        '（一）机关运行经费支出情况',
        OPERATING,
        '（二）政府采购支出情况',
        '2023年度无其他支出。',
      ],
    },
    {
      check: misplacedStatement,
      about: 'below a heading that names no section',
      severity: 'warning',
      wrong: [
        ...OTHER_MATTERS,
        '五、一般公共预算财政拨款收入决算情况说明',
        '（一）总体情况',
        '2023年一般公共预算财政拨款支出3.00万元。',
        '六、一般公共预算财政拨款基本支出决算情况说明',
        '2023年基本支出3.00万元。',
      ],
      right: [
        ...OTHER_MATTERS,
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）总体情况',
        '2023年一般公共预算财政拨款支出3.00万元。',
        '六、一般公共预算财政拨款基本支出决算情况说明',
        '2023年基本支出3.00万元。',
      ],
    },
    {
      check: misplacedStatement,
      about: 'under the heading of another section, and under its own',
      severity: 'warning',
      wrong: [
        ...OTHER_MATTERS,
        '（一）机关运行经费支出情况',
        OPERATING,
        '（二）政府采购支出情况',
        '2023年度机关运行经费支出20.00万元。',
      ],
      right: [...OTHER_MATTERS, '（一）机关运行经费支出情况', OPERATING],
    },
    {
      check: misplacedStatement,
      about: 'a task where money is told, which tells of no vehicles',
      severity: 'warning',
      wrong: [...OTHER_MATTERS, '二、收入决算情况说明', '（一）管理全县燃气设施，确保供气安全。'],
      right: [...OTHER_MATTERS, '二、收入决算情况说明', '（一）管理全县执法车辆，确保出行安全。'],
    },
    {
      check: misplacedStatement,
      about: 'what a subject was spent for, among definitions',
      severity: 'warning',
      wrong: [
        ...explanation,
        ...glossary,
        '1.住房保障支出（类）住房改革支出（款）住房公积金（项），主要用于缴纳公积金。年初预算8万元，支出决算8万元。',
      ],
      right: [
        ...explanation,
        ...glossary,
        '1.住房保障支出（类）住房改革支出（款）住房公积金（项）：反映缴纳的公积金。',
      ],
    },
    {
      check: misplacedStatement,
      about: 'words of a project report among definitions',
      severity: 'warning',
      wrong: [...explanation, ...glossary, '（二）存在的问题。基层人员变动较多。'],
      right: [
        ...explanation,
        ...glossary,
        '2023年项目支出绩效自评报告',
        '（泵站维护）',
        '（二）存在的问题。基层人员变动较多。',
      ],
    },
    {
      check: noDefinition,
      about: 'results of work among definitions',
      severity: 'warning',
      wrong: [...explanation, ...glossary, ...DEFINITIONS, '检定计量器具8221台（件），及时率97%。'],
      right: [...explanation, ...glossary, ...DEFINITIONS, '其中，运行维护费反映单位公务用车的燃料费等支出。'],
    },
    {
      check: noDefinition,
      about: 'the only paragraph without a number',
      severity: 'warning',
      wrong: [...explanation, '第三部分 名词解释', ...numbered(9), '本部分金额以万元为单位，保留两位小数。'],
      right: [...explanation, '第三部分 名词解释', ...numbered(9), '以上名词均指本年度口径。'],
    },
    {
      check: misplacedStatement,
      about: 'a duty among the names of units',
      severity: 'warning',
      wrong: ['第一部分 部门概况', '二、机构设置', '1.某县图书馆', '2.某县文化馆', '（一）承担文化市场监督管理。'],
      right: ['第一部分 部门概况', '二、机构设置', '1.某县图书馆', '2.某县文化馆', '3.某县文物所'],
    },
    {
      check: definitionOutsideGlossary,
      about: 'a definition among statements',
      severity: 'warning',
      wrong: [
        ...explanation,
        statement,
        '4.基本支出：指单位为保障机构正常运转、完成日常工作任务而发生的支出。',
        ...glossary,
      ],
      right: [...explanation, statement, '4.基本支出：5.00万元。', ...glossary],
    },
    {
      check: resultsOfAnotherProject,
      about: 'results that the form does not have',
      severity: 'warning',
      wrong: results('养护农村公路2168公里。', '维护信息系统6个，系统可用率90%。'),
      right: results('养护农村公路2168公里，群众满意。', '项目自评得分97分，公众评价得分95分。'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'results that the form does not have, in the conclusions',
      severity: 'warning',
      wrong: results('养护农村公路2168公里。', '五、评价结论及建议', '维护信息系统6个，系统可用率90%。'),
      right: results('养护农村公路2168公里。', '五、评价结论及建议', '养护农村公路2168公里，效果较好。'),
    },
    {
      check: unknownListedProject,
      about: 'a project that nothing is attached for, where as many are told as have a form',
      severity: 'warning',
      wrong: ['绩效自评的2023年度项目1个。', '（1）居家养老服务项目', ...form],
      right: ['绩效自评的2023年度项目1个。', '（1）农村公路养护项目', ...form],
    },
    {
      check: unknownListedProject,
      about: 'a project that nothing is attached for',
      severity: 'info',
      wrong: ['1.居家养老服务项目：农村服务半径较大。', ...form],
      right: ['1.农村公路养护项目：增设排水沟。', ...form],
    },
    {
      check: unknownListedProject,
      about: 'a project that nothing is attached for, beside one that is known',
      severity: 'warning',
      wrong: ['1.农村公路养护项目：增设排水沟。', '2.居家养老服务项目：农村服务半径较大。', ...form],
      right: ['1.农村公路养护项目：增设排水沟。', ...form],
    },
    {
      check: unknownListedProject,
      about: 'a project of another county',
      severity: 'warning',
      wrong: ['（1）霁山县政务服务管理局本级政务大厅运行保障项目', ...form],
      right: ['（1）农村公路养护项目', ...form],
    },
    {
      check: unknownListedProject,
      about: 'a project of a numbered station of another county',
      severity: 'warning',
      wrong: ['（37）霁山县第3水利工程管理站防汛物资储备项目', ...form],
      right: ['（37）农村公路养护项目', ...form],
    },
    {
      check: unknownListedProject,
      about: 'a project of a place of its own, where forms are attached for some',
      severity: 'info',
      wrong: ['（1）示范区灌溉泵站维修项目', ...form],
      right: ['（1）农村公路养护项目', ...form],
    },
    {
      check: unknownListedProject,
      about: 'a project with another number in its name',
      severity: 'warning',
      wrong: ['1.第4小学校舍维修项目：增设排水沟。', '2.第9小学校舍维修项目：更换门窗。', ...ofSchool],
      right: ['1.第4小学校舍维修项目：增设排水沟。', '2.校舍维修项目：更换门窗。', ...ofSchool],
    },
    {
      check: foreignOrganisation,
      about: 'the head of the list of units names another organisation',
      severity: 'error',
      wrong: [own, '第一部分 部门概况', '二、机构设置', '纳入平川市林业局2023年度部门决算编制范围的二级预算单位包括：'],
      right: [own, '第一部分 部门概况', '二、机构设置', '纳入青岚县水利局2023年度部门决算编制范围的二级预算单位包括：'],
    },
  ])
})
