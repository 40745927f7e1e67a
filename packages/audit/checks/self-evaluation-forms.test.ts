import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { executionRate } from './completion/execution-rate.ts'
import { lowExecution } from './completion/low-execution.ts'
import { overExecution } from './completion/over-execution.ts'
import { listedCount } from './contradiction/listed-count.ts'
import { repeatedSentence } from './copy-paste/repeated-sentence.ts'
import { actualOfOtherMeasure } from './indicator/actual-of-other-measure.ts'
import { blankActual } from './indicator/blank-actual.ts'
import { copiedGoals } from './indicator/copied-goals.ts'
import { costAgainstBudget } from './indicator/cost-against-budget.ts'
import { goalsAnswered } from './indicator/goals-answered.ts'
import { missedTarget } from './indicator/missed-target.ts'
import { unmeasurable } from './indicator/unmeasurable.ts'
import { wrongCategory } from './indicator/wrong-category.ts'
import { blankScores } from './score/blank-scores.ts'
import { missingTotalScore } from './score/missing-total-score.ts'
import { weightSum } from './score/weight-sum.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { performanceFunds } from './sum/performance-funds.ts'
import { modelWordings } from './template-leftover/model-wordings.ts'
import { fractionOfCount } from './unit/fraction-of-count.ts'
import { titledYear } from './year/titled-year.ts'

