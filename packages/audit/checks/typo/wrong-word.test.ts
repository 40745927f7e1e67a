import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { repeatedWord } from './repeated-word.ts'
import { wrongWord } from './wrong-word.ts'

describe('wrong words', () => {
  test.each([
    ['截止2023年12月底，共有车辆3辆', '截止'],
    ['公用经费包括公务接待费、工会费、福利费', '工会费'],
    ['疫情再次爆发', '爆发'],
    ['公务公车购置费0万元', '公务公车'],
    ['项目己完成验收', '己'],
    ['支出决算比2022年持平', '比2022年'],
    ['主动公开信息3121余条', '3121余'],
    ['发送短信12.35万余条', '12.35万余'],
    ['年未结转和结余3万元', '年未'],
    ['其他收人合计3万元', '其他收人'],
  ])('%s', (line, quoted) => {
    expect(said(wrongWord, line)).toEqual([`info ${quoted}`])
  })

  test.each([
    '报名截止时间为12月，截止阀3个',
    '工会经费2万元，工会费用支出',
    '火山爆发',
    '各单位自己完成验收',
    '与2022年持平，相比持平，对比持平的年份',
    '主动公开信息3000余条，浏览量177万余次',
    '上年未结转和结余资金，本年未结转和结余',
    '在岗位上作到底',
  ])('in order: %s', (line) => {
    expect(said(wrongWord, line)).toEqual([])
  })
})

describe('repeated words', () => {
  test.each([
    ['教育支出支出（类）', '支出支出'],
    ['经分管领导领导审批', '领导领导'],
    ['某市市公共服务中心', '市市公共'],
    ['由后勤科科具体管理', '科科'],
    ['教育事业发展教育事业发展计划', '教育事业发展教育事业发展'],
    ['项目项目顺利完成', '项目项目'],
  ])('%s', (line, quoted) => {
    expect(said(repeatedWord, line)).toEqual([`info ${quoted}`])
  })

  test.each([
    '常常往往人人天天，各种各样，干干净净，一步一步推进',
    '某市市场监督管理局和某市市政工程处、市市容所',
    '重点项目项目化管理，由各单位单位内部负责',
    '为了了解情况，存在在建工程，以及及时处理，预算编制的目的的说明',
    '财务科科长、后勤科科员',
    '一个一个项目抓落实',
    '谐和和睦，参与人员与其他人员',
  ])('in order: %s', (line) => {
    expect(said(repeatedWord, line)).toEqual([])
  })
})
