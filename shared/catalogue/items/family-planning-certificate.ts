import type { ItemVersion } from '../item.ts'

/** 计划生育证明: three trips for the stamps of village, town and district, now none. */
export const familyPlanningCertificate = {
  id: 'family-planning-certificate',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'certificate',
  sortedBy: 'kept',
  agency: 'district-health',
  replaces: { trips: { before: 3, now: 0 }, materials: { before: 3, now: 0 } },
  wording: {
    'zh-Hans': {
      title: '计划生育证明',
      agency: '区卫生健康局',
      proves: '夫妻的婚姻和生育情况，用于办理计划生育奖励',
      basis: [{ law: '中华人民共和国人口与计划生育法', article: '第二十三条' }],
    },
    'zh-Hant': {
      title: '計劃生育證明',
      agency: '區衞生健康局',
      proves: '夫妻的婚姻和生育情況，用於申領計劃生育獎勵',
      basis: [{ law: '中華人民共和國人口與計劃生育法', article: '第二十三條' }],
    },
    en: {
      title: 'Family planning certificate',
      agency: 'District Health Bureau',
      proves:
        'The marriage and the children of a couple, for the rewards under the family planning law',
      basis: [{ law: 'Population and Family Planning Law of the PRC', article: 'Article 23' }],
    },
  },
} satisfies ItemVersion
