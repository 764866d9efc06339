/** Refusals where name and ID number are typed in instead of coming from a portal. */
export const typedIdentityErrors = {
  'proof-of-work-invalid': {
    means: {
      'zh-Hans':
        '浏览器没有算出（或没有及时算出）防刷的计算题，或者题目已过期、已用过、属于别的网站或办件。',
      en: 'The browser’s proof of work, which slows floods down, is missing, wrong, expired, or for another site or case.',
    },
    act: {
      'zh-Hans': '取一道新题再试；页面会自动这样做。群众不用做任何事，也没有图形验证码。',
      en: 'Fetch a new challenge and try again; the page does. Citizens do nothing, there is no puzzle to solve.',
    },
  },
  'identity-not-typed': {
    means: {
      'zh-Hans': '该网站或该事项不接受当场填写姓名和身份证号。',
      en: 'This site, or this item, does not take a typed name and ID number.',
    },
    act: {
      'zh-Hans': '由网站签发令牌，或请平台为网站开通；要求实名的事项不能这样办理，照常上传材料。',
      en: 'Have the site sign tokens, or have typed identity opened for it; an item that asks for a checked name cannot be settled this way, so upload.',
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
      'zh-Hans': '姓名或身份证号与作出这份承诺的人不一致，所以不显示所承诺的内容。',
      en: 'Name or ID number are not those of the person who pledged, so what was stated is not shown.',
    },
    act: {
      'zh-Hans': '对照申请人的身份证件重新输入。仍不一致的，回执可能是别人的，不要收取。',
      en: 'Enter both again from the applicant’s ID. If they still differ the receipt may be somebody else’s: do not take it.',
    },
  },
  'too-many-attempts': {
    means: {
      'zh-Hans':
        '当天的次数用完了：同一个人每天最多取得 20 次填写式身份，同一份回执每天最多核对 10 次内容。',
      en: 'The day’s attempts are used up: a person gets a typed identity at most 20 times a day, and a receipt’s content can be asked for at most 10 times.',
    },
    act: {
      'zh-Hans': '第二天再试；急办的，照常上传材料或到窗口办理。',
      en: 'Try again the next day; if it is urgent, upload or go to the counter.',
    },
  },
} as const
