import type { Text } from '#kernel/words.ts';

const text = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });

/** What is signed, and by whom. */
export const AGREEMENT = {
  lead: text(
    '全文を読んでから署名します。署名した文面は、そのまま残ります。',
    'Read all of it before signing; the text is kept as it was signed.',
    'ぜんぶ 読んで から サインします。',
  ),
  text: text('文面', 'Text', '文'),
  version: text('文面の版 {version}', 'Version {version} of the text', '文の 版 {version}'),
  agree: text('内容を読み、同意します', 'We have read it and agree', '読みました。同意します'),
  sign: text('代表者として署名する', 'Sign as the representative', '代表として サインする'),
  signOffice: text('市として署名する', 'Sign for the city', '市の サインを する'),
  signed: text('署名', 'Signatures', 'サイン'),
  group: text('団体', 'Group', '団体'),
  city: text('市', 'City', '市'),
  byAccount: text(
    '{name}（{day}、本人のアカウントで）',
    '{name} ({day}, in their account)',
    '{name}（{day}）',
  ),
  onPaper: text('{name}（{day}、紙に署名）', '{name} ({day}, on paper)', '{name}（{day}、紙）'),
  officeSigned: text('{name}（{day}）', '{name} ({day})', '{name}（{day}）'),
  waiting: text('まだ', 'Not yet', 'まだ'),
  representativeOnly: text(
    '署名できるのは代表者（{name}）です。代表者がサインインしてこのページを開くと、署名のボタンが出ます。',
    'Only the representative ({name}) signs, in their own account.',
    'サインは 代表の 人（{name}）が します。',
  ),
  nobody: text('未登録', 'not registered', 'いません'),
} as const satisfies Record<string, Text>;
