import { type Disclosure, withoutCode } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { projectMoney } from '../../evaluations/project-links.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `在2023年度预算编制阶段，组织对甲、乙等5个项目开展了预算事前绩效评估` */
const BEFORE =
  /预算编制(?:阶段|环节|时)[^。；\n]{0,12}?(?:组织)?对(?<named>[^。；\n]{2,300}?)(?:开展|进行|实施)(?:了)?[^。；，\n]{0,8}事前(?:绩效)?评估/

/** A project added during the year (年初预算0) cannot have been evaluated when the budget was drawn up. */
export const evaluatedBeforePlanned: Check = {
  id: 'evaluated-before-planned',
  category: 'contradiction',
  severity: 'info',
  title: '年初预算为0、年中追加的项目，不应称在预算编制阶段开展了事前绩效评估。',
  basis: '中发〔2018〕34号：新增重大政策和项目在立项、编制预算前开展事前绩效评估。',
  example: {
    wrong: '在2023年度预算编制阶段，组织对水毁堤防修复项目开展了事前绩效评估……（自评表）年初预算0，调整后预算50。',
    right: '在2023年度预算编制阶段，组织对水毁堤防修复项目开展了事前绩效评估……（自评表）年初预算50，调整后预算50。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '预算编制')) {
      const match = at.cell === undefined ? BEFORE.exec(text) : null
      const named = match?.groups?.named
      if (match === null || named === undefined) continue
      const added = addedLater(disclosure, named)
      if (added.length === 0) continue
      yield {
        message: `称在预算编制阶段对项目做了事前绩效评估，而其中${listNames([...new Set(added.map(({ name }) => nameOf(name.text)))])}的年初预算为0，是年中追加的。`,
        evidence: [
          { ...at, start: match.index, end: match.index + match[0].length },
          ...added.flatMap(({ name, initial }) => [name.span, ...(initial === undefined ? [] : [initial.span])]),
        ],
      }
    }
  },
}

/** Named projects whose initial budget is nothing and whose adjusted budget is something. */
function addedLater(disclosure: Disclosure, named: string) {
  const plain = named.replace(/\s/g, '')
  return projectMoney(disclosure).filter(
    ({ name, initial, adjusted }) =>
      initial?.stated.digits === 0n &&
      adjusted !== undefined &&
      adjusted.stated.digits > 0n &&
      plain.includes(nameOf(name.text)),
  )
}

const nameOf = (text: string): string => withoutCode(text).replace(/项目$/, '')
