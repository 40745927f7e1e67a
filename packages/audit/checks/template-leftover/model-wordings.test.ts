import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { modelWordings } from './model-wordings.ts'
import { outlineWordings } from './outline-wordings.ts'
import { repeatedHeading } from './repeated-heading.ts'

const find = (line: string): string[] => said(modelWordings, '第二部分 2023年度部门决算情况说明', line)

describe('what a model leaves behind', () => {
  test('what to write where there is nothing', () => {
    expect(find('十、其他需要说明的情况（没有则填“无”）')).toEqual(['info （没有则填“无”）'])
    expect(find('（没有则填“无”）|无')).toEqual([])
  })

  test.each([
    ['支出决算比2022年增加/减少0万元', '增加/减少'],
    ['决算数大于（小于）预算数的主要原因是政策调整', '大于（小于）'],
    ['较上年增长（下降）3.2%', '增长（下降）'],
    ['较上年度决算数增加(或减少)0万元', '增加(或减少)'],
    ['较上年增长（或下降）0%', '增长（或下降）'],
    ['预算数大小于决算数', '大小于'],
    ['比2024年度减增加21.90万元，增长14.75%', '减增加'],
    ['XX局2023年度部门决算', 'XX'],
    ['政府采购支出总额××万元', '××'],
    ['计划整治山坪塘××口', '××'],
    ['会议学习贯彻00市委全会精神', '00市委'],
    ['20××年度部门决算', '20××年'],
    ['202 年度部门决算', '202 年度'],
    ['按照《××××××》（××〔202×〕×号）安排资金', '《××××××》（××〔202×〕×号）'],
    ['按照县财政局通知（财预〔20××〕××号）安排资金', '〔20××〕××号'],
    ['按照县财政局通知（财预〔2023〕×号）安排资金', '〔2023〕×号'],
    ['与202年度相比，收、支总计各增加20.00万元', '202年度'],
    ['某局202年度没有政府性基金预算财政拨款支出', '202年度'],
    ['本部门202X年度没有此项支出', '202X'],
    ['三、项目实施及管理情况（应反映组织实施、监管等情况）', '（应反映组织实施、监管等情况）'],
    ['资金使用情况（可用表格形式反映）', '（可用表格形式反映）'],
    ['无此项支出的，仍保留该表格式，并在本表下方作下述说明', '仍保留该表格式，并在本表下方作下述说明'],
    ['主要效益，定性：优良中低差', '优良中低差'],
    ['存在的问题（根据自评情况如实填写）', '（根据自评情况如实填写）'],
    ['国有资本经营预算支出0万元（注：无此项支出的单位请自行删除）。', '（注：无此项支出的单位请自行删除）'],
    ['团组0个。开展内容包括:具体出国开支及开展工作情况等。', '开展内容包括:具体出国开支及开展工作情况等'],
    ['（三）相关建议。（包括后续工作计划、主要经验及做法等）增加课时。', '（包括后续工作计划、主要经验及做法等）'],
    ['无外事接待（无此项支出的单位请写“无”）。', '（无此项支出的单位请写“无”）'],
    ['没有此项支出。（无此项收支的单位保留本段并作说明）', '（无此项收支的单位保留本段并作说明）'],
    ['本单位无对外投资。（无上述资产的单位，作以上说明）', '（无上述资产的单位，作以上说明）'],
    ['未开展财政评价（如有，应列明项目名称和评价结果）。', '（如有，应列明项目名称和评价结果）'],
    ['外事接待0批次。（如有外事接待，请说明具体内容）', '（如有外事接待，请说明具体内容）'],
    ['机构情况（仅有一个单位的部门，不作此说明）', '（仅有一个单位的部门，不作此说明）'],
    ['四、绩效指标完成情况（结合本行业特点自行设计）', '（结合本行业特点自行设计）'],
    ['（三）项目绩效分析（可适当增减）', '（可适当增减）'],
    ['附件2：项目支出绩效评价报告（参考提纲）', '（参考提纲）'],
    ['2.主要做法。（各单位可根据实际酌情补充）', '（各单位可根据实际酌情补充）'],
    ['（按项目逐一撰写）', '（按项目逐一撰写）'],
    ['增长12.00%，主要原因是人员增加（请结合单位实际说明变动原因）。', '（请结合单位实际说明变动原因）'],
    ['二、存在的问题（请如实填写）', '（请如实填写）'],
    ['接待来访3批次，共12人（按实际情况填写）。', '（按实际情况填写）'],
  ])('%s', (line, quoted) => {
    expect(find(line)).toEqual([`error ${quoted}`])
  })

  test('what a bracket behind words consists of is told', () => {
    expect(find('购置设备（包括电脑、打印机、扫描仪等）12台。')).toEqual([])
  })
  test.each([
    '1.市水政监察支队（参照公务员法管理的事业单位）',
    '八、一般公共预算基本支出决算表（按照经济分类填报）',
    '年中追加预算20.00万元（根据县财政局批复调整），用于抗旱。',
    '三、预算绩效管理情况（根据年度任务开展）',
    '2.实施方案的示例（示例由省厅印发，已转发各县）',
    '最满意的服务是：窗口办理、网上办理、其他（请说明）。',
    '申请人申报，材料不全的一次告知（请补正材料的通知见附件）。',
    '（无独立核算条件的单位，由主管部门一并说明）',
    '补贴按月发放，标准为每人每月300元（按实际天数计算）。',
  ])('a bracket that instructs nobody: %s', (line) => expect(find(line)).toEqual([]))

  test('the kind of chart behind its title', () => {
    expect(find('（图2：收入决算结构图）（饼状图）')).toEqual(['info （饼状图）'])
    expect(find('（图2：收入决算结构饼状图）')).toEqual([])
    expect(find('无此项收支的单位（如有关学校）已作说明')).toEqual([])
    expect(find('各单位应当如实填报（详见附件）')).toEqual([])
  })

  test('weaker ones', () => {
    expect(find('公务用车运行维护费5万元，主要用于所需的燃料费')).toEqual(['warning 主要用于所需的'])
    expect(find('决算数小于预算数的主要原因是。')).toEqual(['warning 主要原因是。'])
    expect(find('支出减少，主要原因是：。')).toEqual(['warning 主要原因是：。'])
    expect(find('支出减少，主要原因是：一是人员减少。')).toEqual([])
    expect(find('经平川区财政厅(局)汇总，现公开如下：')).toEqual(['warning 财政厅(局)'])
    expect(find('各省、自治区财政厅（局）负责汇总')).toEqual([])
    const below = (next: string): string[] =>
      said(modelWordings, '第二部分 2023年度部门决算情况说明', '决算数小于预算数的主要原因：', next)
    expect(below('项目延期，结转下年实施。')).toEqual([])
    expect(below('2.教育支出（类）普通教育（款）小学教育（项）。')).toEqual(['warning 主要原因：'])
    expect(find('单价100万元以上专用设备0台')).toEqual(['info 单价100万元以上专用设备'])
  })

  test.each([
    '收入增加、支出减少，增加（减少）情况见附表',
    '说明收支增加或减少的情况',
    '较上年度决算数无增加或减少。',
    '编号2202年度，投资2000市级资金，涉及100市区道路',
    '评价等次分为优、良、中、差四个等次',
    '2×2米展板3块，规格为3×5',
    '主要用于所需物资的采购',
    '2020年度部门决算，202.5年',
    '主要原因是人员增加。',
    '是否符合规定：是',
  ])('in order: %s', (line) => {
    expect(find(line)).toEqual([])
  })
})

