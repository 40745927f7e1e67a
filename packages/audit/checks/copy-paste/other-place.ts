import { passagesWith, type WholeText } from '../../wording/whole-text.ts'

const PLACE = /^[一-龥]{2,3}(?<![城超门都])[省市州县旗](?![场政民容直级属])/
/** `某县水利局`, `某市某区某局`: of a county, or of a district. */
const OF_COUNTY = /[县旗]|^(?:[一-龥]{2,4}市)?[一-龥]{2,4}(?<!自治|开发|新)区/

/**
 * Whether a name is of a place that nothing else in the report tells of: a county has no units there, and nobody has the
 * 本级 of one there (`isOwnLevel`).
 */
export function isOfOtherPlace(whole: WholeText, name: string, own: string, isOwnLevel = false): boolean {
  const there = PLACE.exec(name)?.[0]
  const isOfCounty = OF_COUNTY.test(own) || (PLACE.test(own) && isOwnLevel)
  return isOfCounty && there !== undefined && !own.includes(there) && passagesWith(whole, there).length === 1
}
