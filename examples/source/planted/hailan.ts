/** What is wrong in the published version of 海岚省水文水资源勘测中心 2023. */
import { inCell, inParagraph, type Planted } from './planted.ts'

export const hailanErrors: readonly Planted[] = [
  {
    category: 'sum',
    what: '年末结转和结余592.69万元（应为529.69），与支出总计加总不符',
    quote: '592.69',
    edit: inParagraph('2023年度支出总计', '529.69', '592.69'),
  },
  {
    category: 'share',
    what: '经营收入占比小数点错位（1.14%误为11.40%）',
    quote: '11.40%',
    edit: inParagraph('本年收入合计16408.41万元，其中', '1.14%', '11.40%'),
  },
  {
    category: 'typo',
    what: '“主要”重复',
    quote: '主要主要',
    edit: inParagraph('水质监测（项），主要用于', '主要用于', '主要主要用于'),
  },
  {
    category: 'share',
    what: '公用经费占基本支出的比例13.48%误为14.38%',
    quote: '14.38%',
    edit: inParagraph('公用经费1575.15万元', '13.48%', '14.38%'),
  },
  {
    category: 'sum',
    what: '政府性基金本年收入682.64万元（应为628.64），年初+收入≠支出+年末',
    quote: '682.64',
    edit: inParagraph('政府性基金预算财政拨款年初结转和结余', '628.64', '682.64'),
  },
  {
    category: 'direction',
    what: '“三公”经费比上年增加，方向词误为“减少”，与“增长”矛盾',
    quote: '减少24.65万元',
    edit: inParagraph('年度财政拨款“三公”经费支出', '增加24.65', '减少24.65'),
  },
  {
    category: 'contradiction',
    what: '购置公务用车0辆，却有购置费24.68万元',
    quote: '购置公务用车0辆',
    edit: inParagraph('公务用车购置费支出24.68', '购置公务用车1辆', '购置公务用车0辆'),
  },
  {
    category: 'copy-paste',
    what: '国有资本经营预算段落写的是另一家单位',
    quote: '海岚省地质环境监测总站',
    edit: inParagraph('没有使用国有资本经营预算财政拨款安排的支出。', '海岚省水文水资源勘测中心', '海岚省地质环境监测总站'),
  },
  {
    category: 'sum',
    what: '政府采购货物、工程、服务之和不等于总额（服务641.86误为461.86）',
    quote: '461.86',
    edit: inParagraph('年度政府采购支出总额', '641.86', '461.86'),
  },
  {
    category: 'cross-section',
    what: '水文测站项目执行数2652.85万元，自评表和项目报告为2625.85万元',
    quote: '2652.85',
    edit: inParagraph('开展了绩效自评，涉及预算资金', '2625.85', '2652.85'),
  },
  {
    category: 'template-leftover',
    what: '占位符“XX”未替换',
    quote: 'XX项目',
    edit: inParagraph('委托有资质的单位开展现场调查', '委托有资质的单位', '由XX项目承担单位'),
  },
  {
    category: 'completion',
    what: '水质监测项目预算执行率99.85%误为98.95%',
    quote: '98.95%',
    edit: inParagraph('项目年初预算560.00万元', '99.85%', '98.95%'),
  },
  {
    category: 'score',
    what: '护岸长度13.3公里低于目标14公里，却得满分25分',
    quote: '25.00',
    edit: inCell('库区防护工程维护', ['维护护岸长度'], '24.00', '25.00'),
  },
  {
    category: 'table-text',
    what: '收入决算表合计行事业收入481.64，正文和总表为418.64',
    quote: '481.64',
    edit: inCell('收入决算表', ['合计'], '418.64', '481.64'),
  },
]
