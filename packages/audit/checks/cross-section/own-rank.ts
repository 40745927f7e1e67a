import type { Check } from '../../check.ts'
import { holdsWord, passagesWith, wholeText } from '../../wording/whole-text.ts'

const RANKS = ['镇', '乡', '街道', '县', '区', '市']
/** `柳溪镇人民政府`, behind the names of the places above it. */
const OWN = /(?<place>[\u4e00-\u9fff]{2,5})(?<rank>镇|乡|街道|县|区|市)(?<office>人民政府|办事处|人民法院|人民检察院)$/
const ABOVE = /^.*[省市县区州盟旗]/
const SHORTEST_PLACE = 2
/** `原柳溪乡人民政府`, `撤销柳溪县人民法院`, `撤乡设镇`: what it was called before. */
const FORMER = /(?:[原前]|撤销[^。；]{0,12})$/
const RENAMED = ['更名', '撤乡', '改镇', '设镇', '撤镇', '改街道', '撤县', '撤市', '设区', '改区', '合并']

/** The own place under another rank: 乡 instead of 镇. */
export const ownRank: Check = {
  id: 'own-rank',
  category: 'cross-section',
  severity: 'warning',
  title: '本单位名称中的乡、镇、街道、县、区等前后一致。',
  basis: '机构编制文件核定的单位名称；文内关系 K18：同一事项前后一致。',
  example: {
    wrong: '（河口镇人民政府）项目由河口乡人民政府组织实施。',
    right: '（河口镇人民政府）项目由河口镇人民政府组织实施。',
  },
  *run(disclosure) {
    const { place = '', rank = '', office = '' } = OWN.exec(disclosure.organisation?.name ?? '')?.groups ?? {}
    const core = place.replace(ABOVE, '')
    const whole = wholeText(disclosure)
    if (core.length < SHORTEST_PLACE || RENAMED.some((word) => holdsWord(whole, word))) return
    for (const other of RANKS) {
      if (other === rank) continue
      const written = `${core}${other}${office}`
      for (const { text, at } of passagesWith(whole, written)) {
        const start = text.indexOf(written)
        if (FORMER.test(text.slice(0, start))) continue
        yield {
          message: `本单位为“${core}${rank}${office}”，此处写作“${written}”。`,
          evidence: [{ ...at, start, end: start + written.length }],
          expected: `${core}${rank}${office}`,
          actual: written,
        }
      }
    }
  },
}
