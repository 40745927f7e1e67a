/** Units that cannot be those of what they tell. */
import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { comparedYear } from '../year/compared-year.ts'
import { countedTwiceAlike } from './counted-twice-alike.ts'
import { fractionOfCount } from './fraction-of-count.ts'
import { rateInOtherUnit } from './rate-in-other-unit.ts'
import { sameCountOtherUnit } from './same-count-other-unit.ts'
import { thousandYuan } from './thousand-yuan.ts'
import { unfitMeasure } from './unfit-measure.ts'
import { unitsOfIndicator } from './units-of-indicator.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const quotes = (check: Check, ...blocks: (string | Block)[]): string[] => {
  const all = ['某某局2023年度部门决算公开', '第二部分 2023年度部门决算情况说明', ...blocks].map((block) =>
    typeof block === 'string' ? say(block) : block,
  )
  const found = check.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))
  return [...found].map(({ actual, message }) => actual ?? message.slice(0, 20))
}

describe('rate-in-other-unit', () => {
  it('finds a share, a rate and a growth that are none', () => {
    const text = (rate: string, share: string, growth: string) =>
      `教育支出60.00万元，占${share}；比上年增长${growth}，预算执行率${rate}。`
    expect(quotes(rateInOtherUnit, text('98.72万元', '60%', '5%'))).toEqual(['98.72万元'])
    expect(quotes(rateInOtherUnit, text('98.72%', '60.00万元', '5%'))).toEqual(['60.00万元'])
    expect(quotes(rateInOtherUnit, text('98.72%', '60%', '5‰'))).toEqual(['5‰'])
    expect(quotes(rateInOtherUnit, '项目支出3.00万元，占100；上缴上级支出0万元，占0。')).toEqual(['100', '0'])
    expect(quotes(rateInOtherUnit, '公务接待费支出决算为5.78万元，完成预算的56.88。')).toEqual(['56.88'])
    expect(quotes(rateInOtherUnit, '占政府采购支出总额的84.92‰。')).toEqual(['84.92‰'])
    expect(quotes(rateInOtherUnit, '死亡抚恤支出4.80万元，完成年初预算的100‰。')).toEqual(['100‰'])
    expect(quotes(rateInOtherUnit, text('98.72个百分点', '60%', '5%'))).toEqual(['98.72个百分点'])
    expect(quotes(rateInOtherUnit, text('98.72%', '60个百分点', '5%'))).toEqual(['60个百分点'])
    expect(quotes(rateInOtherUnit, '群众满意度达到98个百分点。')).toEqual(['98个百分点'])
    expect(quotes(rateInOtherUnit, text('98.72分', '60%', '5%'))).toEqual(['98.72分'])
    expect(quotes(rateInOtherUnit, text('98.72%', '60分', '5%'))).toEqual(['60分'])
    expect(quotes(rateInOtherUnit, '比上年增加3.00万元，增长0.56分。')).toEqual(['0.56分'])
    expect(quotes(rateInOtherUnit, '公务接待费完成预算70.22%。', '会议费完成预算12.00万元。')).toEqual(['12.00万元'])
  })
  it('finds a rate in points among the results of a form, where its goal is told in percent', () => {
    const form = (result: string) =>
      tableOfRows([
        ['年度预期目标', '年度目标完成情况'],
        ['调查图斑4458个，成果合格率达到95%以上', `调查图斑4241个，成果${result}`],
      ])
    expect(quotes(rateInOtherUnit, form('合格率97分'))).toEqual(['97分'])
    expect(quotes(rateInOtherUnit, form('合格率97%'))).toEqual([])
    expect(quotes(rateInOtherUnit, form('优良率97分'))).toEqual([])
    expect(quotes(rateInOtherUnit, form('合格率10分'))).toEqual([])
    expect(quotes(rateInOtherUnit, form('合格率得97分'))).toEqual([])
  })
  it('has nothing to say of percents, of growth in amounts, and of vital statistics', () => {
    expect(quotes(rateInOtherUnit, '教育支出60.00万元，占60%；比上年增长5.00万元，增长9%。')).toEqual([])
    expect(quotes(rateInOtherUnit, '预算执行率10分，产出指标50分，其中预算执行率得9.42分。')).toEqual([])
    expect(quotes(rateInOtherUnit, '项目占地3.2；占用面积20，占支出的60%。')).toEqual([])
    expect(quotes(rateInOtherUnit, '教育支出占比提高3.20个百分点，执行率比上年提高2个百分点。')).toEqual([])
    expect(quotes(rateInOtherUnit, '通过宣传，提高了群众满意度3个百分点，降低发病率2个百分点。')).toEqual([])
    expect(quotes(rateInOtherUnit, '公务接待费完成预算70%。', '会议费完成预算12.00万元的80%。')).toEqual([])
    expect(quotes(rateInOtherUnit, '全年完成预算12.00万元。', '人口自然增长率5.2‰。')).toEqual([])
  })
})

