/** The official list of subjects from a file that `mingzhang subjects import` wrote. */
import { officialSubjectsFromJson } from '@mingzhang/accounts'
import { CannotWork } from '../failure.ts'
import { readJson } from './json-file.ts'

/** Names by code. @throws CannotWork where the file holds no list. */
export async function readOfficialNames(path: string): Promise<Map<string, string>> {
  const subjects = officialSubjectsFromJson(await readJson(path))
  if (subjects === undefined)
    throw new CannotWork(`${path}：不是科目表数据，请先用 mingzhang subjects import 导入官方科目表。`)
  return new Map(Object.entries(subjects.names))
}
