/** Forms and reports (绩效自评表, 评价报告) as offices of other provinces put them; every statement agrees with the others. */

const FORM = [
  '2022年度项目支出绩效自评表',
  '项目支出名称\t泵站检修\t\t\t\t\t\t',
  '主管部门\t临河县水利局\t\t\t实施单位\t临河县水利局\t\t',
  '项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分',
  '\t年度资金总额\t100.00\t120.00\t108.00\t10\t90.00%\t9',
  '\t中央和省级资金\t60.00\t80.00\t72.00\t\t90.00%\t',
  '\t县级资金\t40.00\t40.00\t36.00\t\t90.00%\t',
  '绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分',
  '\t产出指标\t数量指标\t检修泵站数量\t≥12座\t12座\t20\t20',
  '\t\t\t清淤渠道长度\t≥30公里\t28.5公里\t20\t19',
  '\t\t质量指标\t设备损耗率\t≤0.9‰\t0.3‰\t10\t10',
  '\t效益指标\t社会效益指标\t受益灌溉面积\t≥2.4万亩\t2.5万亩\t30\t30',
  '\t满意度指标\t服务对象满意度指标\t受益群众满意度\t≥90%\t95%\t10\t10',
  '总分\t\t\t\t\t\t100\t98',
]

const beside = (told: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '（四）预算绩效情况说明',
  told,
  '清淤渠道28.5公里，未达到30公里的目标，主要原因是汛期影响施工。',
  ...FORM,
]
const inReport = (told: string): string[] => ['2022年度部门整体支出绩效自评报告', '二、绩效自评情况', told]
const explained = (told: string): string[] => [
  '临河县水利局2022年度部门决算',
  '第二部分 2022年度部门决算情况说明',
  told,
]

export const PERFORMANCE_OTHERWISE: readonly (readonly [about: string, lines: readonly string[]])[] = [
  [
    'the targets of a form told beside its results',
    beside('受益灌溉面积2.5万亩，超过年初目标0.1万亩；受益群众满意度95%，高于目标5个百分点。'),
  ],
  [
    'planned, done and rate',
    beside('计划清淤渠道30公里，实际清淤28.5公里，完成率95%；检修泵站12座，完成计划12座的100%。'),
  ],
  ['what a form deducts', beside('泵站检修项目扣2分，其中预算执行率扣1分，清淤渠道长度扣1分。')],
  [
    'scores with their full marks behind them',
    inReport('部门整体支出绩效得分92.6分，其中预算执行得分36.6分（满分40分）、履职效益得分56分（满分60分）。'),
  ],
  [
    'the rate of the whole behind its parts',
    inReport(
      '全年资金总额1200.00万元，其中基本支出预算800.00万元，项目支出预算400.00万元；实际支出1140.00万元，其中基本支出790.00万元，项目支出350.00万元，预算执行率95.00%。',
    ),
  ],
  [
    'the rate of all behind two halves of the year',
    inReport('培训基层水利员320人次，其中上半年180人次、下半年140人次，完成计划300人次的106.67%。'),
  ],
  [
    'two deductions and their sum',
    inReport('对照评分标准，目标设置扣0.5分；资金支付扣1.5分，合计扣2分，最终得分98分。'),
  ],
  [
    'an index with weights for each level',
    [
      '部门整体支出绩效评价指标评分表',
      '一级指标\t分值\t二级指标\t分值\t三级指标\t分值\t评价标准\t得分',
      '投入\t10\t目标设定\t10\t目标合理性\t5\t合理得满分\t5',
      '\t\t\t\t指标明确性\t5\t明确得满分\t4',
      '过程\t40\t预算执行\t40\t预算完成率\t20\t按比例\t19',
      '\t\t\t\t三公控制率\t20\t达标得满分\t20',
      '产出\t50\t职责履行\t50\t实际完成率\t50\t按比例\t48',
      '总分\t100\t\t100\t\t100\t\t96',
    ],
  ],
  [
    'the execution scored in the heading of its own',
    [
      '2022年度泵站检修项目自评表',
      '项目名称\t泵站检修\t\t\t\t\t',
      '预算执行情况（万元）（20分）\t\t预算数（A）\t执行数（B）\t执行率（B/A）\t得分（20分*执行率）\t',
      '\t年度财政资金总额\t120.00\t108.00\t90.00%\t18\t',
      '年度绩效目标（80分）\t一级指标\t二级指标\t三级指标\t年初目标值（A）\t实际完成值（B）\t得分',
      '\t产出指标\t数量指标\t检修泵站\t12座\t12座\t40',
      '\t效益指标\t社会效益指标\t受益人口\t1.2万人\t1.3万人\t20',
      '\t满意度指标\t服务对象满意度指标\t群众满意度\t90%\t95%\t20',
      '总分\t\t\t\t\t\t98',
    ],
  ],
  ['a fall told as saving', explained('公用经费150.00万元，较上年节支10.00万元，下降6.25%。')],
  [
    'totals of money told as 总收入 and 总支出',
    explained('2022年度总收入1260.00万元，总支出1260.00万元。与上年相比，收、支总计各增加60.00万元，增长5%。'),
  ],
  [
    'beyond the budget and below it',
    explained(
      '行政运行（项）年初预算500.00万元，支出决算480.00万元，完成年初预算的96.0%，减支20.00万元，主要原因是人员调出。',
    ),
  ],
  [
    'a budget that paid nothing in front of the parts',
    explained(
      '使用一般公共预算财政拨款安排基本支出800.00万元，使用国有资本经营预算财政拨款安排基本支出0万元。其中：（1）工资福利支出600.00万元；（2）商品和服务支出150.00万元；（3）其他资本性支出50.00万元。',
    ),
  ],
  [
    'a price and a number in brackets',
    inReport('支出48.00万元，其中：水泵30.00万元（单价1.25万元，共24台），闸阀18.00万元（单价0.5万元，36套）。'),
  ],
]
