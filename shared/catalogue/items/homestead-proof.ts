import type { ItemVersion } from '../item.ts'

/** 一户一宅证明 asked for at school entry: no law asks for it, so nobody brings it any more. */
export const homesteadProof = {
  id: 'homestead-proof',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'cancelled',
  sortedBy: 1,
  agency: 'district-education',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 1, now: 0 } },
  wording: {
    'zh-Hans': {
      title: '一户一宅证明',
      agency: '区教育局',
      proves: '农村村民一户只有一处宅基地',
      reason:
        '没有法律、法规要求入学时提交这份证明，所以取消。您不用再去村委会、镇政府开具。一户一宅是法律的规定，宅基地和房屋已登记的，由我们向自然资源部门查询。',
      basis: [
        {
          law: '国务院办公厅关于做好证明事项清理工作的通知',
          article: '国办发〔2018〕47号：没有法律法规规定的证明事项一律取消',
        },
        { law: '中华人民共和国土地管理法', article: '第六十二条' },
      ],
    },
    'zh-Hant': {
      title: '一戶一宅證明',
      agency: '區教育局',
      proves: '農村村民一戶只有一處宅基地（農村住宅用地）',
      reason:
        '沒有法律、法規要求入學時遞交這份證明，所以取消。您不必再到村委會、鎮政府開立證明。一戶一宅是法律的規定，宅基地和房屋已登記的，由我們向自然資源部門查詢。',
      basis: [
        {
          law: '國務院辦公廳關於做好證明事項清理工作的通知',
          article: '國辦發〔2018〕47號：沒有法律法規規定的證明事項一律取消',
        },
        { law: '中華人民共和國土地管理法', article: '第六十二條' },
      ],
    },
    en: {
      title: 'One-household-one-homestead proof',
      agency: 'District Education Bureau',
      proves: 'That a rural household has only one plot for a home',
      reason:
        'No law or regulation asks for this proof at school entry, so it is no longer required. You need not go to the village committee or the town government for it. One plot for one household is the law itself, and where the plot and house are registered we ask the natural resources department.',
      basis: [
        {
          law: 'Notice of the General Office of the State Council on Cleaning Up Certification Matters',
          article:
            'Guobanfa [2018] No. 47: proofs without a basis in laws or regulations are cancelled',
        },
        { law: 'Land Administration Law of the PRC', article: 'Article 62' },
      ],
    },
  },
} satisfies ItemVersion
