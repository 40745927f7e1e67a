/** The compact form of the subject lists that is bundled: one subject a line, fields parted by `|`. */
import { LISTED_YEARS, levelOfCode, plainSubjectName, type Subject, type SubjectBook } from './subject.ts'

const BOOKS: readonly SubjectBook[] = [
  '一般公共预算',
  '政府性基金预算',
  '国有资本经营预算',
  '部门预算支出经济分类',
  '政府预算支出经济分类',
]

/** Turn a list of `subjects/` (csv with a header line) into its compact form. Throws on a row it does not understand. */
export function compactSubjects(csv: string): string {
  const [header = '', ...rows] = csv.trim().split(/\r?\n/)
  const columns = header.split(',')
  const column = (cells: readonly string[], name: string): string => cells[columns.indexOf(name)] ?? ''
  return rows
    .map((row) => {
      const cells = row.split(',')
      const years = /^(<=)?(\d{4})-(\d{4})/.exec(column(cells, 'years'))
      const book = BOOKS.map(String).indexOf(column(cells, 'book'))
      const code = column(cells, 'code')
      if (cells.length !== columns.length || years === null || book < 0 || levelOfCode(code) === undefined) {
        throw new Error(`科目表的这一行无法识别：${row}`)
      }
      const [, before, from = '', until = ''] = years
      return [
        code,
        plainSubjectName(column(cells, 'name')),
        before === undefined && Number(from) >= LISTED_YEARS.first ? from : '',
        Number(until) >= LISTED_YEARS.last ? '' : until,
        book,
        column(cells, 'confidence'),
        column(cells, 'aliases'),
      ].join('|')
    })
    .join('\n')
}

/** Read a compact list back. */
export function parseSubjects(compact: string): Subject[] {
  return compact
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', from, until, book, confidence, formerNames = ''] = line.split('|')
      return {
        code,
        name,
        level: levelOfCode(code) ?? '项',
        book: BOOKS[Number(book)] ?? '一般公共预算',
        from: from === '' ? undefined : Number(from),
        until: until === '' ? undefined : Number(until),
        formerNames: formerNames === '' ? [] : formerNames.split('/').map((former) => former.replace(/^\d+/, '')),
        confidence: confidence === 'h' || confidence === 'm' ? confidence : 'l',
      }
    })
}
