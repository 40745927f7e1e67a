/** Subjects (科目) that the examples use: their official names, and glossary definitions in our own words. */
import { subjectNameIn } from '@mingzhang/accounts'

/** The subjects of the examples bear the same names in all their years. */
const YEAR = 2024

const DEFINITIONS: Readonly<Record<string, string>> = {
  '2070101': '反映文化和旅游行政单位用于保障机关正常运转的基本支出',
  '2070104': '反映公共图书馆购置文献、开放阅览和开展读者服务方面的支出',
  '2070109': '反映文化馆（站）等组织群众文化活动、辅导群众文艺创作方面的支出',
  '2070199': '反映其他用于文化和旅游方面的支出',
  '2070204': '反映文物调查、修缮和日常看护方面的支出',
  '2080501': '反映行政单位开支的离退休人员经费',
  '2080502': '反映事业单位开支的离退休人员经费',
  '2080505': '反映机关事业单位为职工缴纳的基本养老保险费支出',
  '2080506': '反映机关事业单位为职工缴纳的职业年金支出',
  '2101101': '反映财政部门安排的行政单位职工基本医疗保险缴费经费',
  '2101102': '反映财政部门安排的事业单位职工基本医疗保险缴费经费',
  '2120804': '反映土地出让收入用于农村道路、沟渠等基础设施建设方面的支出',
  '2130101': '反映农业农村行政单位用于保障机关正常运转的基本支出',
  '2130104': '反映农业农村事业单位用于保障机构正常运转的基本支出',
  '2130106': '反映农业新品种、新技术试验示范和推广服务方面的支出',
  '2130109': '反映农产品抽检、追溯和质量安全监管方面的支出',
  '2130311': '反映节约用水、取水监管和水源地保护方面的支出',
  '2130312': '反映水质采样、化验和水质监测站运行方面的支出',
  '2130313': '反映水文站网运行、水文测验和水情预报方面的支出',
  '2130399': '反映除上述项目以外其他用于水利方面的支出',
  '2136603': '反映库区基金用于防护堤和护岸日常维护方面的支出',
  '2210201': '反映行政事业单位按规定比例为职工缴存的住房公积金支出',
  '2210203': '反映按房改政策向符合条件职工发放的购房补贴支出',
}

/** `农林水支出` for `213`, `基本工资` for `30101`. */
export const subjectName = (code: string): string => known(code, subjectNameIn(code, YEAR))
export const definitionOf = (code: string): string => known(code, DEFINITIONS[code])

/** `农林水支出（类）农业农村（款）行政运行（项）` */
export const subjectPath = (code: string): string =>
  `${subjectName(code.slice(0, 3))}（类）${subjectName(code.slice(0, 5))}（款）${subjectName(code)}（项）`

function known(code: string, words: string | undefined): string {
  if (words === undefined) throw new Error(`no such subject: ${code}`)
  return words
}
