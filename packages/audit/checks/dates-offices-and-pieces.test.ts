import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { attachmentNumbers } from './completeness/attachment-numbers.ts'
import { requiredParticulars } from './completeness/required-particulars.ts'
import { projectsBelowRate } from './completion/projects-below-rate.ts'
import { earlierThanLimit } from './contradiction/earlier-than-limit.ts'
import { publishedBeforeApproved } from './contradiction/published-before-approved.ts'
import { unlistedOffice } from './contradiction/unlisted-office.ts'
import { vehiclesBoughtOtherwise } from './contradiction/vehicles-bought-otherwise.ts'
import { officeOfOtherBureau } from './copy-paste/office-of-other-bureau.ts'
import { otherLevelOfGovernment } from './copy-paste/other-level-of-government.ts'
import { countedOtherwise } from './cross-section/counted-otherwise.ts'
import { reasonAgainstChange } from './direction/reason-against-change.ts'
import { reasonDirection } from './direction/reason-direction.ts'
import { finesKept } from './policy/fines-kept.ts'
import { deductionsTold } from './score/deductions-told.ts'
import { rateOfAnswers } from './share/rate-of-answers.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { piecesListed } from './sum/pieces-listed.ts'
import { totalBehindList } from './sum/total-behind-list.ts'

const ofBureau = (...lines: string[]): string[] => ['渠溪县水利局2023年度部门决算', ...lines]
const offices = (told: string, ending = ''): string[] =>
  ofBureau('二、机构设置', `本局内设3个科室：办公室、计划财务科、执法监督科${ending}。`, told)
const threePublic = (...lines: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  ...lines,
]
const projects = (told: string): string[] => [
  '项目支出绩效自评结果汇总表',
  '序号|项目名称|年初预算数|全年预算数|全年执行数|执行率|自评得分',
  '1|泵站检修项目|90.00|90.00|63.00|70.00%|92.00',
  '2|渠道清淤项目|80.00|80.00|68.00|85.00%|94.00',
  '3|山洪预警项目|50.00|50.00|50.00|100.00%|99.00',
  told,
]
const attached = (number: string): string[] => [
  `分单位情况见附件${number}。`,
  '第五部分 附件',
  '附件一',
  '项目绩效自评表',
  '无。',
  '附件二',
  '国有资产占用情况表',
  '无。',
]
const survey = (title: string, pleased: number): string[] => [
  '第五部分 附件',
  '附件一',
  title,
  '一、项目概况',
  `发放问卷250份，收回240份；其中表示满意的${pleased}份，满意度95.0%。`,
]

