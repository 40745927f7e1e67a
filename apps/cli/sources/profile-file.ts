/** A profile (地区模板) by name, or from a file of one's own. */
import { PROFILE_NAMES, type Profile, parseProfile, profileNamed } from '@mingzhang/disclosure'
import { CannotWork } from '../failure.ts'
import { readBounded } from './json-file.ts'

/** @throws CannotWork where there is no such profile, or its file has mistakes. */
export async function readProfile(name: string): Promise<Profile> {
  const known = profileNamed(name)
  if (known !== undefined) return known
  if (!/\.ya?ml$/i.test(name))
    throw new CannotWork(`没有“${name}”这个模板：可选 ${PROFILE_NAMES.join('、')}，或者给出自备模板的文件（.yaml）。`)
  const source = new TextDecoder().decode(await readBounded(name))
  try {
    return parseProfile(source)
  } catch (error) {
    throw new CannotWork(`${name}：${error instanceof Error ? error.message : String(error)}`)
  }
}
