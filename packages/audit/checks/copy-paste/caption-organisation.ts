import { captionName, type Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** So many captions that agree tell whose tables they are. */
const FEWEST_ALIKE = 3
const LONGEST_CAPTION = 80
/** `单位：台、辆、套`: what is counted, not who counts. */
const OF_MEASURE = /^(?:[一-龥]|台（套）|人次|批次)(?:[、,，/](?:[一-龥]|台（套）|人次|批次))*$/

interface Caption {
  readonly name: string
  readonly span: Span
}

/** One table of another organisation among those of one: `部门：某县农业农村局`. */
export const captionOrganisation: Check = {
  id: 'caption-organisation',
  category: 'copy-paste',
  severity: 'error',
  title: '各附表表头所填的部门（单位）名称应当一致。',
  basis: '部门决算公开格式：附表表头的“部门”填报告部门。',
  example: {
    wrong: '八张附表表头为“部门：某县水务局”，一张为“部门：某县农业农村局”',
    right: '九张附表表头均为“部门：某县水务局”',
  },
  *run(disclosure) {
    const captions = captionsOf(disclosure)
    const names = new Map<string, Caption[]>()
    for (const caption of captions) names.set(caption.name, [...(names.get(caption.name) ?? []), caption])
    const usual = [...names.values()].find(
      (alike) => alike.length >= FEWEST_ALIKE && alike.length > captions.length - alike.length,
    )
    const [first] = usual ?? []
    if (first === undefined) return
    for (const { name, span } of captions) {
      if (name.includes(first.name) || first.name.includes(name)) continue
      yield {
        message: `此表表头的部门为“${name}”，其余${usual?.length ?? 0}处均为“${first.name}”。`,
        evidence: [span, first.span],
        expected: first.name,
        actual: name,
      }
    }
  },
}

const captionsOf = (disclosure: Disclosure): Caption[] =>
  passagesWithAny(wholeText(disclosure), ['部门', '单位']).flatMap(({ text, at }) => {
    const name = text.length > LONGEST_CAPTION ? undefined : captionName(text)
    const start = name === undefined ? -1 : text.indexOf(name)
    return name === undefined || start < 0 || OF_MEASURE.test(name)
      ? []
      : [{ name, span: { ...at, start, end: start + name.length } }]
  })
