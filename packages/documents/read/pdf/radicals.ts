/**
 * Radical forms (U+2E80–2EF3) that fonts map to, and the ideographs that are printed: Unicode's EquivalentUnifiedIdeograph,
 * `⼾`, whose compatibility form 戶 is not what simplified Chinese prints, and the raised ellipsis.
 */
const forms =
  '⋯⼾⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳'
const ideographs =
  '…户厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'

const printed = Array.from(ideographs)
const printedOf = new Map(Array.from(forms, (form, index) => [form, printed[index] ?? form]))

/** What is printed for a radical form, or a compatibility character; full-width forms and all else stay. */
export const printedCharacter = (character: string): string =>
  printedOf.get(character) ?? (compatible.test(character) ? character.normalize('NFKC') : character)

/** Kangxi radicals, compatibility ideographs, ligatures. */
const compatible = /[\u2F00-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/u
