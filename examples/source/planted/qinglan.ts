/** What is wrong in the published version of 青岚县农业农村局 2022. */
import { afterParagraph, inCell, inParagraph, type Planted, swappedCells } from './planted.ts'

export const qinglanErrors: readonly Planted[] = [
  {
    category: 'share',
    what: '结构情况中农林水支出漏录一位数字（1276.07误为127.07），与占比81.52%、合计均不符',
    quote: '127.07',
    edit: inParagraph('主要用于以下方面', '1276.07', '127.07'),
  },
  {
    category: 'share',
    what: '项目支出占比数字颠倒（36.31%误为36.13%）',
    quote: '36.13%',
    edit: inParagraph('本年支出合计1939.31万元，其中', '36.31%', '36.13%'),
  },
  {
    category: 'direction',
    what: '公务接待费比上年减少，方向词误为“增加”，与“下降”矛盾',
    quote: '增加0.67万元',
    edit: inParagraph('3.公务接待费支出', '减少0.67万元', '增加0.67万元'),
  },
  {
    category: 'template-leftover',
    what: '模板选择项“增加/减少”“增长/下降”未删改',
    quote: '增加/减少0万元，增长/下降0%',
    edit: inParagraph('1.因公出国（境）经费支出', '与2021年持平', '比2021年增加/减少0万元，增长/下降0%'),
  },
  {
    category: 'subject-name',
    what: '20805款使用旧名称“行政事业单位离退休”，2020年起为“行政事业单位养老支出”',
    quote: '行政事业单位离退休（05款）',
    edit: inParagraph('行政单位离退休（01项）', '行政事业单位养老支出（05款）', '行政事业单位离退休（05款）'),
  },
  {
    category: 'sum',
    what: '公务接待费的具体内容加总为4.53万元，不等于4.62万元',
    quote: '2.67万元',
    edit: inParagraph('国内公务接待支出4.62万元', '2.76万元', '2.67万元'),
  },
  {
    category: 'cross-section',
    what: '下属二级预算单位写为3个，分类和名单均为2个',
    quote: '二级预算单位3个',
    edit: inParagraph('其中行政单位0个', '二级预算单位2个', '二级预算单位3个'),
  },
  {
    category: 'sum',
    what: '车辆总数4辆，分类合计3辆',
    quote: '共有车辆4辆',
    edit: inParagraph('主要领导干部用车', '共有车辆3辆', '共有车辆4辆'),
  },
  {
    category: 'copy-paste',
    what: '名词解释混入残联的科目，本部门没有残疾人事业支出',
    quote: '残疾人康复（项）',
    edit: afterParagraph('7.机关运行经费：', '8.社会保障和就业支出（类）残疾人事业（款）残疾人康复（项）：反映残疾人联合会用于残疾人康复方面的支出。'),
  },
  {
    category: 'cross-section',
    what: '整体绩效报告的收入总计误用上年数（1620.34，应为1974.94）',
    quote: '收入总计1620.34万元',
    edit: inParagraph('1.部门总体收支情况', '收入总计1974.94', '收入总计1620.34'),
  },
  {
    category: 'unit',
    what: '项目报告的预算金额单位误为“元”',
    quote: '调整后预算240.00元',
    edit: inParagraph('项目年初预算230.00万元', '调整后预算240.00万元', '调整后预算240.00元'),
  },
  {
    category: 'indicator',
    what: '绩效表“指标性质”与“指标值”两栏对调',
    quote: '≥',
    edit: swappedCells('51990322T000000210001', ['培训农户人次'], '≥', '1500'),
  },
  {
    category: 'cross-section',
    what: '绩效表完成值746批次，低于指标值800，也与项目报告的846批次不符',
    quote: '746',
    edit: inCell('51990322T000000210002', ['定量检测批次'], '846', '746'),
  },
  {
    category: 'sum',
    what: '支出决算表“事业运行”本年支出合计数字颠倒（374.53误为347.53）',
    quote: '347.53',
    edit: inCell('支出决算表', ['2130104'], '374.53', '347.53'),
  },
]
