import type { Paragraph } from './lines/join-lines.ts'

/** How the closing words of treaties open, in the languages that we know. */
const CLOSING =
  /^(?:done (?:at|in|on)\b|in witness whereof|in faith whereof|fait à|en foi de quoi|hecho en|en fe de lo cual|geschehen zu|zu urkund|вчинено|на посвідчення|совершено|в удостоверение)/iu
const RECITAL_END = /(?:[,;،]|[\s,;](?:and|und|et|y|e|и|та|і))[\]］]*$/u
/** How the recitals of resolutions and treaties open, in brackets or not. */
const RECITAL =
  /^[*_[［]{0,3}(?:(?:deeply |gravely |further |also |strongly )*(?:recalling|reaffirming|affirming|noting|recogni[sz]ing|having|considering|bearing|desiring|desirous|determined|convinced|mindful|welcoming|expressing|guided|emphasi[sz]ing|stressing|concerned|acting|whereas|taking|seeking|resolved|committed|acknowledging|condemning|deploring)|considérant|rappelant|réaffirmant|notant|vu |ayant|désireux|conscient|convaincu|soucieux|considerando|recordando|reafirmando|reconociendo|observando|deseando|teniendo|visto|in der erwägung|in anbetracht|eingedenk|unter hinweis|in dem wunsch|напоминая|ссылаясь|подтверждая|вновь|отмечая|признавая|учитывая|принимая|будучи|стремясь|желая|руководствуясь|нагадуючи|посилаючись|підтверджуючи|відзначаючи|визнаючи|враховуючи|беручи|бажаючи|прагнучи|керуючись|إذ )/iu

const LONGEST_OPENING = 60
const LONGEST_END = 6

/** Whether a paragraph is what stands above the signatures: *Done at …*, *In witness whereof …*. */
export function isClosing(text: string, { start }: Paragraph): boolean {
  return CLOSING.test(text.slice(start, start + LONGEST_OPENING))
}

/** Whether a paragraph is a reason given before the provisions: *Recalling …,* or *[Recognizing …,]*. */
export function isRecital(text: string, { start, end }: Paragraph): boolean {
  const ends = RECITAL_END.test(text.slice(Math.max(0, end - LONGEST_END), end))
  return ends && RECITAL.test(text.slice(start, start + LONGEST_OPENING))
}
