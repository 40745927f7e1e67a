import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { fallBeyondAll } from '../yoy/fall-beyond-all.ts'
import { sameBase } from '../yoy/same-base.ts'
import { partsAndTotal } from './parts-and-total.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const works = (told: string): string[] => ['第一部分 部门概况', '（二）2023年重点工作完成情况。', told]

const done = (told: string): string[] => [
  '第一部分 部门概况',
  '一、基本职能及主要工作',
  '（一）主要职能。',
  '实施学历教育。',
  '（二）2021年重点工作完成情况。',
  told,
]

describe('lists beside other counts and amounts', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'what a share is told of is no part',
      severity: 'warning',
      wrong: works('受训学员320人，其中女学员400人。'),
      right: works('受训学员320人，为目标400人的80%。'),
    },
    {
      check: partsAndTotal,
      about: 'behind names a number that is itself of all',
      severity: 'warning',
      wrong: works('下属二级预算单位2个，其中参公单位3个。'),
      right: works('下属二级预算单位2个，分别为渔政站、种子站，纳入部门决算编制范围的预算单位共3个。'),
    },
    {
      check: partsAndTotal,
      about: 'what the parts come to is none of them',
      severity: 'error',
      wrong: explained('项目支出90.00万元，其中清扫支出60.00万元，维修支出40.00万元，两项合计支出100.00万元。'),
      right: explained('项目支出190.00万元，其中清扫支出60.00万元，维修支出40.00万元，两项合计支出100.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'what the county added ends the list of those who gave',
      severity: 'error',
      wrong: explained('下达修缮资金100.00万元，其中省级文物保护专项资金70.00万元，县级配套资金20.00万元。'),
      right: [
        ...explained('下达修缮资金100.00万元，其中省级文物保护专项资金70.00万元，县级配套资金30.00万元。'),
        ...explained('下达修缮资金100.00万元，其中省级文物保护专项资金70.00万元，县级文物普查资金20.00万元。'),
      ],
    },
    {
      check: partsAndTotal,
      about: 'what a part was used for is none of its own',
      severity: 'error',
      wrong: explained(
        '政府采购支出总额18.60万元，其中：政府采购货物支出19.60万元，主要用于采购电脑24台9.60万元、垃圾箱60个9.00万元。',
      ),
      right: explained(
        '政府采购支出总额18.60万元，其中：政府采购货物支出18.60万元，主要用于采购电脑24台9.60万元、垃圾箱60个9.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'so much for each is none',
      severity: 'error',
      wrong: explained('发放补助资金158.00万元，其中C级每户1.00万元、共61.00万元，D级27户、共117.00万元。'),
      right: explained('发放补助资金158.00万元，其中C级每户1.00万元、共41.00万元，D级27户、共117.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'of all that were counted in front of it',
      severity: 'warning',
      wrong: works('全镇辖社区1个，其中示范社区6个。'),
      right: works('全镇辖18个村、1个社区，其中贫困村6个。'),
    },
    {
      check: partsAndTotal,
      about: 'those who signed are no estimate',
      severity: 'warning',
      wrong: works('家庭医生签约12538人，其中重点人群签约6842人、一般人群签约5969人。'),
      right: works('家庭医生签约12538人，其中重点人群签约6842人、一般人群签约5696人。'),
    },
    {
      check: partsAndTotal,
      about: 'the work done, as a paragraph behind the duties',
      severity: 'warning',
      wrong: done('参加大赛获奖41项，其中一等奖6项、二等奖12项、三等奖21项。'),
      right: done('参加大赛获奖41项，其中一等奖6项、二等奖14项、三等奖21项。'),
    },
    {
      check: partsAndTotal,
      about: 'what was counted in front of its cost, and sets of machines',
      severity: 'error',
      wrong: works('新购车辆12台，投入资金486万元，其中扫路车5台、洗扫车4台、压缩车4台。'),
      right: works(
        '新购车辆12台，投入资金486万元，其中扫路车5台、洗扫车3台、压缩车4台。新建学校12所，投入资金486万元，其中甲校286万元、乙校200万元。购置设备186台（套），其中数控设备42台、汽修设备58台（套）、电商设备86台（套）。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'in towns and in villages',
      severity: 'warning',
      wrong: works('开展巡回审判86场次，其中乡镇52场次、村（社区）24场次，旁听群众3400余人次。'),
      right: works('开展巡回审判86场次，其中乡镇52场次、村（社区）34场次，旁听群众3400余人次。'),
    },
    {
      check: partsAndTotal,
      about: 'officers and workers',
      severity: 'warning',
      wrong: works('实有在编在职人员83人，其中政法干警78人、工勤人员4人；另有聘用制书记员32人。'),
      right: works('实有在编在职人员83人，其中政法干警79人、工勤人员4人；另有聘用制书记员32人。'),
    },
    {
      check: partsAndTotal,
      about: 'what takes up the road',
      severity: 'warning',
      wrong: works('规范占道经营6842处，其中流动摊贩4215处、店外经营2767处。'),
      right: works(
        '规范占道经营6842处，其中流动摊贩4215处、店外经营2627处。在校学生2640人，其中高一926人、高二885人、高三829人，班均约47人。对甲、乙3个项目开展评估，对14个项目开展自评。其中90分以上的11个，80至90分的3个。审结案件518件，法官人均结案18件。其中，审结刑事案件368件。',
      ),
    },
    {
      check: fallBeyondAll,
      about: 'the last of several areas',
      severity: 'error',
      wrong: works('新发展花椒800亩，产业面积1600亩，较上年增加2000亩。'),
      right: works('新发展花椒800亩，产业面积5600亩，较上年末3600亩增加2000亩。'),
    },
    {
      check: sameBase,
      about: 'rates of what was counted are not of the loss in front of them',
      severity: 'error',
      wrong: works('直接损失38.6万元，比上年下降12.24%。直接损失38.6万元，比上年下降17.65%。'),
      right: works('直接损失38.6万元。与上年相比，事故起数减少12起，下降12.24%；死亡人数减少3人，下降17.65%。'),
    },
  ])
})
