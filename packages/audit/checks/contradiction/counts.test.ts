import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { listedNames } from './listed-names.ts'
import { ownAndSubordinate } from './own-and-subordinate.ts'
import { procurementPurposes } from './procurement-purposes.ts'
import { rateAboveWhole } from './rate-above-whole.ts'
import { staffCounts } from './staff-counts.ts'
import { staffToldOtherwise } from './staff-told-otherwise.ts'
import { unitsCounted } from './units-counted.ts'
import { vehiclesBought } from './vehicles-bought.ts'

const explanation = (heading: string, ...lines: string[]): string[] => [
  '第二部分 2022年度部门决算情况说明',
  heading,
  ...lines,
]
const procurement = (goods: string, services: string): string[] =>
  explanation(
    '（二）政府采购支出情况',
    `2022年，某县水利局政府采购支出总额9.03万元，其中：政府采购货物支出${goods}万元、政府采购工程支出0万元、政府采购服务支出${services}万元，主要用于采购委托技术服务。`,
  )
const vehicles = (amount: string): string[] =>
  explanation(
    '七、财政拨款“三公”经费支出决算情况说明',
    `其中：公务用车购置支出24.03万元。全年按规定更新购置公务用车1辆，其中：轿车1辆、金额${amount}万元。`,
  )

describe('counts', () => {
  testBothWays([
    {
      check: staffToldOtherwise,
      about: 'behind and before its name',
      severity: 'warning',
      wrong: ['实有在职人员17人，退休人员6人。', '人员经费保障了19名在职人员的工资福利。'],
      right: [
        '实有在职人员17人，退休人员6人。',
        '人员经费保障了17名在职人员的工资福利，组织培训9名在职人员，慰问退休人员3人。',
      ],
    },
    {
      check: listedNames,
      about: 'names in front of their number',
      severity: 'warning',
      wrong: ['组建电子信息、装备制造、农产品加工4个招商小分队。'],
      right: [
        '组建电子信息、装备制造、农产品加工3个招商小分队。',
        '在柏林、石坝、双河等4个乡镇实施。维修道路、桥梁、涵洞12个点位。',
        '内设办公室、财务科、法规科4个科室。',
        '设有便民中心（服务所）、农业站、文化站、退役军人站4个机构。',
      ],
    },
    {
      check: listedNames,
      about: 'names that are pairs themselves',
      severity: 'warning',
      wrong: ['开设数控技术、汽车运用与维修、电子商务、计算机应用5个专业。'],
      right: ['开设数控技术、汽车运用与维修、电子商务、计算机应用4个专业。', '走访柏林、石坝、双河和龙洞4个乡镇。'],
    },
    {
      check: rateAboveWhole,
      about: 'more than all',
      severity: 'error',
      wrong: ['全年受理群众来信32件，按期办结率103%。'],
      right: ['全年受理群众来信32件，按期办结率100%；办结率提高120%，招商引资完成率103%。'],
    },
    {
      check: rateAboveWhole,
      about: 'a share of more than the whole',
      severity: 'error',
      wrong: ['货物采购授予中小企业合同金额占货物支出金额的104.2%。'],
      right: ['货物采购授予中小企业合同金额占货物支出金额的94.2%，全年支出占年初预算的104.2%。'],
    },
    {
      check: procurementPurposes,
      about: 'services for nothing',
      severity: 'warning',
      wrong: procurement('9.03', '0'),
      right: procurement('0', '9.03'),
    },
    {
      check: staffCounts,
      about: 'more staff than posts',
      severity: 'info',
      wrong: ['2022年末核定编制17人，在职人员42人。'],
      right: ['2022年末核定编制17人，在职人员17人，离休人员0人，退休人员9人。'],
    },
    {
      check: staffCounts,
      about: 'other vacant posts than posts less staff',
      severity: 'warning',
      wrong: ['核定编制138名，其中行政编制70名、事业编制68名；实有在职人员127人，空编10名。'],
      right: ['核定编制138名，其中行政编制70名、事业编制68名；实有在职人员127人，空编11名。'],
    },
    {
      check: staffCounts,
      about: 'more veterans than retired',
      severity: 'info',
      wrong: ['2022年末核定编制17人，在职人员17人，离休人员9人，退休人员0人。'],
      right: ['2022年末核定编制17人，在职人员17人，离休人员2人，退休人员9人。'],
    },
    {
      check: vehiclesBought,
      about: 'the price of what was bought',
      severity: 'error',
      wrong: vehicles('14.03'),
      right: vehicles('24.03'),
    },
    {
      check: vehiclesBought,
      about: 'two prices, each rounded',
      severity: 'error',
      wrong: vehicles('14.01万元，越野车1辆、金额10.00'),
      right: vehicles('14.02万元，越野车1辆、金额10.00'),
    },
    {
      check: ownAndSubordinate,
      about: 'the own unit and those below',
      severity: 'warning',
      wrong: ['部门决算包括：某县水利局本级决算、下属4家单位决算。纳入决算编制范围的单位共4家，包括：'],
      right: ['部门决算包括：某县水利局本级决算、下属4家单位决算。纳入决算编制范围的单位共5家，包括：'],
    },
    {
      check: ownAndSubordinate,
      about: 'the own unit alone',
      severity: 'warning',
      wrong: ['纳入决算编制范围的单位共2023个，即某县水利局本级，无下属单位。'],
      right: ['纳入决算编制范围的单位共1个，即某县水利局本级，无下属单位。'],
    },
    {
      check: ownAndSubordinate,
      about: 'a unit that is none of a department',
      severity: 'warning',
      wrong: ['纳入决算编制范围的单位共8个，即本单位，无下属单位。'],
      right: ['纳入决算编制范围的单位共1个，即本单位，无下属单位。'],
    },
    {
      check: unitsCounted,
      about: 'units that are compiled, more than there are',
      severity: 'warning',
      wrong: ['某县水利局下属二级预算单位0个。纳入某县水利局2022年度部门决算编制范围的二级预算单位4个。'],
      right: ['某县水利局下属二级预算单位2个。纳入某县水利局2022年度部门决算编制范围的二级预算单位3个。'],
    },
    {
      check: unitsCounted,
      about: 'one kind of units, more than all',
      severity: 'warning',
      wrong: ['某县水利局下属二级预算单位1个，其中：公益一类事业单位3个。'],
      right: ['某县水利局下属二级预算单位1个，其中：公益一类事业单位1个。'],
    },
    {
      check: rateAboveWhole,
      about: 'of other wholes',
      severity: 'error',
      wrong: ['服务质量大幅提升，资金社会化发放率120%。'],
      right: ['资金社会化发放率100%，发放率提高20%。'],
    },
    {
      check: staffCounts,
      about: 'staff of one kind',
      severity: 'info',
      wrong: ['核定编制86名，其中行政编制22名、事业编制64名。年末在职人员81人，其中行政人员24人、事业人员57人。'],
      right: ['核定编制86名，其中行政编制22名、事业编制64名。年末在职人员81人，其中行政人员20人、事业人员61人。'],
    },
    {
      check: unitsCounted,
      about: 'kinds of all units, the own one among them',
      severity: 'warning',
      wrong: ['某局部门决算包括：局本级决算、下属事业单位决算，共7家，其中行政单位1家、事业单位5家。'],
      right: ['某局部门决算包括：局本级决算、下属事业单位决算，共7家，其中行政单位1家、事业单位6家。'],
    },
  ])
})
