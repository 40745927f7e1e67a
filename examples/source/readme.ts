/** The list of planted errors that accompanies the examples. */
import type { Example } from './disclosures.ts'

export function readme(examples: readonly { readonly example: Example; readonly files: string }[]): string {
  const sections = examples.map(({ example, files }) => {
    const rows = example.published.planted.map(({ category, what, quote }, index) => `| ${index + 1} | \`${category}\` | ${what} | ${quote} |`)
    return `## ${example.name}（${example.form}）\n\n文件：${files}\n\n| 序号 | 类别 | 问题 | 文中写法 |\n|---|---|---|---|\n${rows.join('\n')}`
  })
  return `# 示例

三份决算公开均为虚构：单位、地名、数字都是编的。\`clean/\` 是没有错误的原件，审核应当没有错误和疑点；
本目录下的是“公开版”，各埋入了下面列出的错误。文件由 \`source/\` 生成：\`node examples/build.mjs\`。

${sections.join('\n\n')}

## 决算数据

\`决算数据/\` 是虚构的霖溪县民政局（机关、社会福利院、殡仪馆）2022、2023年度的决算数据：各单位的，以及抵消单位之间
的补助和上缴以后汇总的。可以汇总、编制和比较：

\`\`\`sh
mingzhang roll-up examples/决算数据/2023年度/各单位 --name 霖溪县民政局 --code 214 -o 汇总.json --reconciliation 抵消对账.xlsx
mingzhang compile examples/决算数据/2023年度/214霖溪县民政局2023年度决算数据.json --profile 四川-2022 -o 公开/
mingzhang diff examples/决算数据/2022年度/214霖溪县民政局2022年度决算数据.json examples/决算数据/2023年度/214霖溪县民政局2023年度决算数据.json
\`\`\`
`
}
