/** What is wrong in the published version of 上海市云汀区文化和旅游局 2024. */
import { inCell, inParagraph, type Planted } from './planted.ts'

export const yuntingErrors: readonly Planted[] = [
  {
    category: 'cross-section',
    what: '决算单位写为4家，名单只有3家',
    quote: '共4家',
    edit: inParagraph('从预算单位构成看', '共3家', '共4家'),
  },
  {
    category: 'table-text',
    what: '财政拨款收支总计4409.80万元，决算表为4409.08万元（数字颠倒）',
    quote: '4409.80万元',
    edit: inParagraph('年度财政拨款收入支出总计', '4409.08', '4409.80'),
  },
  {
    category: 'year',
    what: '对比年度误为2022年度',
    quote: '与2022年度相比',
    edit: inParagraph('占本年支出合计的', '与2023年度相比', '与2022年度相比'),
  },
  {
    category: 'template-leftover',
    what: '模板提示语“（如持平作持平表述）”未删除',
    quote: '（如持平作持平表述）',
    edit: inParagraph('占本年支出合计的', '文物修缮支出增加。', '文物修缮支出增加。（如持平作持平表述）'),
  },
  {
    category: 'share',
    what: '住房保障支出占比6.46%误为4.66%',
    quote: '4.66%',
    edit: inParagraph('主要用于以下方面', '6.46%', '4.66%'),
  },
  {
    category: 'completion',
    what: '行政运行完成年初预算的比例98.61%误为96.81%',
    quote: '96.81%',
    edit: inParagraph('1、文化旅游体育与传媒支出', '98.61%', '96.81%'),
  },
  {
    category: 'direction',
    what: '图书馆决算数1323.21大于预算数1305.00，却写“小于”',
    quote: '决算数小于预算数',
    edit: inParagraph('2、文化旅游体育与传媒支出', '决算数大于预算数', '决算数小于预算数'),
  },
  {
    category: 'subject-name',
    what: '2080506项名称不全，应为“机关事业单位职业年金缴费支出”',
    quote: '机关事业单位职业年金（项）',
    edit: inParagraph('7、社会保障和就业支出', '职业年金缴费支出（项）', '职业年金（项）'),
  },
  {
    category: 'copy-paste',
    what: '购房补贴的用途照抄了医疗保险缴费一项',
    quote: '事业单位职工基本医疗保险缴费',
    edit: inParagraph('11、住房保障支出', '发放职工购房补贴', '事业单位职工基本医疗保险缴费'),
  },
  {
    category: 'sum',
    what: '公务接待费3.26万元，与总体情况、结构和决算表的2.36万元不符',
    quote: '公务接待费支出3.26万元',
    edit: inParagraph('3、公务接待费支出', '3、公务接待费支出2.36', '3、公务接待费支出3.26'),
  },
  {
    category: 'unit',
    what: '货物采购金额单位误为“元”',
    quote: '324.68元',
    edit: inParagraph('（以合同签订为准）', '324.68万元', '324.68元'),
  },
  {
    category: 'table-text',
    what: '“三公”经费表因公出国（境）费决算数8.74，正文为7.84',
    quote: '8.74',
    edit: inCell('财政拨款“三公”经费支出决算表', ['16.04', '7.84'], '7.84', '8.74'),
  },
  {
    category: 'score',
    what: '活动场次144低于目标150，却得满分20分',
    quote: '20.00',
    edit: inCell('群众文化活动', ['举办群众文化活动场次'], '18.00', '20.00'),
  },
  {
    category: 'score',
    what: '文旅宣传推广与交流项目总分98.76，各项得分合计99.76',
    quote: '98.76',
    edit: inCell('文旅宣传推广与交流', ['总分'], '99.76', '98.76'),
  },
]
