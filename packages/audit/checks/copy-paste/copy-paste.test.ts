import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { copiedTarget } from './copied-from-row-above.ts'
import { duplicateProject } from './duplicate-project.ts'
import { foreignSelfName } from './foreign-self-name.ts'
import { foreignWord } from './foreign-word.ts'
import { proposalsOfAnotherProject } from './proposals-of-another-project.ts'
import { reportOfAnotherProject } from './report-of-another-project.ts'
import { sharedReportText } from './shared-report-text.ts'

const report = (name: string, ...lines: string[]): string[] => ['2023年项目支出绩效自评报告', `（${name}）`, ...lines]
const printing = report(
  '内部号码簿印制经费',
  '安排综合科牵头内部号码簿印制工作。',
  '内部号码簿印制项目采取领导小组负责制。',
  '内部号码簿印制项目圆满完成印制任务，满意度高。',
)

const concerts = report('戏曲巡演经费', '全年巡演48场，巡演观众2.6万人次。', '巡演队伍按月考核。')

const bureau = (line: string): string[] => [
  '第一部分 部门概况',
  '二、机构设置',
  '长宁市水利局下属二级单位1个。',
  '第二部分 2023年度部门决算情况说明',
  '2023年，长宁市水利局机关运行经费支出3.00万元。',
  line,
]
const school = (line: string): string[] => [
  '长宁市职业学校2023年度部门决算',
  '第一部分 部门概况',
  '二、机构设置',
  '长宁市职业学校为市教育局所属二级预算单位，无下属单位。',
  '第二部分 2023年度部门决算情况说明',
  line,
]

const proposing = (name: string, told: string, proposal: string): string[] =>
  report(name, '一、项目概况', told, '（三）有关建议', proposal)
const pumps = proposing('乡村泵站设备改造', '改造泵站设备36台。', '一是建立泵站设备台账并定期检修；二是加强预算管理。')
const forest = (told: string, proposal: string): string[] => [...pumps, ...proposing('护林员补贴', told, proposal)]

