import { textDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { documentKind, reportingOrganisation, reportingYear } from './identity.ts'
import { understand } from './understand.ts'

const organisation = (...lines: readonly string[]): string | undefined =>
  reportingOrganisation(textDocument('决算.txt', lines.join('\n')))?.name

describe('the organisation that reports', () => {
  it.each([
    '青岚县农业农村局',
    '青岚县农业农村局本级',
    '青岚县农业农村局机关',
    '青岚县农业农村局（本级）',
    '青岚县农业农村局(本级)',
    '中共青岚县委办公室机关',
    '青岚县国有林场',
    '青岚县广播电视台',
  ])('is known from the title and from sentences: %s', (name) => {
    expect(organisation(`${name}2022年度部门决算`)).toBe(name)
    expect(organisation(`2022年度，${name}机关运行经费支出12.50万元。`)).toBe(name)
    expect(organisation(`截至2022年12月31日，${name}共有车辆3辆。`)).toBe(name)
  })

  it('is known from a title over two lines, of one that sums up others, and from its totals', () => {
    expect(organisation('2022年度青岚县公共资源交易中心', '部门决算公开说明')).toBe('青岚县公共资源交易中心')
    expect(organisation('青岚县统计局(汇总)2022年度部门决算')).toBe('青岚县统计局')
    expect(organisation('青岚县水务局2022年度收、支总计300.00万元。')).toBe('青岚县水务局')
    expect(organisation('青岚县水务局', '本年支出决算数为300.00万元，比上年减少。')).toBeUndefined()
    expect(organisation('2022年度财政拨款收入支出总计300.00万元。')).toBeUndefined()
  })

  it('is a centre by its full name, not with the bureau that it belongs to', () => {
    const short = '截至2022年12月31日，县文旅中心共有车辆3辆。'
    const full = '青岚县文化旅游服务中心实施项目3个。'
    const belongs = '县文旅中心为县文化旅游广电局所属事业单位。'
    expect(organisation(short, belongs, full)).toBe('青岚县文化旅游服务中心')
    expect(organisation(short, belongs)).toBe('县文旅中心')
  })

  it('is the name in front of the bracket that declares the short one', () => {
    const spoken = '2022年度，县少体校机关运行经费支出0万元。'
    const school = '青岚县少年儿童体育学校'
    expect(organisation(spoken, `${school}（以下简称县少体校）建于1990年。`)).toBe(school)
    expect(organisation(spoken, `${school}（以下简称“县少体校”）建于1990年。`)).toBe(school)
    expect(organisation(spoken, `${school}（以下简称少体校）建于1990年。`)).toBe('县少体校')
  })

  it('is the one that the document goes on to name, where another speaks as often', () => {
    const own = ['2022年度，青岚县水务局机关运行经费支出12.50万元。', '1.青岚县水务局本级', '青岚县水务局办公室']
    expect(organisation('云汀县林业局下属二级预算单位2个。', ...own)).toBe('青岚县水务局')
  })

  it('is that of the title, where one sentence alone speaks for another', () => {
    const captions = ['部门：青岚县水务局 单位：万元', '收入决算表', '部门：青岚县水务局 单位：万元']
    const foreign = '2022年度云汀县林业局机关运行经费支出12.50万元。'
    expect(organisation('青岚县水务局2022年度部门决算', ...captions, foreign)).toBe('青岚县水务局')
    expect(organisation('青岚县水务局2022年度部门决算', foreign, foreign)).toBe('云汀县林业局')
  })

  it('is the one that belongs to another', () => {
    expect(organisation('青岚县中医医院为县卫生健康局下属二级预算单位，属公益一类事业单位。')).toBe('青岚县中医医院')
  })

  it.each([
    '部门：青岚县农业农村局 金额单位：万元',
    '公开部门：青岚县农业农村局　　　　公开01表 单位：万元',
    '编制单位：青岚县农业农村局 2022年度 单位：元',
    '编制单位：青岚县农业农村局2022年度',
    '单位名称: 青岚县农业农村局',
  ])('is known from captions of tables where nothing else tells: %s', (caption) => {
    expect(organisation('收入支出决算总表', caption)).toBe('青岚县农业农村局')
    expect(organisation('青岚县水务局2022年度部门决算', caption)).toBe('青岚县水务局')
  })

  it('is named without the words that lead to it', () => {
    expect(organisation('此次纳入青岚县水务局2022年部门决算编制范围的单位共3个。')).toBe('青岚县水务局')
  })

  it('is not the unit of a caption', () => {
    expect(organisation('收入支出决算总表', '单位：万元')).toBeUndefined()
  })

  it('is not taken from what only sounds like one', () => {
    expect(organisation('2022年度，机关运行经费支出12.50万元。')).toBeUndefined()
    expect(organisation('2022年度，青岚县农业农村局机关运行经费支出12.50万元。')).toBe('青岚县农业农村局')
    expect(organisation('青岚县农贸市场2022年度部门决算')).toBeUndefined()
  })
})

describe('what kind of document it is', () => {
  const kind = (...lines: readonly string[]): string => documentKind(textDocument('文件.txt', lines.join('\n')))

  it('is told by the title, where only a part of the final accounts was published', () => {
    expect(kind('青岚县人民法院2023年度部门决算', '三公经费支出3.65万元。')).toBe('final-accounts')
    expect(kind('2023年“三公”经费支出决算情况说明', '公务接待费3.02万元。')).toBe('final-accounts')
    expect(kind('附件2', '2023年度项目支出绩效自评表', '防汛设备采购项目')).toBe('final-accounts')
  })

  it('is told by what was spent on “三公”经费, published on its own', () => {
    expect(kind('2022年度本部门“三公”经费支出2.40万元，较上年减少0.10万元。')).toBe('final-accounts')
    expect(kind('2022年青岚县“三公”经费决算总额为240万元，比上年下降5%。')).toBe('final-accounts')
    expect(kind('2022年青岚镇“三公”经费决算数共计24.5万元，比上年下降5%。')).toBe('final-accounts')
    expect(kind('现将青岚镇2022年度“三公”经费决算情况公布如下：', '“三公”经费24万元。')).toBe('final-accounts')
    expect(kind('2022年度本部门安排“三公”经费2.40万元。')).toBe('other')
    expect(kind('2022年“三公”经费支出预算2.40万元。')).toBe('other')
    expect(kind('2022年部门预算“三公”经费情况说明', '“三公”经费支出合计2.40万元。')).toBe('other')
  })

  it.each([
    '2023年度防汛设备采购项目自评表',
    '青岚县2023年度项目支出绩效单位自评报告',
    '防汛设备采购绩效目标自评表',
    '防汛专项资金绩效自评价报告',
  ])('is told by the title of an evaluation, whatever it says of budgets: %s', (title) => {
    expect(kind(title, '纳入部门预算编制范围的单位1个。')).toBe('final-accounts')
    expect(kind('防汛设备采购绩效目标申报表', '纳入部门预算编制范围的单位1个。')).toBe('other')
    expect(kind('2023年部门预算', title, '部门预算公开', '预算编制说明', '预算总表')).toBe('budget')
  })

  it('is told by the title of an evaluation below its cover', () => {
    const cover = ['项目名称 山塘整治', '项目单位 青岚县水务局', '主管部门 青岚县水务局', '评价类型：事后评价']
    const more = [
      '评价方式：部门评价',
      '评价机构：评价组',
      '2023年1月10日',
      '青岚县财政局（制）',
      '摘要',
      '目录',
      '说明',
    ]
    expect(kind('山塘整治资金绩效', ...cover, ...more, '山塘整治资金绩效评价报告')).toBe('final-accounts')
  })

  it('is not final accounts for a word of them', () => {
    expect(kind('青岚县2022年度“三公”经费预算公开', '2022年度“三公”经费安排3.20万元。')).toBe('other')
    expect(kind('青岚县2022年度工作总结', '全年完成决算编制工作。')).toBe('other')
    expect(kind('夜里的车站', '他把去年的决算报给了老站长。', '雪还在下。')).toBe('other')
    expect(kind('青岚县人民法院2024年部门预算', '2024年部门预算公开', '预算情况说明', '与上年决算相比')).toBe('budget')
  })
})

describe('the year it reports on', () => {
  const year = (file: string, ...lines: readonly string[]): number | undefined =>
    reportingYear(textDocument(file, lines.join('\n')), [])
  const yearOfReport = (...lines: readonly string[]): number | undefined =>
    understand(textDocument('报告.txt', lines.join('\n'))).year

  it('is that of the text, else that of the file name', () => {
    expect(year('某局2023年度部门决算.txt', '收入决算表', '单位：万元')).toBe(2023)
    expect(year('2023年/某局.txt', '收入决算表', '单位：万元')).toBeUndefined()
    expect(year('某局2023年度部门决算.txt', '2022年度收入决算表')).toBe(2022)
    expect(year('报告.txt', '青岚县林业和草原局2021年度绩效自评报告', '青岚县从2002年实施补偿。')).toBe(2021)
    const report = ['一、概况', '（一）预算情况', '总投资60万元。', '（二）2021年度评价结果整改情况', '已整改。']
    expect(yearOfReport('2022年青岚县饮水工程绩效自评报告', ...report)).toBe(2022)
    expect(year('报告.txt', '2022年绩效自评报告', '填报日期：2023年5月8日', '2023年初，县里布置。')).toBe(2022)
  })

  it('is not that of the day on which it was signed', () => {
    const told = '2022年度政府采购支出总额90.00万元。'
    expect(year('采购.txt', '青岚县水务局', told, '2023年4月14日')).toBe(2022)
    expect(year('采购.txt', '青岚县水务局', '政府采购支出总额90.00万元。', '2023年4月14日')).toBeUndefined()
    expect(year('采购.txt', '2023年4月14日以前签订的合同，总额90.00万元。')).toBe(2023)
  })
})
