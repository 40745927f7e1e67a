import { UNREAD_TABLES, understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countedOtherwise } from './counted-otherwise.ts'

const whole = (...lines: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '（四）预算绩效管理情况',
  '全年选派教师外出培训168人次。',
  '2023年部门整体支出绩效评价报告',
  ...lines,
]

const work = (overview: string, evaluated: string): string[] => [
  '第一部分 部门概况',
  overview,
  '第四部分 附件',
  '2023年部门整体支出绩效评价报告',
  evaluated,
]

const behindAnother = (evaluated: string): string[] => [
  '第一部分 部门概况',
  '甲校校外培训168人次。',
  ...work('选派教师外出培训168人次。', evaluated).slice(1),
]

const project = (told: string): string[] => [
  '2023年项目支出绩效自评报告',
  '（场镇保洁经费）',
  `（一）完成情况。${told}。`,
]

const REPORT_OF_PROJECT = ['第四部分 附件', '2023年项目支出绩效自评报告', '（营商环境表彰项目）', '一、项目概况']

const inReport = (...told: readonly string[]): string[] => [
  '2023年度动物防疫补助资金绩效自评报告',
  '二、绩效目标完成情况',
  ...told.map((words, at) => `${at + 1}.免疫指标之${'甲乙'[at]}，${words}，按照规定的程序和标准评定；`),
]