describe('thousand-yuan', () => {
  const text = Array.from({ length: 12 }, (_, index) => `第${index}项支出${index}.50万元。`).join('')
  it('finds 千元 among 万元', () => {
    expect(quotes(thousandYuan, text, '公务接待费4.73千元。')).toEqual(['千元'])
    expect(quotes(thousandYuan, text, '公务接待费4.73万元。', '惠及数千元收入家庭。')).toEqual([])
    expect(quotes(thousandYuan, '公务接待费4.73千元。')).toEqual([])
  })
})

describe('same-count-other-unit', () => {
  it('finds one number of one thing in two measures', () => {
    const goal = '年度目标：监测河流断面18个。'
    expect(quotes(sameCountOtherUnit, goal, '全年监测河流断面18人。')).toHaveLength(1)
    expect(quotes(sameCountOtherUnit, goal, '全年监测河流断面18处。')).toEqual([])
    expect(quotes(sameCountOtherUnit, goal, '全年走访河流沿岸18人。')).toEqual([])
    expect(quotes(sameCountOtherUnit, '新建灌溉渠道12.5公里。', '全年新建灌溉渠道12.5米。')).toHaveLength(1)
    expect(quotes(sameCountOtherUnit, '新建灌溉渠道12.5公里。', '灌溉渠道宽12.5米。')).toEqual([])
    expect(quotes(sameCountOtherUnit, '全年外事接待0批次。', '全年外事接待0人次。')).toEqual([])
  })
})

describe('rates of forms', () => {
  it('finds a goal and a rate of execution without their marks', () => {
    expect(quotes(rateInOtherUnit, tableOfRows([['完成课题研究报告11篇，成果采纳率达到77以上']]))).toEqual(['77'])
    expect(quotes(rateInOtherUnit, tableOfRows([['完成课题研究报告11篇，成果采纳率达到77%以上']]))).toEqual([])
    expect(quotes(rateInOtherUnit, tableOfRows([['新增设备3台，设备利用率', '77']]))).toEqual([])
  })
})

describe('counted-twice-alike', () => {
  it('finds two counts in one measure, and a vehicle counted otherwise', () => {
    expect(quotes(countedTwiceAlike, '国内公务接待57批次、230批次。')).toHaveLength(1)
    expect(quotes(countedTwiceAlike, '其中：轿车2辆、越野车1台。')).toEqual(['台'])
    expect(quotes(countedTwiceAlike, '公务用车保有量为2台。', '共有车辆2辆。')).toEqual(['台'])
    const many = ['轿车', '越野车', '载客汽车', '其他车型', '车辆'].map((name) => `${name}0辆。`)
    expect(quotes(countedTwiceAlike, '更新购置公务用车0台。', ...many)).toEqual(['台'])
    expect(quotes(countedTwiceAlike, '更新购置公务用车0台。', '报废公务用车0台。', ...many)).toEqual([])
  })
  it('has nothing to say of 批次 and 人次, and of equipment beside vehicles', () => {
    expect(quotes(countedTwiceAlike, '国内公务接待57批次、230人次。')).toEqual([])
    expect(quotes(countedTwiceAlike, '保有量为2辆。检测货运车辆86台次。')).toEqual([])
    expect(quotes(countedTwiceAlike, '国内公务接待57批次（12批次为外省）。')).toEqual([])
    expect(quotes(countedTwiceAlike, '两期参训分别为58人次、62人次。', '三期参训58人次、62人次、46人次。')).toEqual([])
    expect(quotes(countedTwiceAlike, '其中：轿车2辆、越野车1辆；单价100万元以上设备（不含车辆）3台。')).toEqual([])
  })
})

