/** Refusals that owners of rosters meet. */
export const rosterErrors = {
  'roster-unknown': {
    means: {
      'zh-Hans': '没有这份名册，或者它不属于您的部门，或者已经删除。',
      en: 'There is no such roster, or it is not your department’s, or it was erased.',
    },
    act: {
      'zh-Hans': '回到名册列表；需要的重新上传。',
      en: 'Go back to the list of rosters; upload it anew if it is needed.',
    },
  },
  'roster-incomplete': {
    means: {
      'zh-Hans': '名册还有一部分没有送到，或者核验还没有结束。',
      en: 'Parts of the roster have not arrived, or its check has not ended.',
    },
    act: {
      'zh-Hans': '重新选择原来的文件，只会补送缺少的部分；核验没有结束的，继续即可。',
      en: 'Choose the same file again: only what is missing is sent. If the check has not ended, go on with it.',
    },
  },
  'roster-running': {
    means: {
      'zh-Hans': '核验已经开始，名册不能再改。',
      en: 'The check has begun, so the roster takes no other rows.',
    },
    act: {
      'zh-Hans': '要改名册的，另建一份。',
      en: 'Begin another roster for other rows.',
    },
  },
  'no-statutory-basis': {
    means: {
      'zh-Hans': '没有登记法定职责，或者登记已经失效，不能成批核验。',
      en: 'No duty by law is registered (any more) on which this may be checked for whole rosters.',
    },
    act: {
      'zh-Hans': '请平台运营人员登记法律依据；没有法定职责的，只能由本人同意后逐人核查。',
      en: 'Have the basis registered by whoever runs the platform. Without a duty by law, each person has to consent.',
    },
  },
} as const
