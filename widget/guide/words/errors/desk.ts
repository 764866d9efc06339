/** Refusals that members of staff meet. */
export const deskErrors = {
  'staff-unknown': {
    means: {
      'zh-Hans': '登录的账号没有登记为工作人员，或者登记已经撤销。',
      en: 'The account that is signed in is not registered as a member of staff (any more).',
    },
    act: {
      'zh-Hans': '请本单位管理员登记；登记以后不用重新登录。',
      en: 'Have it registered by whoever runs the platform; there is no need to sign in again.',
    },
  },
  'role-missing': {
    means: {
      'zh-Hans': '这件事不属于您的角色，或者不属于您的部门。角色每次请求都现查，撤销立即生效。',
      en: 'This is not for your role, or not for your department. Roles are read at each request, so removal takes effect at once.',
    },
    act: {
      'zh-Hans': '转给有这个角色的同事；应当由您办理的，请管理员补登记角色。',
      en: 'Leave it to who has the role; if it should be you, have the role registered.',
    },
  },
  'letter-unknown': {
    means: {
      'zh-Hans': '没有这封查询函，或者它的依据已经失效，不能再答复。',
      en: 'There is no such letter, or what it was asked on has expired, so it takes no answer.',
    },
    act: {
      'zh-Hans': '回到列表刷新。群众会上传证明，不用再做什么。',
      en: 'Go back to the queue. The citizen uploads the proof; nothing is left to do.',
    },
  },
  'letter-answered': {
    means: {
      'zh-Hans': '这封查询函已经有人答复，第一次答复有效。',
      en: 'Somebody answered this letter already; the first answer stands.',
    },
    act: {
      'zh-Hans': '不用再做什么。第一次答复有误的，联系平台运营人员。',
      en: 'Nothing is left to do. If the first answer is wrong, tell those who run the platform.',
    },
  },
  'source-unknown': {
    means: {
      'zh-Hans': '您管理的部门没有这个数据来源。',
      en: 'There is no such source in the departments you look after.',
    },
    act: { 'zh-Hans': '刷新列表再试。', en: 'Read the list anew.' },
  },
  'list-not-restorable': {
    means: {
      'zh-Hans': '不能换回上一份名单：没有上一份，它太旧，名单正在收取，或者刚刚有变化。',
      en: 'The list before cannot be put back: there is none, it is too old, one is being taken, or it just changed.',
    },
    act: {
      'zh-Hans': '刷新后按现在的情况办理。',
      en: 'Read the list anew and go by what it says.',
    },
  },
} as const
