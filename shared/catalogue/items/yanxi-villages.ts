/** The villages of the pilot district in which a certificate can be asked for, by division code. */
export const villageCodes = ['681302101201', '681302101202', '681302102201']

export const villageNames = {
  'zh-Hans': {
    '681302101201': '云溪村',
    '681302101202': '文澜村',
    '681302102201': '竹溪村',
  },
  'zh-Hant': {
    '681302101201': '雲溪村',
    '681302101202': '文瀾村',
    '681302102201': '竹溪村',
  },
  en: {
    '681302101201': 'Yunxi Village',
    '681302101202': 'Wenlan Village',
    '681302102201': 'Zhuxi Village',
  },
}
