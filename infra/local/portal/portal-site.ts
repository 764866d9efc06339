/** What the platform's register of sites says about this portal; its origin and key are added there. */
export const portalSite = {
  id: 'demo-school',
  tenant: 'yanxi',
  name: '砚溪区义务教育入学报名平台',
  help: {
    phone: '0000-8000 1234',
    counter: {
      'zh-Hans': '砚溪区政务服务中心二楼教育窗口（文澜路1号，工作日8:30–17:30）',
      'zh-Hant': '硯溪區政務服務中心二樓教育窗口（文瀾路1號，工作日8:30–17:30）',
      en: 'Yanxi District Service Centre, first floor, education counter (1 Wenlan Road, workdays 8:30–17:30)',
    },
  },
} as const

/**
 * The village's page on the same machine: static, without a server that could say who is asking, so
 * people type it in a frame of the platform's.
 */
export const villageSite = {
  id: 'demo-village',
  tenant: 'yanxi',
  name: '云溪村村务公开网',
  keys: [],
  typedIdentity: true,
  help: {
    phone: '12345',
    counter: {
      'zh-Hans': '云溪镇便民服务中心一楼3号窗口（云溪路8号，工作日8:30–17:30）',
      'zh-Hant': '雲溪鎮便民服務中心一樓3號窗口（雲溪路8號，工作日8:30–17:30）',
      en: 'Yunxi Town Service Centre, ground floor, counter 3 (8 Yunxi Road, workdays 8:30–17:30)',
    },
  },
} as const

/** The pages exist in three languages, each under a path of its own. */
export const pageLanguages = {
  'zh-CN': { path: '/', item: 'zh-Hans' },
  'zh-Hant': { path: '/zh-hant/', item: 'zh-Hant' },
  en: { path: '/en/', item: 'en' },
} as const

export type PageLanguage = keyof typeof pageLanguages
