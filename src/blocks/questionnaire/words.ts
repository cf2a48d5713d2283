import type { Text } from '#kernel/words.ts';
import type { AnswerState, MemberRole, VersionState } from './rules/states.ts';

export const VERSION_STATE_WORDS: Readonly<Record<VersionState, Text>> = {
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  published: { ja: '公開中', en: 'Published', easy: 'つかって います' },
  retired: { ja: '終了', en: 'Retired', easy: 'おわりました' },
};

export const ANSWER_STATE_WORDS: Readonly<Record<AnswerState, Text>> = {
  draft: { ja: '記入中', en: 'Being written', easy: '書いて います' },
  sent: { ja: '送信済み', en: 'Sent', easy: 'おくりました' },
  reopened: { ja: '直している途中', en: 'Open again', easy: 'なおして います' },
};

export const MEMBER_ROLE_WORDS: Readonly<Record<MemberRole, Text>> = {
  owner: { ja: '主に書く人', en: 'Owner', easy: '書く 人（リーダー）' },
  writer: { ja: 'いっしょに書く人', en: 'Writer', easy: 'いっしょに 書く 人' },
  reader: { ja: '読む人', en: 'Reader', easy: '読む 人' },
};

export const QUESTIONNAIRE_REFUSALS = {
  'questionnaire.not_found': {
    ja: '質問票または回答が見つかりません',
    en: 'There is no such questionnaire or answer',
    easy: '見つかりません',
  },
  'questionnaire.not_yours': {
    ja: 'この回答を開けるのは、書いている人とその団体の人だけです',
    en: 'Only its writers and their group may open this answer',
    easy: 'この 回答は 書いて いる 人だけが 見られます',
  },
  'questionnaire.changed_meanwhile': {
    ja: '開いている間に、ほかの人が同じところを保存しました。あなたが書いた内容は残っています。見比べて、もう一度保存してください。',
    en: 'Somebody else has saved the same part meanwhile. What you wrote is still here: compare and save again.',
    easy: 'ほかの 人が 先に 保存しました。くらべて、もういちど 保存して ください。',
  },
  'questionnaire.incomplete': {
    ja: 'まだ直すところがあります。下に示した設問を直してから送ってください。',
    en: 'Something is still to be mended: see the questions named below.',
    easy: 'まだ なおす ところが あります。',
  },
  'questionnaire.sent_already': {
    ja: 'この回答はもう送られています。もう一度送る必要はありません。',
    en: 'This answer has been sent already; there is no need to send it again.',
    easy: 'もう おくりました。もういちど おくらなくて いいです。',
  },
  'questionnaire.closed': {
    ja: '送ったあとの回答は、市役所から戻されたところだけ直せます。',
    en: 'After sending, only what was opened again may change.',
    easy: 'おくった あとは なおせません。',
  },
  'questionnaire.not_sent': {
    ja: 'まだ送られていない回答です',
    en: 'This answer has not been sent yet',
    easy: 'まだ おくって いません',
  },
  'questionnaire.no_such_question': {
    ja: '選んだ設問がこの質問票にありません',
    en: 'This form has no such question',
    easy: 'その 質問は ありません',
  },
  'questionnaire.not_open': {
    ja: 'この質問票は、いま新しい回答を受け付けていません',
    en: 'This form takes no new answers now',
    easy: 'いま あたらしく こたえられません',
  },
  'questionnaire.last_owner': {
    ja: '主に書く人は、いつも1人は必要です。先にほかの人を「主に書く人」にしてください。',
    en: 'There must be one owner: make somebody else the owner first.',
    easy: 'リーダーが 1人 いります。',
  },
  'questionnaire.too_many_files': {
    ja: 'この設問に入れられるファイルの数を超えます。先に1つ外してください。',
    en: 'Too many files for this question: take one out first.',
    easy: 'ファイルが 多すぎます。先に 1つ 外して ください。',
  },
  'questionnaire.key_taken': {
    ja: 'その記号の質問票がもうあります。別の記号にしてください。',
    en: 'There is a form with this code already: choose another.',
    easy: 'その 記号は もう あります。',
  },
  'questionnaire.bad_definition': {
    ja: '質問票の中身が整っていません。条件が指す設問や、選択肢を確かめてください。',
    en: 'The form does not hold together: look at conditions and choices.',
    easy: '質問票の 中身が おかしいです。',
  },
  'questionnaire.empty': {
    ja: '設問のない質問票や区分は公開できません。設問を足してください。',
    en: 'A form or section without questions cannot be published: add a question.',
    easy: '質問が ないと 公開できません。',
  },
  'questionnaire.published_already': {
    ja: '公開した版は変えられません。新しい版を作ってください。',
    en: 'A published version does not change: begin a new one.',
    easy: '公開した ものは かえられません。あたらしく 作って ください。',
  },
  'questionnaire.draft_there': {
    ja: '下書きの版がもうあります。そちらを使ってください。',
    en: 'There is a draft already: use that one.',
    easy: '下書きが もう あります。',
  },
  'questionnaire.looked_at': {
    ja: 'ほかの設問がこれを表示の条件にしています。先に条件を外してください。',
    en: 'Other questions are shown by this one: take those conditions away first.',
    easy: 'ほかの 質問が これを つかって います。',
  },
  'flow.closed': {
    ja: 'いまの状態ではできません',
    en: 'This cannot be done in its present state',
    easy: 'いまは できません',
  },
  'permit.wrong_role': {
    ja: 'この操作ができるのは、質問票を担当する職員だけです',
    en: 'Only the office in charge of forms may do this',
    easy: '担当の 人だけが できます',
  },
} as const satisfies Record<string, Text>;
export type QuestionnaireRefusal = keyof typeof QUESTIONNAIRE_REFUSALS;

export const KEPT = {
  drafts: {
    what: {
      ja: '送られなかった質問票の回答（申請書・報告書などの下書き）',
      en: 'Answers to forms that were never sent (drafts of applications and reports)',
      easy: 'おくらなかった 回答（下書き）',
    },
    kept: {
      ja: '最後に書いた日から1年で、書かれた内容を消します。下書きがあったことと日付だけが残ります。',
      en: 'What was written is erased a year after the last change; that there was a draft, and its dates, stay.',
      easy: 'さいごに 書いた 日から 1年で 消します。',
    },
  },
  own: {
    ja: '質問票への回答（申請書・報告書など）',
    en: 'Answers to forms (applications, reports)',
    easy: '質問票の 回答（申しこみ・ほうこく）',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
