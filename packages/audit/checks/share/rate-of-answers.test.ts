import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfAnswers } from './rate-of-answers.ts'
import { rateOfCounts } from './rate-of-counts.ts'

const report = (...lines: string[]): string[] => ['2023年项目支出绩效自评报告', '（泵站改造经费）', ...lines]

describe('a number, the part of it that was done, and its rate', () => {
  testBothWays([
    {
      check: rateOfCounts,
      about: 'not of one of a list in front of it',
      severity: 'error',
      wrong: ['签约服务12538人，其中贫困人口签约1124人，签约率100%。'],
      right: ['签约服务12538人，其中重点人群6842人、一般人群签约5696人，贫困人口签约1124人，签约率100%。'],
    },
    {
      check: rateOfCounts,
      about: 'all and what was done of it in one clause',
      severity: 'error',
      wrong: ['对发现的4个问题整改完成3个，整改完成率100%。'],
      right: ['对发现的4个问题整改完成3个，整改完成率75%。新增4个问题整改完成的另有3个，按期整改率100%。'],
    },
    {
      check: rateOfCounts,
      about: 'by the same word',
      severity: 'error',
      wrong: ['42名选派干部年末在村36人，在村率90.48%。'],
      right: ['42名选派干部年末在村38人，在村率90.48%。', '6个脱贫村就业120人，就业率90.48%。'],
    },
    {
      check: rateOfCounts,
      about: 'in the words of the rate',
      severity: 'error',
      wrong: ['受理残疾人来信来访74件次，办结70件次，办结率100%。'],
      right: [
        '受理残疾人来信来访74件次，办结70件次，办结率94.6%。',
        '受理投诉80件，办结78件，按期办结率100%。',
        '立案38件，超额完成3件，完成率108.6%。',
      ],
    },
    ...(
      [
        [
          'behind its rate',
          '试点证书通过率91.3%，其中报考230人、通过201人。',
          '通过率91.3%，其中报考230人、通过210人。',
        ],
        ['of a part', '办结率98%，其中受理100件、办结90件。', '办结率98%，其中投诉类受理100件、办结97件、在办3件。'],
        [
          'explained',
          '毕业生812人，就业758人（含升学），就业率96.67%。',
          '毕业生812人，就业785人（含升学），就业率96.67%。',
        ],
        ['come several times', '拍卖214件次，成交79件，成交率45.33%。', '拍卖214件次，成交97件，成交率45.33%。'],
        [
          'measured',
          '清扫面积386万平方米，其中机械化清扫232.31万平方米，机械化清扫率83.5%。',
          '清扫面积386万平方米，其中机械化清扫322.31万平方米，机械化清扫率83.5%。森林386万亩，其中公益林122万亩，造林率61%。改造后用电168万千瓦时，年节电144万千瓦时，节电率46.15%。',
        ],
      ] as const
    ).map(([about, wrong, right]) => ({
      check: rateOfCounts,
      about,
      severity: 'error' as const,
      wrong: [wrong],
      right: [right],
    })),
    {
      check: rateOfCounts,
      about: 'more than there are',
      severity: 'warning',
      wrong: ['受理热线工单2358件，按期办结2385件，办结率100%。'],
      right: [
        '受理热线工单2358件，按期办结2358件，办结率100%。',
        '受理案件2358件，审结2385件（含上年结转），审结率100%。',
        '计划培训230人，完成培训240人，完成率104.35%。',
      ],
    },
    {
      check: rateOfCounts,
      about: 'in other words',
      severity: 'warning',
      wrong: ['收集企业反映问题157个，解决147个，办结率94.9%。'],
      right: ['收集企业反映问题157个，解决149个，办结率94.9%。', '转办56046件次，正在办理86件次，交办率100%。'],
    },
    {
      check: rateOfCounts,
      about: 'of the same',
      severity: 'error',
      wrong: ['全年受理案件5329件，审结5186件，审结率98.32%。'],
      right: ['审结各类案件5186件，人民陪审员参审862件，一审服判息诉率达到91.26%。'],
    },
    {
      check: rateOfCounts,
      about: 'told as a rise of the rate',
      severity: 'warning',
      wrong: ['全年公开文件146个，解读文件31个，解读占比提升21.2%。'],
      right: [
        '全年公开文件146个，解读文件31个，解读占比提升至21.2%。',
        '全年公开文件146个，解读文件31个，解读占比提升3.5%。',
      ],
    },
    {
      check: rateOfCounts,
      about: 'of those who were asked',
      severity: 'error',
      wrong: ['通过对240名群众的问卷调查，满意232名，满意度97.66%。'],
      right: ['通过对240名群众的问卷调查，满意232名，满意度96.67%。'],
    },
  ])
})

describe('answers to a survey', () => {
  testBothWays([
    {
      check: rateOfAnswers,
      about: 'papers that came back',
      severity: 'error',
      wrong: report('共发放问卷300份，收回258份，收回率98.33%。'),
      right: report('共发放问卷300份，收回295份，收回率98.33%。', '收回有效问卷295份，满意率91.2%。'),
    },
    {
      check: rateOfAnswers,
      about: 'more papers back than were sent',
      severity: 'error',
      wrong: report('发放调查问卷200份，收回有效问卷916份，群众满意度为92%。'),
      right: report('发放调查问卷200份，收回有效问卷200份，群众满意度为92%。', '发放宣传册300份，收回意见表12份。'),
    },
    {
      check: rateOfAnswers,
      about: 'counted in thousands',
      severity: 'error',
      wrong: report('共发放问卷2,640份，收回有效问卷2,518份，回收率98.38%。'),
      right: report('共发放问卷2,640份，收回有效问卷2,518份，回收率95.38%。'),
    },
    {
      check: rateOfAnswers,
      about: 'those who are content, told elsewhere in the report',
      severity: 'error',
      wrong: report('共发放问卷300份，收回295份。', '满意276份，满意率95.36%。'),
      right: report('共发放问卷300份，收回295份。', '满意276份，满意率93.56%。'),
    },
    {
      check: rateOfCounts,
      about: 'of things counted otherwise, not of what was planned or is more than before',
      severity: 'error',
      wrong: ['验收65口，合格63口，验收合格率100%。'],
      right: [
        '验收65口，合格65口，验收合格率100%。',
        '完成改造240户，目标200户，完成率120%。',
        '登记社会组织246家，较上年增加9家，年检率100%。',
      ],
    },
    {
      check: rateOfCounts,
      about: 'the share of some',
      severity: 'error',
      wrong: ['10个断面中优良水体8个，占88%。'],
      right: ['10个断面中优良水体8个，占80%。'],
    },
  ])
})
