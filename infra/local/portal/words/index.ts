import type { FormId } from '../forms/index.ts'
import type { PageLanguage } from '../portal-site.ts'
import { en } from './en.ts'
import { rewardEn } from './reward.en.ts'
import { type RewardWords, rewardZhCn } from './reward.zh-cn.ts'
import { rewardZhHant } from './reward.zh-hant.ts'
import type { Words as RegistrationWords } from './zh-cn.ts'
import { zhCn } from './zh-cn.ts'
import { zhHant } from './zh-hant.ts'

export type Words = RegistrationWords & RewardWords

const registration = { 'zh-CN': zhCn, 'zh-Hant': zhHant, en } as const
const reward = { 'zh-CN': rewardZhCn, 'zh-Hant': rewardZhHant, en: rewardEn } as const

/** The portal's own words, as a form says them: each may say otherwise what the other says, too. */
export function wordsFor(form: FormId, language: PageLanguage): Words {
  const [first, second] = [registration[language], reward[language]]
  return form === 'reward' ? { ...first, ...second } : { ...second, ...first }
}
