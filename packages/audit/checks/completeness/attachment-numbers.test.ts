import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { attachmentNumbers } from './attachment-numbers.ts'

const attached = (reference: string, first = '附件1'): string[] => [
  `2022年项目绩效自评结果见${reference}。`,
  first,
  '部门整体支出绩效自评报告',
  '附件2',
  '2022年度项目支出绩效自评报告',
]

describe('attachments', () => {
  testBothWays([
    {
      check: attachmentNumbers,
      about: 'a reference to nothing',
      severity: 'warning',
      wrong: attached('附件3'),
      right: attached('附件2'),
    },
    {
      check: attachmentNumbers,
      about: 'a year for a number',
      severity: 'warning',
      wrong: attached('附件2020'),
      right: attached('附件2'),
    },
    {
      check: attachmentNumbers,
      about: 'the second of two references',
      severity: 'warning',
      wrong: attached('附件2、附件4'),
      right: ['两个项目绩效自评报告见附件2、附件3。', ...attached('附件2').slice(1), '附件3', '项目支出绩效自评报告'],
    },
    {
      check: attachmentNumbers,
      about: 'a reference to another attachment',
      severity: 'warning',
      wrong: attached('附件1'),
      right: ['2022年部门整体支出绩效自评结果见附件1。', ...attached('附件2').slice(1)],
    },
    {
      check: attachmentNumbers,
      about: 'a reference in brackets, whose words alone say what is referred to',
      severity: 'warning',
      wrong: ['对10个项目开展自评（项目自评报告见附件1）。', ...attached('附件2').slice(1)],
      right: ['对10个项目开展自评（结果汇总见附件1）。', ...attached('附件2').slice(1)],
    },
    {
      check: attachmentNumbers,
      about: 'the last of a list, which is not there',
      severity: 'warning',
      wrong: [
        '附件1：部门整体支出绩效自评报告',
        '附件2：项目支出绩效自评报告',
        '附件3：满意度调查报告',
        ...attached('附件2'),
      ],
      right: [
        '附件1：部门整体支出绩效自评报告',
        '附件2：项目支出绩效自评报告',
        '附件3：满意度调查报告（另附）',
        ...attached('附件2'),
      ],
    },
    ...['附件2、附件3', '附件1、2、3', '附件1至附件3', '附件2和附件3'].map((list) => ({
      check: attachmentNumbers,
      about: `the last of those in a bracket: ${list}`,
      severity: 'warning' as const,
      wrong: [`3个项目形成自评报告（${list}）。`, ...attached('附件2').slice(1)],
      right: [
        `3个项目形成自评报告（${list}）。`,
        '按照上级文件要求填报自评表（附件2、附件5）。',
        '满意度调查报告（附件7）。',
        ...attached('附件2').slice(1),
        '附件3',
        '项目支出绩效自评报告',
      ],
    })),
    {
      check: attachmentNumbers,
      about: 'numbers out of order',
      severity: 'info',
      wrong: attached('附件2', '附件8'),
      right: attached('附件2'),
    },
  ])
})
