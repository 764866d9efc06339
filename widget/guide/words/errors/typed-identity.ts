/** Refusals where name and ID number are typed in instead of coming from a portal. */
export const typedIdentityErrors = {
  'proof-of-work-invalid': {
    means: {
      'zh-Hans': '防刷的计算题没有算对，或者题目已过 10 分钟、不是平台出的、属于别的网站或办件。',
      en: 'The proof of work, which slows floods down, is wrong, older than 10 minutes, not of a challenge of ours, or for another site or case.',
    },
    act: {
      'zh-Hans': '取一道新题再试；页面会自动这样做。群众不用做任何事，也没有图形验证码。',
      en: 'Fetch a new challenge and try again; the page does. Citizens do nothing, there is no puzzle to solve.',
    },
  },
  'identity-not-typed': {
    means: {
      'zh-Hans': '该网站没有开通当场填写姓名和身份证号的办法。',
      en: 'Typing a name and ID number is not open for this site.',
    },
    act: {
      'zh-Hans': '请平台运营人员为网站开通，或者由网站自己签发令牌。',
      en: 'Ask those who run the platform to open it for the site, or let the site sign tokens itself.',
    },
  },
  'person-not-adult': {
    means: {
      'zh-Hans': '按身份证号上的出生日期（以中国当日计），承诺人未满 18 周岁。',
      en: 'By the birth date in the ID number, on today’s date in China, the person who pledges is under 18.',
    },
    act: {
      'zh-Hans': '由监护人承诺，孩子填在“为谁办理”一栏；事项不允许监护人承诺的，照常上传材料。',
      en: 'Have the guardian pledge and name the child as the subject; where the item does not let guardians pledge, upload.',
    },
  },
  'subject-not-minor': {
    means: {
      'zh-Hans': '所代办的人已满 18 周岁，不能由监护人代为承诺。',
      en: 'The person the case is about is 18 or older, so no guardian may pledge for them.',
    },
    act: {
      'zh-Hans': '由本人承诺，或照常上传材料。',
      en: 'Have them pledge themselves, or upload.',
    },
  },
  'person-mismatch': {
    means: {
      'zh-Hans':
        '不显示所填的内容：姓名或身份证号与承诺人不一致，或者回执不成立、没有记录、不是填写身份作出的。几种情况的回答相同。',
      en: 'What was stated is not shown: name or ID number are not those of the person who pledged, or the receipt does not hold, is not recorded, or was not made with a typed identity. The answer is the same for all of these.',
    },
    act: {
      'zh-Hans':
        '先核验回执，再对照申请人的身份证件重新输入。仍不一致的，回执可能是别人的，不要收取。',
      en: 'Verify the receipt first, then enter both again from the applicant’s ID. If it is refused still, the receipt may be somebody else’s: do not take it.',
    },
  },
  'too-many-attempts': {
    means: {
      'zh-Hans':
        '当天的次数用完了：同一个人在同一地区每天最多填写 20 次身份，同一份回执每天最多读取 10 次内容。',
      en: 'The day’s attempts are used up: a person types their identity at most 20 times a day within a tenant, and a receipt is read at most 10 times a day.',
    },
    act: {
      'zh-Hans': '第二天（中国时间）再试，Retry-After 给出秒数；急办的，照常上传材料或到窗口办理。',
      en: 'Try again the next day in China, Retry-After gives the seconds; if it is urgent, upload or go to the counter.',
    },
  },
} as const
