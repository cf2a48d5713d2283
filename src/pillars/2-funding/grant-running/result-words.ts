import type { Text } from '#kernel/words.ts';

const text = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });

/** The page of what came of it. */
export const RESULT = {
  lead: text(
    '5つの質問に答えると、助成のページで市民に伝えられます。書きかけでも保存できます。',
    'Five answers tell citizens what came of it. It can be saved on the way.',
    '5つ 答えると みんなに つたわります。',
  ),
  photographs: text('写真', 'Photographs', '写真'),
  addPhotograph: text('写真を加える', 'Add a photograph', '写真を 足す'),
  photographHint: text(
    '4枚まで。写っている人の了解を得たものだけにしてください。位置などの情報は取り除いて保存します',
    'Up to four, with the consent of who is on them. Hidden data is removed',
    '4まいまで。うつって いる 人に 聞いて から',
  ),
  alt: text('写真の説明', 'What it shows', '写真の せつめい'),
  keep: text('この写真を残す', 'Keep this photograph', 'のこす'),
  consent: text(
    'この内容を、団体の名前とともに公開してよい',
    'It may be published with the name of our group',
    '公開して よい',
  ),
  consentHint: text(
    '公開したあとでも、いつでも取りやめられます',
    'You can take it back at any time',
    'いつでも やめられます',
  ),
  save: text('保存する', 'Save', '保存する'),
  offer: text('市に送って公開をお願いする', 'Send it to be published', '送る'),
  next: text('送ると、市が読んで公開します。', 'The city reads and publishes it.', '市が 公開します。'),
  published: text(
    '公開しています（{day}から）。書き直すには、先に公開を取りやめてください。',
    'Published since {day}. Take it back to change it.',
    '公開中です（{day}）。',
  ),
  offered: text(
    '団体が公開をお願いしています。読んで、よければ公開してください。',
    'The group asks to publish this.',
    '団体が 公開を お願いして います。',
  ),
  publish: text('公開する', 'Publish', '公開する'),
  publishNext: text(
    '助成のページに、団体の名前とともに載ります。',
    'It appears with the name of the group.',
    'みんなが 見られます。',
  ),
  takeBack: text('公開を取りやめる', 'Take it back', '公開を やめる'),
  notYet: text('団体がまだ書いていません。', 'The group has not written it yet.', 'まだ ありません。'),
  altMissing: text(
    '写真の説明を書いてください（見えない方のため）',
    'Say what the photograph shows',
    '写真の せつめいを 書いて ください',
  ),
} as const satisfies Record<string, Text>;
