/** What the platform's register of sites says about this portal; its origin and key are added there. */
export const portalSite = {
  id: 'demo-school',
  tenant: 'yanxi',
  name: '砚溪区义务教育入学报名平台',
} as const

/** The two uploads of the form: field name in the form, item in the platform's catalogue. */
export const materials = {
  residenceProof: 'residence-proof',
  homesteadProof: 'homestead-proof',
} as const

export type MaterialField = keyof typeof materials

export const materialFields = Object.keys(materials) as MaterialField[]

/** The pages exist in three languages, each under a path of its own. */
export const pageLanguages = {
  'zh-CN': { path: '/', item: 'zh-Hans' },
  'zh-Hant': { path: '/zh-hant/', item: 'zh-Hant' },
  en: { path: '/en/', item: 'en' },
} as const

export type PageLanguage = keyof typeof pageLanguages
