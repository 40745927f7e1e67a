import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { aspectScores } from './aspect-scores.ts'
import { blankScores } from './blank-scores.ts'
import { deductionsTold } from './deductions-told.ts'
import { fullScoreBesideMissedTarget } from './full-score-beside-missed-target.ts'
import { missingReportScore } from './missing-report-score.ts'
import { sameScore } from './same-score.ts'
import { scoreSum } from './score-sum.ts'
import { unsupportedGrade } from './unsupported-grade.ts'
import { weightSum } from './weight-sum.ts'

const form = (...rows: string[]): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  ...rows,
]
const NINETY = ['产出指标|数量指标|检修泵站|12座|12座|40|35', '||更换阀门|4个|4个|20|20', '||清淤|3次|3次|30|30']
const grouped = (quality: string): string[] => [
  '部门整体支出绩效评价报告',
  '部门整体支出绩效自评得分为30分。',
  '部门整体支出绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|得分',
  '产出指标|数量指标|检修泵站|12座|12座|10',
  `|质量指标|${quality}`,
  '|时效指标|按时完成率|100%|100%|10',
]
const report = (name: string, conclusion: string): string[] => [
  '2023年项目支出绩效自评报告',
  `（${name}）`,
  `（一）评价结论。${conclusion}`,
]

const headed = (full: number, score: string): string[] => [
  ...report('泵站检修项目', '由项目科组织。'),
  '（一）项目决策情况（满分40分，得38分）。立项依据充分。',
  `（二）项目效益情况（满分${full}分，得55.5分）。效益较好。`,
  `综合得分${score}分，评价等级为“优”。`,
]

const wholeOf = (told: string): string[] => [
  '部门整体支出绩效评价得分为94分。',
  '2023年部门整体支出绩效评价报告',
  `（一）评价结论。预算编制得54分，${told}。`,
]
const withMoney = (score: string): string =>
  `其中：管网改造项目预算90.00万元，执行90.00万元，自评得分88分；泵站检修项目预算150.00万元，执行120.00万元，执行率80.00%，自评得分${score}分。`

const scored = (score: string): string[] => [
  '部门预算项目支出绩效自评结果表',
  '项目名称|预算数（万元）|执行数（万元）|执行率|自评得分',
  `泵站检修项目|150.00|120.00|80.00%|${score}`,
  '管网改造项目|90.00|90.00|100.00%|98.00',
]