describe('dates, offices and pieces that a text tells, against each other', () => {
  testBothWays([
    {
      check: earlierThanLimit,
      about: 'one of two days is behind the limit of both',
      severity: 'error',
      wrong: ['一期5月20日完工，二期10月9日完工，均早于9月30日的合同时限。'],
      right: [
        '一期5月20日完工，二期9月9日完工，均早于9月30日的合同时限。',
        '一期于10月9日开工，二期9月9日完工，早于9月30日的合同时限。',
        '一期于2024年1月9日完工，早于9月30日的合同时限。',
        '一期10月9日完工。二期9月9日完工，早于9月30日的合同时限。',
        '一期12月9日完工，早于1月31日的合同时限。',
      ],
    },
    {
      check: earlierThanLimit,
      about: 'late, though told in front of the limit',
      severity: 'error',
      wrong: ['月报3月8日报出，晚于3月10日的规定时间。'],
      right: ['月报3月12日报出，晚于3月10日的规定时间。', '月报3月8日报出，不晚于3月10日的规定时间。'],
    },
    {
      check: publishedBeforeApproved,
      about: 'days in one sentence',
      severity: 'error',
      wrong: ['本部门决算于2024年8月21日经县财政局批复，2024年8月12日在门户网站公开。'],
      right: [
        '本部门决算于2024年8月12日经县财政局批复，8月21日在门户网站公开。',
        '本部门决算于2024年12月21日经县财政局批复，1月8日在门户网站公开。',
        '本部门预算于2024年3月21日经县财政局批复，决算于2024年2月12日公开。',
      ],
    },
    {
      check: vehiclesBoughtOtherwise,
      about: 'one unit, two numbers',
      severity: 'warning',
      wrong: threePublic(
        '公务用车费用增加的主要原因是监察大队更新了1辆已到年限的执法用车。',
        '购置支出18.60万元。主要用于监察大队更新执法用车3辆。',
      ),
      right: threePublic(
        '公务用车费用增加的主要原因是监察大队更新了1辆已到年限的执法用车，救助站购置了2辆业务用车。',
        '购置支出58.60万元。主要用于监察大队更新执法用车1辆，救助站购置业务用车2辆。',
        '上年监察大队更新执法用车3辆。',
      ),
    },
    {
      check: unlistedOffice,
      about: 'an office that is not there',
      severity: 'warning',
      wrong: offices('项目由局安全管理科牵头实施。'),
      right: offices('项目由局财务科审核，局执法监督科牵头实施，报县财政局预算科会同审定，局领导每月调度。'),
    },
    {
      check: unlistedOffice,
      about: 'not all offices are named, or one under two names',
      severity: 'warning',
      wrong: offices('局工程科每月检查。'),
      right: [...offices('局工程科每月检查，局法规科审核。', '（挂法规科牌子）'), '9月增设工程科。'],
    },
    {
      check: officeOfOtherBureau,
      about: 'the meeting of another bureau',
      severity: 'warning',
      wrong: ofBureau('自评结果已在县文化旅游局局务会通报。'),
      right: ofBureau('自评结果已在局务会通报，报经县财政局局长办公会审定，在县水利局局务会再次通报。'),
    },
    {
      check: otherLevelOfGovernment,
      about: 'a city that is no part of a province',
      severity: 'warning',
      wrong: ['天津市渠溪区水务局2023年度部门决算', '余款年末由省财政收回。'],
      right: [
        '天津市渠溪区水务局2023年度部门决算',
        '余款年末由市财政收回。',
        '与江苏省财政厅交流，各省级财政部门参加。',
        '中央和省级财政部门另有规定的除外。',
      ],
    },
    {
      check: otherLevelOfGovernment,
      about: 'a province has a treasury',
      severity: 'warning',
      wrong: ['重庆市渠溪区水利局2023年度部门决算', '资金由省级财政下达。'],
      right: ['渠溪县水利局2023年度部门决算', '资金由省级财政下达。'],
    },
    {
      check: attachmentNumbers,
      about: 'numbers in words',
      severity: 'warning',
      wrong: attached('四'),
      right: attached('二'),
    },
    {
      check: projectsBelowRate,
      about: 'more than the only one',
      severity: 'error',
      wrong: projects('执行率低于90%的项目只有泵站检修项目1个。'),
      right: projects(
        '执行率低于80%的项目只有泵站检修项目1个，低于90%的项目有2个。其中60万元以上项目中执行率低于90%的只有1个。',
      ),
    },
    {
      check: totalBehindList,
      about: 'how many each time, among other words',
      severity: 'error',
      wrong: ['8月3日强降雨期间转移安置1,260人，9月5日再次转移340人，两次合计1,060人。'],
      right: [
        '8月3日强降雨期间转移安置1,260人，9月5日再次转移340人，两次合计1,600人。',
        '转移安置1,260人，其中老人60人，两次合计1,600人。',
        '培训讲解员60人，8月转移120人，9月转移340人，两次合计460人。',
      ],
    },
    {
      check: piecesListed,
      about: 'a piece left out',
      severity: 'warning',
      wrong: ['注：3台（套）大型设备为：排涝泵组1套（本级）和质谱仪1台（监测站）。'],
      right: [
        '注：3台（套）大型设备为：排涝泵组1套（本级）、清淤机1台和质谱仪1台（监测站）。',
        '新增设备30台，主要设备为：排涝泵组1套、质谱仪1台等。',
        '购置设备12台为：排涝泵组，每组2台，质谱仪1台。',
        '12台主要设备为：排涝泵组1套、质谱仪1台。',
      ],
    },
    {
      check: piecesListed,
      about: 'more of all kinds than of all',
      severity: 'warning',
      wrong: ['30个监测断面中，国控3个、省控9个、市控28个，按月监测。'],
      right: [
        '30个监测断面中，国控3个、省控9个、市控18个，按月监测。',
        '30个监测断面中，国控3个、省控9个、市控8个，按月监测。',
        '30个改造小区中，完工28个、通水16个、验收12个，按月通报。',
        '30个改造小区中，合格28个、优良16个、示范2个，按月通报。',
      ],
    },
    {
      check: finesKept,
      about: 'kept for the own costs',
      severity: 'warning',
      wrong: ['全年收缴罚没款9.00万元，全部留作大队办案经费。'],
      right: [
        '全年收缴罚没款9.00万元，全部上缴国库。',
        '严禁将罚没收入用于发放奖金补助。',
        '罚款9.00万元已缴入国库，办案经费由财政安排。',
      ],
    },
    {
      check: reasonDirection,
      about: 'more people than were expected',
      severity: 'warning',
      wrong: ['支出决算为8.00万元，决算数小于预算数的主要原因：当年招录人员多于预计。'],
      right: [
        '支出决算为8.00万元，决算数小于预算数的主要原因：当年招录人员少于预计。',
        '支出决算为8.00万元，决算数小于预算数的主要原因：当年退休人员多于预计。',
      ],
    },
    {
      check: reasonDirection,
      about: 'the retired, of whom the item tells',
      severity: 'warning',
      wrong: ['行政单位离退休（项）。支出决算为8.00万元，决算数小于预算数的主要原因：新增退休人员多于预计。'],
      right: ['行政单位离退休（项）。支出决算为8.00万元，决算数小于预算数的主要原因：新增退休人员少于预计。'],
    },
    {
      check: reasonAgainstChange,
      about: 'its way told with it, below a total that went the other',
      severity: 'warning',
      wrong: threePublic(
        '“三公”经费增加8.00万元，其中：公务用车费增加9.00万元；公务接待费减少1.00万元。公务接待费减少的主要原因是来访批次多于上年。',
      ),
      right: threePublic(
        '“三公”经费增加8.00万元，其中：公务用车费增加9.00万元；公务接待费减少1.00万元。公务接待费减少的主要原因是来访批次少于上年。',
      ),
    },
    {
      check: deductionsTold,
      about: 'a score that is one of an indicator',
      severity: 'warning',
      wrong: ['得92分，打捞延误，扣3分。'],
      right: ['得92分，打捞延误，扣8分。', '打捞率低于目标，得4.6分，打捞延误，扣0.4分。'],
    },
    {
      check: partsAndTotal,
      about: 'a price, and what was taken off',
      severity: 'error',
      wrong: ['养护费90.00万元（甲标段养护费50.00万元，乙标段养护费30.00万元，丙标段养护费20.00万元）。'],
      right: ['养护费90.00万元（合同价94.00万元，考核扣减4.00万元）。'],
    },
    {
      check: countedOtherwise,
      about: 'vehicles replaced, and all of them',
      severity: 'warning',
      wrong: ['第二部分 2023年度部门决算情况说明', '全年使用执法执勤用车6辆。', '年末使用执法执勤用车8辆。'],
      right: ['第二部分 2023年度部门决算情况说明', '主要用于更新执法执勤用车1辆。', '年末在用执法执勤用车8辆。'],
    },
    {
      check: requiredParticulars,
      about: 'how many vehicles were replaced',
      severity: 'info',
      wrong: threePublic(
        '（二）“三公”经费财政拨款支出决算具体情况说明。',
        '公务用车购置支出为18.60万元。主要用于更新执法用车。',
      ),
      right: threePublic(
        '（二）“三公”经费财政拨款支出决算具体情况说明。',
        '公务用车购置支出为18.60万元。主要用于更新执法用车1辆。',
      ),
    },
    {
      check: rateOfAnswers,
      about: 'a report that is titled with its form',
      severity: 'error',
      wrong: survey('渠道清淤项目绩效自评报告及自评表', 208),
      right: [...survey('渠道清淤项目绩效自评报告及自评表', 228), '附件二', '满意208份，满意度95.0%。'],
    },
  ])
})
