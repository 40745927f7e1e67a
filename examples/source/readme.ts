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
`
}
