/** Refusals because of what is asked for. */
export const itemErrors = {
  'item-unknown': {
    means: {
      'zh-Hans': '没有正在施行的这个事项。',
      en: 'No item of this name is in force.',
    },
    act: {
      'zh-Hans': '核对 data-jz-item 的拼写。事项查不到时，页面保留原来的上传，不影响办理。',
      en: 'Check the spelling of data-jz-item. The page keeps its upload meanwhile.',
    },
  },
  'item-replaced': {
    means: {
      'zh-Hans':
        '告知书在群众阅读之后换了新版本；currentVersion 是现行版本。承诺没有作出，也没有记录。',
      en: 'The notice was replaced after it was read; currentVersion is the one in force. Nothing was pledged or recorded.',
    },
    act: {
      'zh-Hans': '重新取得事项，让群众读新的告知书再承诺。我们的脚本会自动这样做，已填内容保留。',
      en: 'Fetch the item again and have the new notice read. Our script does so and keeps what was entered.',
    },
  },
  'item-not-by-pledge': {
    means: {
      'zh-Hans': '这个事项不以书面承诺办理（例如已取消，或由部门核查）。',
      en: 'This item is not settled by a pledge (it is cancelled, say, or checked between departments).',
    },
    act: {
      'zh-Hans': '按事项的 disposition 办理，不要再发送承诺。',
      en: 'Go by the item’s disposition and send no pledge.',
    },
  },
  'wording-unknown': {
    means: {
      'zh-Hans': '没有任何已发布的告知书文本具有这个散列值。',
      en: 'No published wording has this hash.',
    },
    act: {
      'zh-Hans':
        '散列值要从回执的 statement.wording 原样取得；也可能是另一个平台（如测试平台）的回执。',
      en: 'Take the hash from statement.wording of the receipt as it is; the receipt may also be of another platform, such as the test one.',
    },
  },
  'may-not-pledge-for-another': {
    means: {
      'zh-Hans': '这个事项不接受以这种身份承诺：例如只能本人承诺，或只能由监护人承诺。',
      en: 'The item does not take a pledge in this capacity: only from the person concerned, say, or only from a guardian.',
    },
    act: {
      'zh-Hans': '换由事项允许的人承诺，或照常上传材料。',
      en: 'Let the person pledge whom the item names, or upload.',
    },
  },
  'answers-invalid': {
    means: {
      'zh-Hans': '有的回答缺失或不符合要求；errors 指出是哪几项、为什么。',
      en: 'Some answers are missing or not of the kind asked for; errors says which and why.',
    },
    act: {
      'zh-Hans': '改正后再提交。页面会把每条错误标在相应的输入框上。',
      en: 'Correct them and send again. The page shows each error at its field.',
    },
  },
  'already-pledged': {
    means: {
      'zh-Hans':
        '这个办件已有一份承诺。同一个人再次提交时，reference 给出原承诺的编号，same 说明内容是否相同。',
      en: 'A pledge stands for this case. To the same person, reference names it and same says whether it says the same.',
    },
    act: {
      'zh-Hans':
        '有 reference 的，用它取回原来的回执（页面会自动取回）。没有的，说明承诺人是别人：新的申请要用新的办件编号。',
      en: 'With a reference, fetch the receipt that stands (the page does). Without, somebody else pledged: a new application needs a case number of its own.',
    },
  },
  'idempotency-key-reused': {
    means: {
      'zh-Hans': '同一个 Idempotency-Key 先前用于内容不同的请求。',
      en: 'This Idempotency-Key was used before, for a request that says something else.',
    },
    act: {
      'zh-Hans': '内容变了就换一个新值；重试同一个请求才沿用原值。',
      en: 'Take a new value when the content changes; keep it only to retry the same request.',
    },
  },
  'pledge-unknown': {
    means: {
      'zh-Hans':
        '没有这份承诺，或者它不属于提问的网站、不是提问的人在这个办件中作出的；两种情况的回答相同。',
      en: 'There is no such pledge, or it is not the asking site’s, or not made by the asking person in this case; the answer is the same.',
    },
    act: {
      'zh-Hans': '核对编号（最后一位是校验位）和令牌里的办件编号。',
      en: 'Check the reference (its last character is a check) and the case in the token.',
    },
  },
} as const