const formOf = (name: string, indicator: string): string[] => [
  `${name}项目绩效自评表`,
  `项目名称|${name}`,
  '年度总体目标|预期目标|实际完成情况',
  `|做好${name}|做好${name}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `产出指标|数量指标|${indicator}|≥12|13`,
]
const patrols = (proposal: string, words = '为320名护林员发放补贴。'): string[] => [
  ...proposing('泵站维护', '维护泵站9座。', '落实值班制度，在汛前完成水泵机组检修计划。'),
  ...proposing('护林补贴', words, proposal),
  ...formOf('泵站维护', '水泵机组检修数量'),
  ...formOf('护林补贴', '巡护面积'),
]

describe('text that belongs to another project', () => {
  testBothWays([
    {
      check: proposalsOfAnotherProject,
      about: 'what is proposed for another project',
      severity: 'warning',
      wrong: forest('为320名护林员发放补贴。', '一是建立泵站设备台账并定期检修；二是加强预算管理。'),
      right: [
        ...forest('为320名护林员发放补贴，并管护设备和泵站周边林地。', '一是建立泵站设备台账并定期检修。'),
        ...forest('为320名护林员发放补贴。', '一是建立护林员名册并定期核对；二是加强预算管理。'),
      ],
    },
    {
      check: proposalsOfAnotherProject,
      about: 'a clause on what an indicator of another project measures',
      severity: 'warning',
      wrong: patrols('补种毁损林木；在汛前完成水泵机组检修计划。'),
      right: [
        ...patrols('补种毁损林木；在汛前完成林区防火检查。'),
        ...patrols('补种毁损林木；在汛前完成水泵机组检修计划。', '林区取水点的水泵机组检修由护林站承担。'),
      ],
    },
    {
      check: reportOfAnotherProject,
      about: 'one clause, word for word',
      severity: 'warning',
      wrong: [
        ...printing,
        ...report('会议厅维护经费', '会议厅维护由办公室承办。', '安排综合科牵头内部号码簿印制工作。'),
      ],
      right: [...printing, ...report('会议厅维护经费', '会议厅维护由办公室承办。', '安排综合科牵头会议厅维护工作。')],
    },
    {
      check: reportOfAnotherProject,
      about: 'the first paragraph',
      severity: 'warning',
      wrong: [
        '第四部分 附件',
        ...printing,
        ...report('会议厅维护经费', '一、项目概况', '我办内部号码簿印制项目由综合科承办，预算7万元。'),
      ],
      right: [
        '第四部分 附件',
        ...printing,
        ...report('会议厅维护经费', '一、项目概况', '我办会议厅维护项目由综合科承办，预算7万元。'),
      ],
    },
    {
      check: reportOfAnotherProject,
      about: 'who carries out another project, below its own first paragraph',
      severity: 'warning',
      wrong: [
        ...printing,
        ...report('会议厅维护经费', '会议厅维护由办公室承办。', '内部号码簿印制项目由某县财政局组织实施。'),
      ],
      right: [
        ...printing,
        ...report('会议厅维护经费', '会议厅维护由办公室承办。', '会议厅维护项目由某县财政局组织实施。'),
      ],
    },
    {
      check: reportOfAnotherProject,
      about: 'the first paragraph, of a project that is not reported here',
      severity: 'warning',
      wrong: [
        '第四部分 附件',
        ...printing,
        ...report('会议厅维护经费', '一、项目概况', '水库移民后期扶持项目由长宁市水利局组织实施，建设项目9个。'),
      ],
      right: [
        '第四部分 附件',
        ...printing,
        ...report('会议厅维护经费', '一、项目概况', '会议系统改造项目由长宁市水利局组织实施，改造系统9套。'),
        ...report('会议厅维护经费', '一、项目概况', '上述两个项目由长宁市水利局组织实施，改造系统9套。'),
        ...report('会议厅维护经费', '一、项目概况', '专项资金项目由长宁市水利局组织实施，改造系统9套。'),
      ],
    },
    {
      check: reportOfAnotherProject,
      about: 'a whole report',
      severity: 'error',
      wrong: [...printing, ...report('优化营商环境工作经费', ...printing.slice(2))],
      right: [
        ...printing,
        ...report('优化营商环境工作经费', '安排营商办牵头优化营商环境工作。', '参照内部号码簿印制项目的做法管理。'),
      ],
    },
    {
      check: foreignWord,
      about: 'one task',
      severity: 'error',
      wrong: [...printing, ...report('幕墙翻新经费', '幕墙项目在党组领导下，圆满完成印制任务，效果良好。')],
      right: [...printing, ...report('幕墙翻新经费', '幕墙项目在党组领导下，圆满完成翻新任务，效果良好。')],
    },
    {
      check: foreignWord,
      about: 'one task of a project that tells of it in other words',
      severity: 'warning',
      wrong: [...concerts, ...report('幕墙翻新经费', '幕墙按期翻新，圆满完成巡演任务。')],
      right: [
        ...concerts,
        ...report('幕墙翻新经费', '幕墙按期翻新，圆满完成翻新任务，配合巡演工作。'),
        ...report('舞台维修经费', '舞台按期维修，圆满完成巡演任务。', '巡演舞台6座全部维修。'),
        ...report('公益培训经费', '全年培训9期，参训360人，培训合格率98%。'),
        ...report('门窗维修经费', '门窗按期维修，圆满完成培训任务。'),
      ],
    },
    {
      check: sharedReportText,
      about: 'problems word for word',
      severity: 'warning',
      wrong: [
        ...report('泵站维护', '（二）存在的问题', '经费使用符合规定，但仍存在支出进度缓慢、材料报送不及时等问题。'),
        ...report('渠道清淤', '（二）存在的问题', '经费使用符合规定，但仍存在支出进度缓慢、材料报送不及时等问题。'),
      ],
      right: [
        ...report('泵站维护', '（二）存在的问题', '经费使用符合规定，但仍存在支出进度缓慢、材料报送不及时等问题。'),
        ...report('渠道清淤', '（二）存在的问题', '清淤受汛期影响，十一月才完工，验收材料报送较晚。'),
      ],
    },
    {
      check: sharedReportText,
      about: 'the same specific number',
      severity: 'warning',
      wrong: [
        ...report('泵站维护', '效益指标：服务面积32300平方米，保障运行。'),
        ...report('渠道清淤', '效益指标：服务面积32300平方米，保障通水。'),
      ],
      right: [
        ...report('泵站维护', '效益指标：服务面积32300平方米，保障运行，设备完好率100%。'),
        ...report('渠道清淤', '效益指标：服务面积45100平方米，保障通水，设备完好率100%。'),
      ],
    },
    {
      check: sharedReportText,
      about: 'the same number, though not the same month',
      severity: 'warning',
      wrong: [
        ...report('泵站维护', '2023年3月，受益农户1260户。'),
        ...report('渠道清淤', '2023年4月，受益农户1260户。'),
      ],
      right: [
        ...report('泵站维护', '2023年3月，受益农户1260户。'),
        ...report('渠道清淤', '2023年3月，受益农户1380户。'),
      ],
    },
    {
      check: duplicateProject,
      about: 'two rows',
      severity: 'warning',
      wrong: [
        '绩效自评表',
        '任务名称|主要内容|预算金额（万元）|实际执行（万元）',
        '安家补助|人才|4|0',
        '安家补助|人才|4|4',
      ],
      right: [
        '绩效自评表',
        '任务名称|主要内容|预算金额（万元）|实际执行（万元）',
        '安家补助|人才|4|0',
        '工作补助|人才|4|4',
      ],
    },
    {
      check: copiedTarget,
      about: 'the row above',
      severity: 'warning',
      wrong: [
        '绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '效益指标|经济效益指标|完成租金收取|600万元|600万元',
        '||举办推介活动|600万元|600万元',
      ],
      right: [
        '绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '效益指标|经济效益指标|完成租金收取|600万元|600万元',
        '||举办推介活动|4次|4次',
      ],
    },
    {
      check: copiedTarget,
      about: 'the row above, beside its unit',
      severity: 'warning',
      wrong: [
        '绩效自评表',
        '一级指标|二级指标|三级指标|指标值|度量单位|实际完成值',
        '效益指标|经济效益指标|完成租金收取|12|万元|11',
        '||举办推介活动|12|万元|11',
      ],
      right: [
        '绩效自评表',
        '一级指标|二级指标|三级指标|指标值|度量单位|实际完成值',
        '产出指标|时效指标|计量检定完成时间|12|月|11',
        '效益指标|经济效益指标|为企业减免费用|12|万元|11',
      ],
    },
    {
      check: foreignSelfName,
      about: 'another kind of organisation',
      severity: 'warning',
      wrong: ['我办按规定编制预算。', '我办严格执行预算。', '我办组织开展自评。', '对我中心新引进的人才发放补助。'],
      right: ['我办按规定编制预算。', '我办严格执行预算。', '我办组织开展自评。', '由市信息中心承担运维。'],
    },
    {
      check: foreignSelfName,
      about: 'what only a school calls itself',
      severity: 'warning',
      wrong: bureau('由乡镇作为项目业主，我校负责技术指导。'),
      right: bureau('由乡镇作为项目业主，我局负责技术指导。'),
    },
    {
      check: foreignSelfName,
      about: 'what neither the name nor a unit has',
      severity: 'warning',
      wrong: bureau('由乡镇作为项目业主，我中心负责技术指导。'),
      right: bureau('由乡镇作为项目业主，市水利中心负责技术指导。'),
    },
    {
      check: foreignSelfName,
      about: 'what the office above calls itself, not a unit below',
      severity: 'warning',
      wrong: school('我局成立绩效自评工作小组。'),
      right: school('我校成立绩效自评工作小组。'),
    },
  ])
})