describe('unfit-measure', () => {
  it('finds scores in percent and projects in persons', () => {
    expect(quotes(unfitMeasure, '对3人项目开展了绩效自评，平均得分98.47%。')).toHaveLength(2)
    expect(quotes(unfitMeasure, '纳入某局决算编制范围的单位共3人，即本级和所属单位。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '绩效评级为“合格”的项目0人，其余3个。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '因公出国（境）团组2人，4人次。公务用车保有量4个。')).toHaveLength(2)
    expect(quotes(unfitMeasure, '某局下属二级预算单位1项，其中：事业单位1个。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '包括某局本级决算、下属1户单位决算。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '某局下属二级预算单位1个，包括下属1家单位决算。')).toEqual([])
    expect(quotes(unfitMeasure, '单价100万元（含）以上设备（不含车辆）3辆。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '参加市级出国（境）团组2人，公务用车保有量4辆。')).toEqual([])
    expect(quotes(unfitMeasure, '编报绩效目标的项目5家，对3家项目开展自评，抽查2家项目单位。')).toHaveLength(2)
    expect(quotes(unfitMeasure, '对3个项目开展了绩效自评，得分率98.47%，由3人项目组负责。')).toEqual([])
    expect(quotes(unfitMeasure, '行政编制14户，在职人员12人。出国（境）团组0个、累计0批次。')).toHaveLength(2)
    expect(quotes(unfitMeasure, '全年安排因公出国（境）团组3项、累计3人次。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '核定编制89人，在职人员81人，离休人员0人，退休人员43万人。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '核定编制65个，在职人员62人，离休人员1个，退休人员3人。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '其中：公益一类事业单位2个、公益二类事业单位1项。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '社会保障和就业支出（208类）抚恤（08款）死亡抚恤（01个）：16.07万元。')).toHaveLength(1)
    expect(quotes(unfitMeasure, '在职人员81人，全县在册管理的退休人员4万人。')).toEqual([])
    expect(quotes(unfitMeasure, '行政编制14人，车辆编制2辆。出国（境）团组0个、累计0人次。')).toEqual([])
  })
})

describe('fraction-of-count', () => {
  it('finds an amount in the place of a count', () => {
    expect(quotes(fractionOfCount, '开展绩效自评的项目40.77个。')).toEqual(['40.77个'])
    expect(quotes(fractionOfCount, '开展绩效自评的项目3个，平均每批次接待4.5人，接待1.2万人次。')).toEqual([])
  })
})

describe('units-of-indicator', () => {
  const form = (target: string, actual: string, name = '监测断面数量'): Block =>
    tableOfRows([
      ['项目名称', '河流监测', '←', '←', '←', '←', '←'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', name, target, actual, '90', '90'],
    ])
  it('finds a target and its result in unlike units', () => {
    const found = (target: string, actual: string) =>
      quotes(unitsOfIndicator, '项目支出绩效自评表', form(target, actual))
    expect(found('≥18个', '20人')).toHaveLength(1)
    expect(found('≥18个', '20处')).toEqual([])
    expect(found('≥18个', '100%')).toEqual([])
    const again = ['项目支出绩效自评表', form('≥18个', '20个'), '项目支出绩效目标表', form('≥18人', '20人')]
    expect(quotes(unitsOfIndicator, ...again)).toHaveLength(1)
    expect(found('≥18个', '20家')).toHaveLength(1)
    const visits = (name: string) => quotes(unitsOfIndicator, '项目支出绩效自评表', form('≥18人次', '20人', name))
    expect(visits('培训教师人次')).toHaveLength(1)
    expect(visits('培训教师人数')).toHaveLength(1)
    expect(visits('培训教师数量')).toEqual([])
    const days = (actual: string) =>
      quotes(unitsOfIndicator, '项目支出绩效自评表', form('≥336天', actual, '空气质量优良天数'))
    expect(days('365小时')).toHaveLength(1)
    expect(days('365天')).toEqual([])
    const terms = (actual: string, name: string) =>
      quotes(unitsOfIndicator, '项目支出绩效自评表', form('≥7期', actual, name))
    expect(terms('8次', '举办培训班期数')).toHaveLength(1)
    expect(terms('8次', '举办培训班数量')).toEqual([])
    expect(found('≤13小时', '15.63万元')).toHaveLength(1)
    expect(found('≤13小时', '1天')).toEqual([])
    expect(found('≥4.2万平方米', '4.2平方米')).toHaveLength(1)
    expect(found('≥4.2万平方米', '4.2万平方米')).toEqual([])
    const copied = (unit: string, above: string, goal: string) =>
      quotes(
        unitsOfIndicator,
        '项目支出绩效自评表',
        tableOfRows([
          ['项目名称', '学生体检'],
          ['年度总体目标', '预期目标', goal],
          ['', '实际完成情况', '建立健康档案320份。'],
          ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '分值', '得分'],
          ['产出指标', '数量指标', '体检学校数', '≥', '8', above, '8', '10', '10'],
          ['产出指标', '数量指标', '建立健康档案', '≥', '300', unit, '318', '10', '10'],
        ]),
      )
    expect(copied('所', '所', '建立健康档案300份以上。')).toEqual(['所'])
    expect(copied('份', '所', '建立健康档案300份以上。')).toEqual([])
    expect(copied('份', '份', '建立健康档案300件以上。')).toEqual([])
    expect(copied('所', '所', '建立健康档案的学校300所以上。')).toEqual([])
  })
})

describe('compared-year', () => {
  const text = (base: string) => `2023年度收入总计110.00万元。与${base}年度相比，收入总计增加10.00万元。`
  it('finds a comparison with the year itself', () => {
    expect(quotes(comparedYear, text('2023'))).toEqual(['2023年'])
    expect(quotes(comparedYear, text('2022'))).toEqual([])
    expect(quotes(comparedYear, '2024年预算安排110.00万元，比2023年增加10.00万元。')).toEqual([])
    const unchanged = (year: string) => `2023年基金预算支出6.42万元。与${year}年相比，基金预算支出持平。`
    expect(quotes(comparedYear, unchanged('2021'))).toEqual(['2021年'])
    expect(quotes(comparedYear, unchanged('2022'))).toEqual([])
    const behind = (year: string) => `本年支出合计6.42万元。与${year}年度相比，支出合计持平。`
    expect(
      quotes(comparedYear, '第二部分 2023年度部门决算情况说明', '2023年度收、支总计110.00万元。', behind('2021')),
    ).toEqual(['2021年'])
    expect(
      quotes(comparedYear, '第二部分 2023年度部门决算情况说明', '2023年度收、支总计110.00万元。', behind('2022')),
    ).toEqual([])
  })
})