describe('outline prompts and plans', () => {
  const report = ['第四部分 附件', '2023年部门整体支出绩效评价报告', '一、项目概况']

  test('a prompt that lists what to analyse', () => {
    expect(said(outlineWordings, ...report, '包括绩效目标制定、目标实现、支出控制等情况。')).toHaveLength(1)
    expect(
      said(outlineWordings, ...report, '（三）结果应用情况。包括内部应用、信息公开、整改反馈等情况。'),
    ).toHaveLength(1)
    expect(
      said(modelWordings, ...report, '（一）资金批复情况。（说明项目资金申报、批复的程序）项目由市局申报。'),
    ).toHaveLength(1)
    expect(said(modelWordings, ...report, '（一）资金批复情况（说明书另附）。')).toEqual([])
    expect(said(outlineWordings, ...report, '培训内容包括绩效管理、内部控制、资产管理等内容。')).toEqual([])
  })

  test('the future in a report of results, and where it belongs', () => {
    expect(said(outlineWordings, ...report, '2023年，将组建课题组开展调研。')).toEqual(['info 将组建'])
    expect(said(outlineWordings, ...report, '下一步将组织培训。', '已将开展情况上报')).not.toContain('info 将组织')
  })
})

describe('repeated headings', () => {
  const report = ['第四部分 附件', '2023年部门整体支出绩效评价报告', '二、部门资金收支情况']
  const lines = (heading: string): string[] => [
    ...report,
    heading,
    '1.部门总体收入情况',
    '总收入6.50万元。',
    '2.部门总体支出情况',
  ]

  test('a heading like the one below it', () => {
    expect(said(repeatedHeading, ...lines('（一）部门总体收入情况'))).toEqual([
      'warning （一）部门总体收入情况 1.部门总体收入情况',
    ])
  })

  test('a heading that covers both', () => {
    expect(said(repeatedHeading, ...lines('（一）部门总体收支情况'))).toEqual([])
  })
})