describe('scores', () => {
  testBothWays([
    {
      check: deductionsTold,
      about: 'points taken off',
      severity: 'warning',
      wrong: ['部门整体支出绩效评价得分为95分，扣分原因为：绩效管理扣8分、综合管理扣3分。'],
      right: [
        '部门整体支出绩效评价得分为95分，扣分原因为：绩效管理扣2分、综合管理扣3分。',
        '项目自评得分90分，主要是时效指标扣2分、质量指标扣3分。',
      ],
    },
    {
      check: deductionsTold,
      about: 'points taken off behind what they come to',
      severity: 'warning',
      wrong: ['项目自评92分，等次为优，扣8分：泵站少修1座扣4分，验收率扣3分。'],
      right: ['项目自评92分，等次为优，扣8分：泵站少修1座扣5分，验收率扣3分。'],
    },
    {
      check: aspectScores,
      about: 'of full scores told without their name',
      severity: 'error',
      wrong: ['满分100分，其中预算编制15分，得14分；预算执行25分，得23分；履职效能60分，得56.5分。合计得分94.5分。'],
      right: ['满分100分，其中预算编制15分，得14分；预算执行25分，得23分；履职效能60分，得57.5分。合计得分94.5分。'],
    },
    {
      check: sameScore,
      about: 'told once more in the report',
      severity: 'error',
      wrong: [...report('泵站检修项目', '项目自评得分97分。'), '综上，本年度综合得分79分。'],
      right: [
        ...report('泵站检修项目', '项目自评得分97分。'),
        '其中产出指标自评得分50分。财政部门复评综合得分95分。综上，本年度综合得分97分。',
      ],
    },
    {
      check: sameScore,
      about: 'of the only project evaluated',
      severity: 'error',
      wrong: [
        '本部门自行组织了1个项目支出绩效评价，从评价情况来看，资金使用规范，评价得分为95分。',
        ...report('泵站检修项目', '综合得分92分。'),
      ],
      right: [
        '本部门自行组织了1个项目支出绩效评价，从评价情况来看，资金使用规范，评价得分为92分。',
        '本部门自行组织了2个项目支出绩效评价，平均得分为95分。',
        ...report('泵站检修项目', '综合得分92分。'),
      ],
    },
    {
      check: sameScore,
      about: 'whose point moved',
      severity: 'error',
      wrong: ['（1）泵站检修项目绩效自评得分为98.33分。', ...report('泵站检修项目', '项目自评得分9.833分。')],
      right: ['（1）泵站检修项目绩效自评得分为98.33分。', ...report('泵站检修项目', '项目自评得分98.33分。已公示。')],
    },
    {
      check: sameScore,
      about: 'of a project in prose and report',
      severity: 'error',
      wrong: ['（1）泵站检修项目绩效自评得分为97分。', ...report('泵站检修项目', '项目自评得分87分。')],
      right: [
        '（1）泵站检修项目绩效自评得分为97分。',
        '（2）管网改造项目绩效自评得分为87分。',
        '（3）泵站检修二期项目绩效自评得分为88分。',
        '（4）泵站检修三期项目绩效自评得分为89分。',
        ...report('泵站检修项目', '项目自评得分97分。'),
      ],
    },
    {
      check: sameScore,
      about: 'of a project in its report and the list of projects',
      severity: 'error',
      wrong: [...scored('94.20'), ...report('泵站检修项目', '项目自评得分92.40分。')],
      right: [
        ...scored('92.40'),
        ...report('泵站检修项目', '项目自评得分92.40分。'),
        ...report('青岚县水利局第一泵站排涝设备检修', '项目自评得分95分。'),
        ...report('青岚县水利局第一泵站管护所排涝设备检修', '项目自评得分91分。'),
      ],
    },
    {
      check: aspectScores,
      about: 'of aspects by their names alone',
      severity: 'error',
      wrong: ['预算编制得28分，预算执行得36分，综合管理得10分，履职成效得10分，合计得分94分。'],
      right: ['预算编制得28分，预算执行得36分，综合管理得20分，履职成效得10分，合计得分94分。'],
    },
    {
      check: sameScore,
      about: 'of the whole, not of its first aspect',
      severity: 'error',
      wrong: wholeOf('综合管理得30分，合计得分84分'),
      right: wholeOf('综合管理得40分，合计得分94分'),
    },
    {
      check: sameScore,
      about: 'of a project, told with its money',
      severity: 'error',
      wrong: [withMoney('79.00'), ...report('泵站检修项目', '项目自评得分97.00分。')],
      right: [withMoney('97.00'), ...report('泵站检修项目', '项目自评得分97.00分。')],
    },
    {
      check: aspectScores,
      about: 'with their full scores',
      severity: 'error',
      wrong: ['预算管理满分30分，得28.5分；履职效能满分50分，得48分；社会效应满分20分，得19.1分。综合得分96.5分。'],
      right: ['预算管理满分30分，得28.5分；履职效能满分50分，得48分；社会效应满分20分，得19.1分。综合得分95.6分。'],
    },
    {
      check: aspectScores,
      about: 'in the headings of a report, where they are of the whole',
      severity: 'error',
      wrong: headed(60, '95.3'),
      right: [...headed(60, '93.5'), ...headed(50, '88')],
    },
    {
      check: aspectScores,
      about: 'aspects and their sum',
      severity: 'error',
      wrong: ['预算项目绩效管理方面自评得分66分，结果应用方面自评得分20分，自评质量方面自评得分10分，合计总得分86分。'],
      right: ['预算项目绩效管理方面自评得分66分，结果应用方面自评得分20分，自评质量方面自评得分10分，合计总得分96分。'],
    },
    {
      check: sameScore,
      about: 'in a list of names',
      severity: 'error',
      wrong: [
        '3个项目自评得分分别为泵站检修经费87分、渠道清淤经费91分。',
        ...report('泵站检修经费', '项目自评得分97分。'),
      ],
      right: [
        '3个项目自评得分分别为泵站检修经费97分、渠道清淤经费91分。',
        ...report('泵站检修经费', '项目自评得分97分。'),
      ],
    },
    {
      check: aspectScores,
      about: 'aspects behind their sum',
      severity: 'error',
      wrong: [
        '整体支出绩效自评得分93.5分，等级为“优”。其中：预算编制18分、预算执行26.5分、综合管理19分、整体绩效20分。',
      ],
      right: [
        '整体支出绩效自评得分93.5分，等级为“优”。其中：预算编制18分、预算执行26.5分、综合管理19分、整体绩效30分。',
        '自评得分93分，其中：预算编制扣2分、预算执行扣3分、综合管理扣2分。',
        '自评得分93分，其中产出指标47分。',
      ],
    },
    {
      check: fullScoreBesideMissedTarget,
      about: 'of its own row',
      severity: 'error',
      wrong: form('产出指标|数量指标|租金收取|600万元|448万元|10|10'),
      right: form('产出指标|数量指标|租金收取|600万元|448万元|10|7.5'),
    },
    {
      check: fullScoreBesideMissedTarget,
      about: 'a limit in working days',
      severity: 'error',
      wrong: form('产出指标|时效指标|泵站抢修时限|报修后5个工作日内|平均8个工作日|10|10'),
      right: form('产出指标|时效指标|泵站抢修时限|报修后5个工作日内|平均3个工作日|10|10'),
    },
    {
      check: fullScoreBesideMissedTarget,
      about: 'of its group, where no group lost a point',
      severity: 'error',
      wrong: grouped('收缴率|100%|75%|10'),
      right: grouped('收缴率|100%|75%|7.5'),
    },
    {
      check: scoreSum,
      about: 'the printed total',
      severity: 'error',
      wrong: form(
        '产出指标|数量指标|检修泵站|12座|12座|40|38',
        '||更换阀门|4个|4个|30|30',
        '||清淤|3次|3次|30|30',
        '总分|100|99',
      ),
      right: form(
        '产出指标|数量指标|检修泵站|12座|12座|40|38',
        '||更换阀门|4个|4个|30|30',
        '||清淤|3次|3次|30|30',
        '总分|100|98',
      ),
    },
    {
      check: scoreSum,
      about: 'a row of which the weights say that it is left out takes its score along',
      severity: 'warning',
      wrong: form(
        '产出指标|数量指标|检修泵站|12座|12座|40|38',
        '||更换阀门|4个|4个|20|20',
        '||清淤|3次|3次|30|30',
        '总分|100|99',
      ),
      right: form(
        '产出指标|数量指标|检修泵站|12座|12座|40|38',
        '||更换阀门|4个|4个|20|20',
        '||清淤|3次|3次|30|30',
        '总分|100|98',
      ),
    },
    {
      check: scoreSum,
      about: 'the score that the report claims, perhaps with points for execution',
      severity: 'warning',
      wrong: grouped('收缴率|100%|100%|9'),
      right: grouped('收缴率|100%|100%|10'),
    },
    {
      check: scoreSum,
      about: 'no more than the weight',
      severity: 'error',
      wrong: form('产出指标|数量指标|检修泵站|12座|12座|10|12'),
      right: form('产出指标|数量指标|检修泵站|12座|12座|10|10'),
    },
    {
      check: weightSum,
      about: 'the points of the execution rate told in the label of the total',
      severity: 'warning',
      wrong: form(...NINETY, '合计（含各项指标）|100|95'),
      right: form(...NINETY, '合计（含预算执行得分）|100|95'),
    },
    {
      check: weightSum,
      about: 'the points of the execution rate told in the note below',
      severity: 'warning',
      wrong: form(...NINETY, '总分|100|95', '其中预算执行率得5分。'),
      right: form(...NINETY, '总分|100|95', '其中预算执行率10分，得10分。'),
    },
    {
      check: blankScores,
      about: 'one row with a dash for its weight',
      severity: 'warning',
      wrong: form('产出指标|数量指标|检修|12座|12座|10|10', '||清淤|3次|3次|10|10', '||巡查|3次|3次|-|10'),
      right: form('产出指标|数量指标|检修|12座|12座|10|10', '||清淤|3次|3次|10|10', '||巡查|3次|3次|-|-'),
    },
    {
      check: blankScores,
      about: 'one row without',
      severity: 'warning',
      wrong: form(
        '产出指标|数量指标|检修|12座|12座|10|10',
        '||清淤|3次|3次|10|10',
        '||巡查|3次|3次|10|10',
        '||绿化|3次|3次|10|',
      ),
      right: form(
        '产出指标|数量指标|检修|12座|12座|10|10',
        '||清淤|3次|3次|10|10',
        '||巡查|3次|3次|10|10',
        '||绿化|3次|3次|10|0',
      ),
    },
    {
      check: missingReportScore,
      about: 'one report of three',
      severity: 'warning',
      wrong: [
        ...report('泵站维护', '自评得分96分。'),
        ...report('渠道清淤', '自评得分95分。'),
        ...report('水质监测', '完成较好。'),
      ],
      right: [
        ...report('泵站维护', '自评得分96分。'),
        ...report('渠道清淤', '自评得分95分。'),
        ...report('水质监测', '自评得分94分。'),
      ],
    },
    {
      check: unsupportedGrade,
      about: 'a grade without any score',
      severity: 'warning',
      wrong: report('泵站维护', '服务对象满意，综合评定为“优”。'),
      right: report('泵站维护', '自评得分96分，综合评定为“优”。'),
    },
    {
      check: unsupportedGrade,
      about: 'a grade without any points',
      severity: 'warning',
      wrong: report('渠道清淤', '满意率达95%，等级为优秀，综合评定为“优”。'),
      right: report('渠道清淤', '因此评价分96分，综合评定为“优”。'),
    },
    {
      check: unsupportedGrade,
      about: 'a grade beside the points of indicators',
      severity: 'warning',
      wrong: report('水质监测', '合格率，目标值≥90%，实际完成值≥92%；综合评定为“优”。'),
      right: report('水质监测', '合格率，目标值≥90%，实际完成值≥92%，自评得分20分；综合评定为“优”。'),
    },
  ])
})