const INDICATORS = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分'
const TITLE = '泵站维护项目支出绩效自评表'
const scored = (...rows: string[]): string[] => [TITLE, INDICATORS, ...rows]
const money = (budget: string, executed: string, rate: string): string[] => [
  TITLE,
  '项目名称|泵站维护',
  '资金（万元）|年初预算数|全年预算数|全年执行数|执行率',
  `年度资金总额|${budget}|${budget}|${executed}|${rate}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值|偏差原因',
]
const sources = (other: string): string[] => [
  TITLE,
  '执行情况|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率',
  '|总额|30|30|28|93.33%',
  '|财政资金|30|30|28|93.33%',
  '|单位资金|0|0|0|',
  `|其他资金${other}`,
]

const goals = (expected: string, actual: string): string[] => [
  TITLE,
  '项目名称|泵站维护',
  '年度总体目标|预期目标|实际完成情况',
  `|${expected}|${actual}`,
  INDICATORS,
  '产出指标|数量指标|检修泵站|≥12座|13座|20|20',
]
const leveled = (line: string): string =>
  line.includes('|') ? `${line.includes('三级') ? '二级指标' : '效益指标'}|${line}` : line
const whole = (executed: string): string[] => [
  '部门整体支出绩效自评表',
  '资金（万元）|年初预算数|全年预算数|全年执行数',
  `年度资金总额|329.77|329.77|${executed}`,
  INDICATORS,
  '产出指标|数量指标|检修泵站|≥12座|13座|20|20',
]
const LEAD = '该工程资金使用各级衔接资金和县级专项资金，主要建设内容为'

describe('forms as they are printed', () => {
  testBothWays([
    {
      check: executionRate,
      about: 'a rate written as a fraction is one',
      severity: 'error',
      wrong: money('30', '28.5', '0.90'),
      right: money('30', '28.5', '0.95'),
    },
    {
      check: lowExecution,
      about: 'little spent, without a reason in the form',
      severity: 'warning',
      wrong: [...money('30', '12', '40%'), '产出指标|数量指标|检修泵站|≥12座|12座|'],
      right: [...money('30', '12', '40%'), '产出指标|数量指标|检修泵站|≥12座|12座|工程款按合同约定尚未支付'],
    },
    {
      check: lowExecution,
      about: 'or in a sentence that names the project',
      severity: 'warning',
      wrong: [...money('30', '12', '40%'), '泵站维护按计划推进。'],
      right: [...money('30', '12', '40%'), '泵站维护由于汛期提前，开工推迟。'],
    },
    {
      check: missedTarget,
      about: 'a rate that is kept down by its name',
      severity: 'warning',
      wrong: [TITLE, '二级指标|三级指标|指标值|实际完成值', '质量指标|设备检修率|100%|97%'],
      right: [TITLE, '二级指标|三级指标|指标值|实际完成值', '质量指标|公用经费控制率|100%|97%'],
    },
    {
      check: blankActual,
      about: 'a whole column of a self-evaluation',
      severity: 'warning',
      wrong: scored('产出指标|数量指标|检修泵站|≥12座||20|', '产出指标|质量指标|合格率|≥98%||30|'),
      right: [
        '泵站维护项目绩效目标表',
        INDICATORS,
        '产出指标|数量指标|检修泵站|≥12座||20|',
        '产出指标|质量指标|合格率|≥98%||30|',
      ],
    },
    {
      check: blankScores,
      about: 'weights, and no score at all',
      severity: 'warning',
      wrong: scored('产出指标|数量指标|检修泵站|≥12座|13座|20|', '产出指标|质量指标|合格率|≥98%|99%|30|'),
      right: scored('产出指标|数量指标|检修泵站|≥12座|13座||', '产出指标|质量指标|合格率|≥98%|99%||'),
    },
    {
      check: missingTotalScore,
      about: 'the total of a form with one indicator',
      severity: 'warning',
      wrong: scored('产出指标|数量指标|检修泵站|≥12座|13座|90|90', '合计|||||100|'),
      right: scored('产出指标|数量指标|检修泵站|≥12座|13座|90|90', '合计|||||100|100'),
    },
    {
      check: weightSum,
      about: 'the marks that a level gives itself',
      severity: 'warning',
      wrong: scored('产出指标（50分）|数量指标|检修泵站|≥12座|13座|20|20', '|质量指标|合格率|≥98%|99%|20|20'),
      right: scored('产出指标（50分）|数量指标|检修泵站|≥12座|13座|20|20', '|质量指标|合格率|≥98%|99%|30|30'),
    },
    {
      check: weightSum,
      about: 'ten points less, where the execution rate is not printed',
      severity: 'warning',
      wrong: scored(
        '产出指标|数量指标|检修泵站|≥12座|13座|30|30',
        '产出指标|质量指标|合格率|≥98%|99%|30|30',
        '效益指标|社会效益指标|受益人口|≥300人|310人|30|30',
        '合计|||||100|90',
      ),
      right: scored(
        '产出指标|数量指标|检修泵站|≥12座|13座|30|30',
        '产出指标|质量指标|合格率|≥98%|99%|30|30',
        '效益指标|社会效益指标|受益人口|≥300人|310人|40|40',
        '合计|||||100|100',
      ),
    },
    {
      check: performanceFunds,
      about: 'the blank row of a form without its like',
      severity: 'warning',
      wrong: [...sources('||||'), ...sources('|0|0|0|')],
      right: sources('||||'),
    },
    {
      check: costAgainstBudget,
      about: 'a cost is not compared with a budget of nothing',
      severity: 'warning',
      wrong: [...money('30', '28', '93.33%'), '成本指标|经济成本|项目总成本|≤45万元|28万元|'],
      right: [...money('0', '0', ''), '成本指标|经济成本|项目总成本|≤45万元|28万元|'],
    },
    {
      check: wrongCategory,
      about: 'what was paid is no output',
      severity: 'warning',
      wrong: scored('产出指标|数量指标|泵站检修经费|30万元|28万元|20|20'),
      right: scored('产出指标|数量指标|水产养殖产值|30万元|38万元|20|20'),
    },
    {
      check: wrongCategory,
      about: 'a matter of time in a form without one of its kind',
      severity: 'warning',
      wrong: scored('产出指标|质量指标|补贴发放及时率|100%|100%|20|20'),
      right: scored(
        '产出指标|质量指标|补贴发放及时率|100%|100%|20|20',
        '产出指标|时效指标|补贴发放时间|12月底前|12月3日|20|20',
      ),
    },
    {
      check: wrongCategory,
      about: 'pieces of work are no benefit',
      severity: 'info',
      wrong: scored('效益指标|社会效益指标|印发节水手册|≥15份|21份|20|20'),
      right: scored('效益指标|社会效益指标|开展节水后受益群众|≥15户|21户|20|20'),
    },
    {
      check: wrongCategory,
      about: 'what others spend less is a benefit',
      severity: 'warning',
      wrong: scored('效益指标|经济效益指标|降低泵站运行成本|≥15%|18%|20|20'),
      right: scored('效益指标|经济效益指标|降低农户灌溉成本|≥15%|18%|20|20'),
    },
    {
      check: wrongCategory,
      about: 'a standard for each is kept or not',
      severity: 'warning',
      wrong: scored('产出指标|质量指标|检修款|≥530元|583元|20|20'),
      right: scored('产出指标|质量指标|护水员补助标准|≥530元/人|583元/人|20|20'),
    },
    {
      check: unmeasurable,
      about: 'the name for a target',
      severity: 'warning',
      wrong: scored('效益指标|社会效益指标|指导圩区排涝|指导圩区排涝|完成|20|20'),
      right: scored('效益指标|社会效益指标|指导圩区排涝|指导圩区排涝6次|6次|20|20'),
    },
    {
      check: listedCount,
      about: 'units that belong to it',
      severity: 'warning',
      wrong: ['直属事业单位4个，即县泵站管理所、县水文站、县堤防中心。'],
      right: ['直属事业单位3个，即县泵站管理所、县水文站、县堤防中心。'],
    },
    {
      check: modelWordings,
      about: 'what was to be written in so many words',
      severity: 'error',
      wrong: [TITLE, '评价结论|结合自评说明取得的成效。（200字以内）'],
      right: [
        TITLE,
        '原因|1.执行率未达到90%的需说明原因（100字以内）；2.其他资金包括银行贷款。',
        '征文限800字以内，择优刊登。',
      ],
    },
    {
      check: modelWordings,
      about: 'what a heading asks for',
      severity: 'error',
      wrong: ['（一）资金投入情况（分析资金到位和执行等情况）'],
      right: ['（一）资金投入情况（含结转资金）', '（二）分析资金到位情况（说明见附件）后，形成意见。'],
    },
    {
      check: fractionOfCount,
      about: 'points of a rate are no things',
      severity: 'warning',
      wrong: ['火灾受害率0.07‰，低于控制指标0.8个。'],
      right: ['火灾受害率0.07‰，低于控制指标0.8个千分点。'],
    },
    {
      check: partsAndTotal,
      about: 'the parts of a project are not those of the amount before',
      severity: 'error',
      wrong: [
        '2023年项目支出绩效自评报告（污水处理）',
        '项目总投资180万元，其中中央资金85万元。',
        '其中中央资金85万元，地方自筹98万元。',
      ],
      right: [
        '2023年项目支出绩效自评报告（污水处理）',
        '项目总投资180万元，其中中央资金85万元。',
        '石桥镇污水处理厂项目，其中中央资金85万元，地方自筹95万元。',
      ],
    },
    {
      check: partsAndTotal,
      about: 'levels of indicators hold one another',
      severity: 'error',
      wrong: ['泵站维护共编制9个指标，其中数量3个，质量5个，时效2个。'],
      right: ['泵站维护共编制9个指标，其中一级指标3个，二级指标5个，三级指标9个。'],
    },
    {
      check: partsAndTotal,
      about: 'what was paid of a total is none of its parts',
      severity: 'error',
      wrong: [
        '2023年项目支出绩效自评报告（泵站维护）',
        '统筹使用资金107.13万元，其中项目管理费1.07万元，工程费106.36万元。',
      ],
      right: [
        '2023年项目支出绩效自评报告（泵站维护）',
        '统筹使用资金107.13万元，其中项目管理费1.07万元，目前项目资金已拨付106.36万元。',
      ],
    },
    {
      check: goalsAnswered,
      about: 'goals answered by figures',
      severity: 'warning',
      wrong: goals('建设美丽泵站；整治沿岸村庄；推进河道清淤；', '沿线群众的幸福感不断增强'),
      right: [
        ...goals('建设美丽泵站；整治沿岸村庄；推进河道清淤；', '启用闸门4座，改造户厕202个，疏浚3061米'),
        ...goals('建设美丽泵站；整治沿岸村庄；推进河道清淤；', '对照年度目标，说明相关任务的完成情况（100字以内）'),
      ],
    },
    {
      check: goalsAnswered,
      about: 'the figures of the goals themselves',
      severity: 'warning',
      wrong: goals('以补助形式扶持64户；鼓励发展特色产业；增加收入10.93万元；', '政策落地见效'),
      right: goals('以补助形式扶持64户；鼓励发展特色产业；增加收入10.93万元；', '落实64户政策，增收10.93万元'),
    },
    {
      check: goalsAnswered,
      about: 'what is counted otherwise, and what it was for',
      severity: 'warning',
      wrong: goals('新建智能泵站、水质监测站和值守用房6间；购置水泵320台；改善灌溉条件；', '发放补助12万元'),
      right: goals(
        '新建智能泵站、水质监测站和值守用房6间；购置水泵320台；改善灌溉条件；',
        '建成用房4间，购置水泵215台',
      ),
    },
    {
      check: copiedGoals,
      about: 'numbers of goals are no quantities',
      severity: 'warning',
      wrong: goals('目标1：深入开展泵站安全隐患排查', '目标1：深入开展泵站安全隐患排查'),
      right: goals('目标1：开展泵站安全隐患排查12次', '目标1：开展泵站安全隐患排查12次'),
    },
    {
      check: actualOfOtherMeasure,
      about: 'nothing reached, with the reason beside it',
      severity: 'warning',
      wrong: [TITLE, '三级指标|指标值|实际完成值|未完成原因', '挂账利息补贴率|100%|无法统计|'].map(leveled),
      right: [TITLE, '三级指标|指标值|实际完成值|未完成原因', '挂账利息补贴率|100%|无|本年没有轮换'].map(leveled),
    },
    {
      check: repeatedSentence,
      about: 'the same words that lead to other content',
      severity: 'warning',
      wrong: [
        `一批工程覆盖二十五个村庄，${LEAD}修建道路并配套绿化，已经全部完工并且交付使用；二批工程覆盖五十八个村庄，${LEAD}修建道路并配套绿化，路灯也已经安装完毕，村民出行条件明显改善，各方反映良好，后续管护责任已经落实到人，资料归档工作正在有序推进当中。`,
      ],
      right: [
        `一批工程覆盖二十五个村庄，${LEAD}道路与绿化，已经全部完工并且交付使用；二批工程覆盖五十八个村庄，${LEAD}路灯与护栏，路灯也已经安装完毕，村民出行条件明显改善，各方反映良好，后续管护责任已经落实到人，资料归档工作正在有序推进当中。`,
      ],
    },
    {
      check: modelWordings,
      about: 'the blank that the library of indicators leaves',
      severity: 'warning',
      wrong: scored('产出指标|数量指标|仓库（≥**平方米）|104|104|20|20'),
      right: scored('产出指标|数量指标|仓库（≥104平方米）|104|104|20|20'),
    },
    {
      check: overExecution,
      about: 'the department as a whole',
      severity: 'warning',
      wrong: whole('338.31'),
      right: whole('329.77'),
    },
    {
      check: titledYear,
      about: 'the year of a report is that of its title, not of its day',
      severity: 'error',
      wrong: ['青岚县2022年度部门整体支出绩效自评报告', '报告日期：2023年6月18日', '2023年部门整体支出绩效自评报告'],
      right: [
        '青岚县2022年度部门整体支出绩效自评报告',
        '报告日期：2023年6月18日',
        '根据2023年自评工作要求形成本报告。',
      ],
    },
  ])
})
