/** The project that a numbered line or paragraph begins with. */
import { coreName, type Evaluation } from '@mingzhang/disclosure'

const NUMBER = /^\s*(?:\d{1,2}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[）)])\s*/
/** The ordinal of a unit (第2小学) is part of its name. */
const HEAD = /^(?:[^：:，,。；;\d]|(?<=第)\d{1,3}){2,60}/
/** `某项目绩效目标完成情况综述`, `某工程预算`: what is told of it. */
const TOLD = /(?:项目)?(?:支出)?(?:绩效(?:目标|自评|评价).*|(?:全年|年初)?预算(?:数|安排)?(?:为)?)$/

/** Forms of projects by what their names come down to; its own evaluation (自评) stands before that of others. */
export const formsByName = (forms: readonly Evaluation[]): ReadonlyMap<string, Evaluation> =>
  new Map(
    forms
      .toReversed()
      .flatMap((form) =>
        form.kind === 'project' && form.name !== undefined ? [[coreName(form.name.text), form] as const] : [],
      ),
  )

/** `2.居家养老服务项目：全年预算数…`, `（1）泵站检修预算80万元，…`: the form of the project at the head. */
export function formAtHead(text: string, forms: ReadonlyMap<string, Evaluation>): Evaluation | undefined {
  const number = NUMBER.exec(text)?.[0] ?? ''
  const head = HEAD.exec(text.slice(number.length))?.[0] ?? ''
  const ledByColon = /^[：:]/.test(text.slice(number.length + head.length))
  if (head === '' || (number === '' && !ledByColon)) return undefined
  return forms.get(coreName(head.replace(TOLD, '')))
}
