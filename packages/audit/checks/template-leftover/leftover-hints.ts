/** Wordings that remain of outlines and applications, without being certain. */

import { rolesOf } from '@mingzhang/disclosure'
import type { WordingRule } from '../../wording/wording-rule.ts'

export const LEFTOVER_HINTS: readonly WordingRule[] = [
  {
    words: ['目标制定、目标实现'],
    pattern: /包括(?:部门)?(?:绩效)?目标制定、目标实现、支出控制[^。\n]{0,60}/g,
    message: '“{}”列举的是提纲要求分析的内容，没有实际分析。',
    suggestion: '按所列各项写明实际情况。',
  },
  {
    words: ['等情况', '等方面情况', '等内容'],
    pattern:
      /(?<=^|[。：:]|[)）]\s?[\u4e00-\u9fff]{4,8}。)\s*(?:主要)?包括(?!(?:部门)?(?:绩效)?目标制定)[^。；，\d]{2,16}(?:、[^。；，、\d]{2,12}){2,}等(?:方面)?(?:的)?(?:情况|内容)[。.]/gm,
    message: '“{}”列举的是提纲要求说明的内容，没有实际说明。',
    suggestion: '按所列各项写明实际情况。',
    unless: ({ section }, disclosure) => !rolesOf(disclosure.sections, section).includes('evaluation-report'),
  },
  {
    words: ['填报', '填表', '填写', '报告', '评价'],
    pattern: /(?:填报|填表|填写|报告|评价)(?:日期|时间)\s?[：:]\s{0,8}(?:20\d{2}\s?)?年[\s_]{1,8}月[\s_]{1,8}日/g,
    message: '“{}”的月、日没有填写。',
    suggestion: '填写实际日期。',
    severity: 'info',
  },
  {
    words: ['将组建', '将组织', '将开展', '将完成', '将进一步组建', '拟开展', '拟组织', '拟完成'],
    pattern: /(?:将(?:组建|组织|开展|完成|进一步组建)|拟(?:开展|组织|完成))/g,
    message: '决算阶段的报告仍用将来时“{}”，疑照搬申报材料。',
    suggestion: '改为说明实际完成情况。',
    severity: 'info',
    unless: ({ text, section }, disclosure) => {
      const roles = rolesOf(disclosure.sections, section)
      return (
        !roles.includes('evaluation-report') ||
        /下一步|今后|建议|打算|改进|明年|下年/.test(text) ||
        isOutlook(disclosure.sections[section]?.title)
      )
    },
  },
]

const isOutlook = (title = ''): boolean => /建议|改进|下一步|问题|计划/.test(title)
