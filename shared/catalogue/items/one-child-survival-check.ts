import type { ItemVersion } from '../item.ts'

/** 独生子女父母奖励及生存核验: once a year, often by people who can hardly travel. */
export const oneChildSurvivalCheck = {
  id: 'one-child-survival-check',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'certificate',
  sortedBy: 'kept',
  agency: 'district-health',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 2, now: 0 } },
  wording: {
    'zh-Hans': {
      title: '独生子女父母奖励及生存核验',
      agency: '区卫生健康局',
      proves: '领取奖励的人持有《独生子女父母光荣证》，并且健在',
      basis: [{ law: '中华人民共和国人口与计划生育法', article: '第三十一条' }],
    },
    'zh-Hant': {
      title: '獨生子女父母獎勵及生存查核',
      agency: '區衞生健康局',
      proves: '領取獎勵的人持有《獨生子女父母光榮證》，並且健在',
      basis: [{ law: '中華人民共和國人口與計劃生育法', article: '第三十一條' }],
    },
    en: {
      title: "One-child parents' reward and survival check",
      agency: 'District Health Bureau',
      proves:
        'That whoever draws the reward holds the certificate of one-child parents and is alive',
      basis: [{ law: 'Population and Family Planning Law of the PRC', article: 'Article 31' }],
    },
  },
} satisfies ItemVersion
