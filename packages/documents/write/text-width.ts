/** How wide texts are set: Chinese characters and signs twice as wide as figures and letters. */

const FULL_WIDTH =
  /[\u1100-\u115f\u2010-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff]/

/** Width of a text in halves of a Chinese character. */
export function halvesOf(text: string): number {
  let halves = 0
  for (const character of text) halves += FULL_WIDTH.test(character) ? 2 : 1
  return halves
}
