/** Files for whole runs of the program: an invented disclosure, and the same with one figure changed. */
import type { Content } from '../examples/source/content.ts'
import { sichuan } from '../examples/source/form/sichuan.ts'
import { qinglan } from '../examples/source/units/qinglan-agriculture.ts'
import { writeText } from '../examples/source/write/text.ts'

export const cleanContent: Content = sichuan(qinglan)
export const cleanText: string = writeText(cleanContent)

/** The first sentence that gives a share, its percentage replaced. */
export function withWrongShare(text: string): string {
  const wrong = text.replace(/占(\d{1,2})\.(\d)\d*%/, (share, whole: string) =>
    share.replace(whole, String((Number(whole) + 37) % 100)),
  )
  if (wrong === text) throw new Error('The text gives no share.')
  return wrong
}

export const novel = `第一章

${'那年春天雨水很多，河面涨得快要漫过石桥。他站在桥头等船，手里提着一只旧皮箱。\n\n'.repeat(40)}`

/** The budget (部门预算) of an invented unit: published by the same units, but not final accounts. */
export const budget = `青岚县农业农村局2024年部门预算公开

第一部分 部门概况

青岚县农业农村局主要职责是拟订农业农村发展规划。

第二部分 2024年部门预算情况说明

一、部门预算收支总体情况

按照综合预算的原则，本部门2024年收支总预算5000.00万元，比2023年预算数增加100.00万元。

二、部门预算收入情况

2024年部门预算收入总计5000.00万元，其中：一般公共预算拨款收入5000.00万元，占100%。

第三部分 2024年部门预算表

部门预算收支总表

部门预算收入总表
`
