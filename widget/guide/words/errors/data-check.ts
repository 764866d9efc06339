/** Refusals of data checks. */
export const dataCheckErrors = {
  'item-not-by-check': {
    means: {
      'zh-Hans': '这个事项不是用部门核查的方式代替证明的。',
      en: 'This item is not settled by a data check.',
    },
    act: {
      'zh-Hans': '按事项的 disposition 办理；我们的脚本会自动这样做。',
      en: 'Go by the item’s disposition; our script does.',
    },
  },
  'may-not-consent-for-another': {
    means: {
      'zh-Hans': '这个事项不接受以这种身份（本人或者监护人）作出的同意。',
      en: 'This item takes no consent in this capacity (for oneself, or as a guardian).',
    },
    act: {
      'zh-Hans': '由有权同意的人办理，或者上传证明。',
      en: 'Have it done by who may consent, or upload the proof.',
    },
  },
  'guardian-needed': {
    means: {
      'zh-Hans': '不满十四周岁的，应当由监护人同意（个人信息保护法第三十一条）。',
      en: 'For a child under fourteen a guardian has to consent (PIPL Article 31).',
    },
    act: {
      'zh-Hans': '令牌中 person 写监护人，subject 写孩子。',
      en: 'Name the guardian as person in the token, and the child as subject.',
    },
  },
  'receiver-unknown': {
    means: {
      'zh-Hans': 'receivers 中有事项没有列出的部门；或者法定职责的核查没有列全。',
      en: 'receivers names a department that the item does not; or, with a statutory duty, not all of them.',
    },
    act: {
      'zh-Hans': '只列事项 receivers 中经本人逐一同意的部门。',
      en: 'Name only departments out of the item’s receivers, each of them agreed to.',
    },
  },
  'already-checked': {
    means: {
      'zh-Hans': '这个办件已有一次核查，内容与这次请求不同，或者是别人的。',
      en: 'A data check stands for this case, which is somebody else’s or says something else.',
    },
    act: {
      'zh-Hans': '有 reference 的，用它取回；没有的，新的申请要用新的办件编号。',
      en: 'Where there is a reference, read that one; else a new application needs a case number of its own.',
    },
  },
  'check-unknown': {
    means: {
      'zh-Hans': '没有这次核查，或者它不属于这个网站、这个人。',
      en: 'There is no such data check, or not one of this site or person.',
    },
    act: {
      'zh-Hans': '核对编号。群众还没有同意的，就没有核查。',
      en: 'Check the reference. Before somebody consented there is none.',
    },
  },
  'not-disputable': {
    means: {
      'zh-Hans':
        '没有可以提出异议的答复：还没有答复，已经提过异议，已经使用，或者该部门不以书面答复。',
      en: 'There is no answer to dispute: none yet, disputed before, used already, or of a department that answers no letters.',
    },
    act: {
      'zh-Hans': '请当事人按联系方式与该部门联系，或者上传证明。',
      en: 'The person can contact the department, or upload the proof.',
    },
  },
  'consent-withdrawn': {
    means: {
      'zh-Hans': '本人撤回了同意，取得的结果已经删除。',
      en: 'The person withdrew the consent; what was obtained is deleted.',
    },
    act: {
      'zh-Hans': '不能再用这次核查，请群众上传证明。',
      en: 'The check cannot be used any more; ask for the upload.',
    },
  },
} as const
