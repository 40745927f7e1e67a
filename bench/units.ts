/** Files of many units for a roll-up: blocks of one sample department, each with codes and names of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountsToJson, sampleDepartment } from '@mingzhang/accounts'

/** A department of so many units stands on four levels. */
const BLOCK = 300
/** How codes of sample projects begin. */
const PROJECT_REGION = 519_900

/** Writes the accounts of `units` units (a multiple of 300) into folders below `folder`, a thousand files at most in each. */
export function writeUnits(folder: string, units: number): void {
  const members = [...sampleDepartment({ seed: 20, units: BLOCK })].map(({ current }) => current)
  const texts = members.map((member) => JSON.stringify(accountsToJson(member)))
  const code = members[0]?.organisation.code?.slice(0, 3) ?? ''
  const place = members[0]?.organisation.name.slice(0, 2) ?? ''
  const codes = new RegExp(`"(code|superior|counterparty)":"(?=${code})`, 'g')
  const names = new RegExp(`"(name|counterparty)":"(?=${place})`, 'g')
  for (let block = 0; block < units / BLOCK; block++) {
    const path = join(folder, String(block))
    mkdirSync(path, { recursive: true })
    for (const [index, text] of texts.entries())
      writeFileSync(
        join(path, `${index}.json`),
        text
          .replace(codes, `"$1":"${block}-`)
          .replace(names, `"$1":"${block}号`)
          .replaceAll(`"code":"${PROJECT_REGION}`, `"code":"${PROJECT_REGION + block}`),
      )
  }
}
