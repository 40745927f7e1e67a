import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

const WITH_SUBORDINATES =
  /本级决算(?:、|和|及)(?:所属|下属)\s?(?<below>\d{1,4})\s?[个家](?:预算|决算|事业|二级)?单位[^\n]{0,80}?单位(?:共计?|共有)\s?(?<all>\d{1,4})\s?[个家]/g
const ALONE =
  /单位(?:共计?|共有)\s?(?<all>\d{1,4})\s?[个家][，,]即(?:[^。；\n]{2,30}?本级[^。；\n]{0,4}|本(?:单位|部门))[，,]无(?:所属|下属)/g

/** All units are the own one (本级) and those below it. */
export const ownAndSubordinate: Check = {
  id: 'own-and-subordinate',
  category: 'contradiction',
  severity: 'warning',
  title: '编制范围的单位数等于本级加下属单位数；没有下属单位的为1个。',
  basis: '部门决算公开范本“部门决算单位构成”：本级决算与下属单位决算。',
  example: {
    wrong: '部门决算包括：本级决算、下属4家单位决算。纳入编制范围的单位共4家，包括：',
    right: '部门决算包括：本级决算、下属4家单位决算。纳入编制范围的单位共5家，包括：',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    if (!/本级|即本/.test(whole.text)) return
    for (const pattern of [WITH_SUBORDINATES, ALONE]) {
      for (const match of allMatches(whole.text, pattern)) {
        const below = Number(match.groups?.below ?? 0)
        const all = Number(match.groups?.all)
        if (all === below + 1) continue
        yield {
          message: `本级与下属${below}个单位共${below + 1}个，此处说编制范围的单位共${all}个。`,
          evidence: [spanAt(whole, match.index, match.index + match[0].length)],
          expected: `${below + 1}个`,
          actual: `${all}个`,
        }
      }
    }
  },
}
