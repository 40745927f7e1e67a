/** `mingzhang subjects import`: the official list of a year, and how it differs from the program's own. */
import { compareSubjects, OFFICIAL_SUBJECTS_SCHEMA, type SubjectDifference } from '@mingzhang/accounts'
import { Notes, officialNames } from '@mingzhang/disclosure'
import { CannotWork, EXIT } from '../failure.ts'
import { importNote } from '../output/import-text.ts'
import { say, writeOut } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'
import { readTogetherFrom, refuseOverwriting } from '../sources/read-together.ts'

export interface SubjectsCommand {
  readonly year: number
  readonly output: string
}

const MOST_TOLD = 50

/** Returns the exit code. */
export async function importSubjects(file: string, { year, output }: SubjectsCommand): Promise<number> {
  refuseOverwriting([file], output)
  const notes = new Notes()
  const names = officialNames(await readTogetherFrom([file]), notes)
  if (names.size === 0)
    throw new CannotWork(`${file}：没有找到科目。应有一列编码（或类、款、项各一列）和一列名称，请核对后再试。`)
  if (notes.all.length > 0) {
    say(`${file}：有内容不能采用，没有写文件：\n${notes.all.map((note) => `  ${importNote(note)}`).join('\n')}`)
    return EXIT.problems
  }
  const subjects = { schema: OFFICIAL_SUBJECTS_SCHEMA, year, names: Object.fromEntries([...names].sort()) } as const
  await writeWhole(output, [`${JSON.stringify(subjects, null, 2)}\n`])
  const { added, renamed, missing } = compareSubjects(subjects)
  await writeOut([
    `已导入 ${year} 年度科目 ${names.size} 个，写入 ${output}\n`,
    ...told('内置科目表中没有的', added, ({ code, official }) => `${code} ${official}`),
    ...told(
      '与内置科目表名称不同的',
      renamed,
      ({ code, official, listed }) => `${code} ${official}（内置为“${listed}”）`,
    ),
    ...told(
      '内置科目表中有、官方科目表中没有的',
      missing,
      ({ code, listed, confidence }) => `${code} ${listed}${confidence === 'h' ? '' : '（内置表中未经证实）'}`,
    ),
  ])
  return EXIT.clean
}

function told(
  title: string,
  differences: readonly SubjectDifference[],
  line: (difference: SubjectDifference) => string,
): string[] {
  if (differences.length === 0) return []
  const more = differences.length - MOST_TOLD
  return [
    `${title}：${differences.length} 个\n`,
    ...differences.slice(0, MOST_TOLD).map((difference) => `  ${line(difference)}\n`),
    ...(more > 0 ? [`  ……另有 ${more} 个\n`] : []),
  ]
}
