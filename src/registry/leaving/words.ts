import type { Text } from '#kernel/words.ts';

/** Words around the end of an account. */
export const LEAVE = {
  me: { ja: '登録内容と安全', en: 'Account and security', easy: 'わたしの 登録' },
  title: { ja: 'アカウントを消す', en: 'Delete the account', easy: 'アカウントを 消す' },
  lead: {
    ja: '消すと、元に戻せません。先に、消えるものと残るものをご確認ください。',
    en: 'This cannot be undone. Please see first what goes and what stays.',
    easy: '消すと、もとに もどせません。よく 読んで ください。',
  },
  leadOther: {
    ja: '{name}さんの求めで、このアカウントを消します。本人からの求めであることを、必ず確かめてください。',
    en: 'The account of {name} is deleted at their own request. Please make sure that it is theirs.',
    easy: '{name}さんの アカウントを 消します。',
  },
  goes: { ja: '消えるもの', en: 'What goes', easy: '消える もの' },
  goesList: {
    ja: '名前（「退会した人」に置き換わります）|メールアドレス|パスワード、認証アプリ、すべてのサインイン|役割（昨日で終わります）と、あなたあての招待',
    en: 'Your name (it becomes “somebody who left”)|Your e-mail address|Password, code app and all sessions|Your roles, which end, and invitations to you',
    easy: '名前（「退会した人」に なります）|メールアドレス|パスワードと サインイン|役割と 招待',
  },
  stays: { ja: '残るものと、その理由', en: 'What stays, and why', easy: 'のこる もの' },
  staysList: {
    ja: '団体の書類・お知らせ・名簿：団体のものだからです。書いた人の名前は「退会した人」になります|役員としての氏名：団体が登録したものだからです。消したいときは団体にご相談ください|いつ何をしたかの記録：市の手続きが正しく行われたことを示すためです。だれかは分からなくなります|メールで受け取っている更新の知らせ：届いたメールのリンクから、いつでもやめられます',
    en: 'Papers, news and rosters of groups: they belong to the group, and name “somebody who left”|Your name as an officer: the group has registered it. Please ask the group to change it|The record of what was done when: it shows that procedures were kept. It no longer leads to you|News that you receive by mail: every mail has a link that ends it',
    easy: '団体の 書類：団体の ものだから です|役員の 名前：団体に 聞いて ください|いつ 何を したか：だれかは わからなく なります|メールの 知らせ：メールの リンクで やめられます',
  },
  open: {
    ja: '先に終えていただくことがあります',
    en: 'Something must be settled first',
    easy: '先に する ことが あります',
  },
  openLead: {
    ja: '次のことが終わっていないため、まだ消せません。それぞれのページで終えてから、もう一度お試しください。',
    en: 'The account cannot be deleted while this is open. Please settle each of them first.',
    easy: 'つぎの ことが 終わって いません。先に 終わらせて ください。',
  },
  staff: {
    ja: '職員・委員などの役割をお持ちのため、ご自分では消せません。管理者に役割を終えてもらってから、もう一度お試しください。',
    en: 'You hold a staff role. Please ask an administrator to end it first.',
    easy: '仕事の 役割が あります。管理する 人に 言って ください。',
  },
  button: { ja: 'アカウントを消す', en: 'Delete the account', easy: 'アカウントを 消す' },
  sentence: {
    ja: '「{name}」のアカウントを消します。元に戻せないことを確かめました。',
    en: 'The account of {name} is deleted. I know that this cannot be undone.',
    easy: '「{name}」の アカウントを 消します。もとに もどせません。',
  },
  unconfirmed: {
    ja: '消す前に、確認の欄にチェックを入れてください。',
    en: 'Please tick the box before deleting.',
    easy: '□に チェックを 入れて ください。',
  },
  back: { ja: '戻る', en: 'Back', easy: 'もどる' },
  leftTitle: { ja: 'アカウントを消しました', en: 'The account is deleted', easy: 'アカウントを 消しました' },
  leftLead: {
    ja: 'これまでお使いいただき、ありがとうございました。また使いたくなったときは、招待を受けて新しく始められます。',
    en: 'Thank you for having been here. With a new invitation you may begin anew at any time.',
    easy: 'ありがとう ございました。また 使う ことも できます。',
  },
  toHome: { ja: '最初のページへ', en: 'To the first page', easy: 'はじめの ページへ' },
} as const satisfies Record<string, Text>;

export const LEAVE_REFUSALS = {
  'people.holds_staff_role': LEAVE.staff,
  'people.matters_open': LEAVE.openLead,
  'people.not_found': {
    ja: 'そのアカウントは見つかりません。すでに消されたようです。',
    en: 'There is no such account. It seems to be deleted already.',
    easy: 'その アカウントは ありません。',
  },
  'permit.wrong_role': {
    ja: 'ほかの人のアカウントを消せるのは、本人の求めを受けた管理者だけです。',
    en: 'Only an administrator deletes the account of somebody else, at their request.',
    easy: '管理する 人だけが できます。',
  },
} as const satisfies Record<string, Text>;