describe('what is counted', () => {
  testBothWays([
    {
      check: countedOtherwise,
      about: 'a rate with more words in front of its name',
      severity: 'warning',
      wrong: work('农村居民基本用水保证率98.6%，水费收缴齐全。', '基本用水保证率98.5%，建成管网12公里。'),
      right: work('农村居民基本用水保证率98.6%，水费收缴齐全。', '城镇用水保证率96.8%，建成管网12公里。'),
    },
    {
      check: countedOtherwise,
      about: 'turned, in front of the same amount',
      severity: 'warning',
      wrong: work('全年立案查处违法案件137件，罚款908.60万元。', '立案173件，罚款908.60万元。'),
      right: [
        ...work('全年立案查处违法案件137件，罚款908.60万元。', '立案137件，罚款908.60万元。'),
        ...work('立案查处违法案件137件，罚款908.60万元。', '受理举报173件，罚款806.90万元。'),
      ],
    },
    {
      check: countedOtherwise,
      about: 'beside the same clause',
      severity: 'warning',
      wrong: work('办结回复率99.24%，群众满意率97.46%。', '全年热线办理有序，办结回复率99.24%，群众满意率97.64%。'),
      right: work(
        '办结回复率99.24%，群众满意率97.46%。培训教师20人，发放教材20册。',
        '办结回复率99.24%，群众满意率97.46%。一年之内，培训医师30人，发放手册30册。',
      ),
    },
    {
      check: countedOtherwise,
      about: 'twice with the same words',
      severity: 'warning',
      wrong: whole('选派教师外出培训186人次。'),
      right: whole(
        '选派教师外出培训168人次。',
        '选派教师外出培训不少于150人次。',
        '其中选派教师外出培训60人次，每期外出培训20人次。',
        '2022年选派教师外出培训120人次。',
        '培训项目由某县教育局组织实施，年度绩效目标为：选派教师外出培训150人次。',
        '2023年计划开展培训30期，选派教师外出培训160人次。',
        '选派教师外出培训160人次，参训率不低于95%。',
      ),
    },
    {
      check: countedOtherwise,
      about: 'behind words that another clause counts something else with',
      severity: 'warning',
      wrong: behindAnother('选派教师外出培训186人次。'),
      right: behindAnother('选派教师外出培训168人次。'),
    },
    {
      check: countedOtherwise,
      about: 'once otherwise than all other times',
      severity: 'error',
      wrong: whole('选派教师外出培训186人次。', '三、履职情况', '选派教师外出培训168人次，参训合格。'),
      right: whole('选派教师外出培训168人次。', '（三）绩效目标', '选派教师外出培训150人次。'),
    },
    {
      check: countedOtherwise,
      about: 'twice beside the same words in the report of a project, both times as a goal',
      severity: 'warning',
      wrong: [
        ...REPORT_OF_PROJECT,
        '（一）项目基本情况',
        '评选表彰优化营商环境先进集体80个、先进个人120人，经费77.50万元。',
        '（二）项目绩效目标',
        '评选表彰优化营商环境先进集体80个、先进个人150人，经费77.50万元。',
      ],
      right: [
        ...REPORT_OF_PROJECT,
        '（二）项目绩效目标',
        '评选表彰优化营商环境先进集体80个、先进个人150人，经费77.50万元。',
        '四、项目完成情况',
        '评选表彰优化营商环境先进集体80个、先进个人120人，经费77.50万元。',
      ],
    },
    {
      check: countedOtherwise,
      about: 'as a rate',
      severity: 'warning',
      wrong: whole('建立电子健康档案21.8万份，建档率94.6%。', '三、履职情况', '健康档案建立及时，建档率96.4%。'),
      right: whole('建立电子健康档案21.8万份，建档率94.6%。', '三、履职情况', '建档率94.6%，老年人建档率97%。'),
    },
    {
      check: countedOtherwise,
      about: 'in the report of a project, with words long enough',
      severity: 'warning',
      wrong: [...whole('生活垃圾无害化处理率97.2%。'), ...project('生活垃圾无害化处理率92.7%')],
      right: [...whole('生活垃圾无害化处理率97.2%。'), ...project('生活垃圾无害化处理率97.2%，垃圾处理率92.7%')],
    },
    {
      check: countedOtherwise,
      about: 'in the report of a project, with two digits turned',
      severity: 'warning',
      wrong: [...whole('清运生活垃圾2380吨。'), ...project('清运生活垃圾3280吨')],
      right: [...whole('清运生活垃圾5120吨。'), ...project('清运生活垃圾3280吨')],
    },
    {
      check: countedOtherwise,
      about: 'among others of one paragraph',
      severity: 'warning',
      wrong: whole('全年巡查山塘水库48座。', '三、履职情况', '全年巡查山塘水库84座。'),
      right: whole('城区新建公共厕所12座，乡镇新建公共厕所30座。', '三、履职情况', '新建公共厕所42座。'),
    },
    {
      check: countedOtherwise,
      about: 'the whole year once more',
      severity: 'warning',
      wrong: whole('整治山坪塘56口、渠道32.5公里。', '三、履职情况', '全年整治山坪塘65口。'),
      right: whole('整治山坪塘65口、渠道32.5公里。', '三、履职情况', '全年整治山坪塘65口。'),
    },
    {
      check: countedOtherwise,
      about: 'among the tasks of the year',
      severity: 'warning',
      wrong: work('推广带状复合种植3.20万亩。', '（三）年度主要工作完成情况。一是推广带状复合种植3.00万亩。'),
      right: work('推广带状复合种植3.20万亩。', '（三）年度主要工作任务。一是推广带状复合种植3.00万亩。'),
    },
    {
      check: countedOtherwise,
      about: 'with two digits turned, in so few words as stand in front of it',
      severity: 'warning',
      wrong: work('粮食总产量24.32万吨。', '粮食播种面积58.60万亩，总产量24.23万吨。'),
      right: work('粮食总产量24.32万吨。', '油菜播种面积12.40万亩，总产量24.50万吨。'),
    },
    {
      check: countedOtherwise,
      about: 'those who gain by one work, not by another',
      severity: 'warning',
      wrong: work('整治山坪塘26口，受益农户1350户。', '（一）水利工作。全年整治山坪塘26口，受益农户1420户。'),
      right: work('整治山坪塘26口，受益农户1350户。', '（二）饮水工作。铺设管网18公里，受益农户860户。'),
    },
    {
      check: countedOtherwise,
      about: 'under a name that another word begins',
      severity: 'warning',
      wrong: work('奖励新认定高新技术企业68家。', '新认定高新技术企业51家，完成较好。'),
      right: work('奖励重新认定高新技术企业68家。', '新认定高新技术企业51家，完成较好。'),
    },
    {
      check: countedOtherwise,
      about: 'of two kinds together, in the report of a project',
      severity: 'warning',
      wrong: [
        ...whole('办理民事检察监督案件86件、行政检察监督案件64件。'),
        ...project('办理民事行政检察监督案件160件'),
      ],
      right: [
        ...whole('办理民事检察监督案件86件、行政检察监督案件64件。'),
        ...project('办理民事行政检察监督案件150件'),
      ],
    },
    {
      check: countedOtherwise,
      about: 'what was reached of one indicator and of another',
      severity: 'warning',
      wrong: inReport('抽检样品300批次', '抽检样品380批次'),
      right: inReport('实际完成值≥90%', '实际完成值≥70%'),
    },
  ])
})

it('where tables were not read, lines that end no sentence may be their cells', () => {
  const told = (...lines: string[]): number => {
    const text = ['第二部分 2023年度部门决算情况说明', '（四）预算绩效管理情况', ...lines].join('\n')
    const gaps = [{ what: UNREAD_TABLES, reason: '有1张表未能还原。', place: {} }]
    return [...countedOtherwise.run(understand({ ...textDocument('决算.txt', text), gaps }))].length
  }
  const [goal, result] = ['选派教师外出培训168人次', '选派教师外出培训186人次']
  expect(told(goal, result)).toBe(0)
  expect(told(`全年${goal}。`, `已${result}，参训合格。`)).toBe(1)
})

it('what stands below the announcement of goals was meant', () => {
  const told = (lead: string): number => {
    const lines = ['（四）预算绩效管理情况', lead, '更新健身器材106套。', '全年更新健身器材116套，群众健身更加便捷。']
    const text = ['第二部分 2023年度部门决算情况说明', ...lines].join('\n')
    return [...countedOtherwise.run(understand(textDocument('决算.txt', text)))].length
  }
  expect(told('年度绩效目标为：')).toBe(0)
  expect(told('项目由县体育中心组织实施。')).toBe(1)
})

it('two digits that changed places in what is counted once in each of two paragraphs', () => {
  const told = (one: string, other: string): number => {
    const text = ['第二部分 2023年度部门决算情况说明', '（四）预算绩效管理情况', one, other].join('\n')
    return [...countedOtherwise.run(understand(textDocument('决算.txt', text)))].length
  }
  expect(told('在编153人，其中“双高”骨干135人。', '全系统“双高”骨干153人，人均课时增加。')).toBe(0)
  expect(told('在编230人，其中“双高”骨干135人。', '年末“双高”骨干153人。')).toBe(0)
  expect(told('在编230人，其中“双高”骨干135人。', '“双高”骨干153人，人均课时增加。')).toBe(1)
  expect(told('累计走访困难家庭1372户。', '走访困难家庭1327户，解决诉求。')).toBe(1)
  expect(told('累计走访困难家庭1372户。', '走访困难家庭1215户，解决诉求。')).toBe(0)
  expect(told('为286间乡村教室安装照明设备。', '268间乡村教室照明设备投入使用。')).toBe(1)
  expect(told('为286间乡村教室安装照明设备。', '268间实训教室照明设备投入使用。')).toBe(0)
  expect(told('全面开展暑期托管，参加学生24350人。', '暑期托管参与学生23450人。')).toBe(1)
  expect(told('全面开展暑期托管，参加学生24350人。', '体质监测覆盖学生23450人。')).toBe(0)
  expect(told('铺设供水管网32公里，受益农户4723户。', '铺设供水管网32公里，惠及8个村4273户农户。')).toBe(1)
  expect(told('铺设供水管网32公里，受益农户4723户。', '管网改造任务。铺设供水管网32公里，惠及4273户农户。')).toBe(0)
  expect(
    told('铺设供水管网32公里，受益农户4723户。', '管网任务。铺设供水管网32公里，任务完成率100%，惠及4273户农户。'),
  ).toBe(1)
  expect(told('铺设供水管网32公里，受益农户4723户。', '改造电网，惠及8个村4273户农户。')).toBe(0)
})

it('all of two kinds together are more than those of the last', () => {
  const told = (service: string): number => {
    const [one, other] = ['走访街道便民服务中心3家。', `${service}9家受理窗口业务。`]
    const text = ['第二部分 2023年度部门决算情况说明', '（四）预算绩效管理情况', one, other].join('\n')
    return [...countedOtherwise.run(understand(textDocument('决算.txt', text)))].length
  }
  expect(told('6个乡镇所和3个街道便民服务中心共')).toBe(0)
  expect(told('走访街道便民服务中心')).toBe(1)
})

it('a point in another place in what is counted once in each of two paragraphs', () => {
  const told = (one: string, other: string): number => {
    const text = ['第二部分 2023年度部门决算情况说明', '（四）预算绩效管理情况', one, other].join('\n')
    return [...countedOtherwise.run(understand(textDocument('决算.txt', text)))].length
  }
  expect(told('全年发放宣传手册3.46万册。', '印制宣传折页，宣传手册34.6万册。')).toBe(1)
  expect(told('全年发放宣传手册3.4万册。', '印制宣传折页，宣传手册34万册。')).toBe(0)
  expect(told('全年发放宣传手册3.46万册。', '印制宣传折页34.6万册。')).toBe(0)
})
