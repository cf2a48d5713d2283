import type { Text } from '#kernel/words.ts';

/** Words of the pages on which a section or a question is edited, and of everything around them. */
export const BUILDING = {
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  title: { ja: '質問票', en: 'Forms', easy: '質問票' },
  name: { ja: '名前', en: 'Name', easy: '名前' },
  version: { ja: '第{number}版', en: 'Version {number}', easy: '{number}回目' },
  purpose: { ja: '使いみち', en: 'Purpose', easy: 'なにに つかうか' },
  section: { ja: '区分', en: 'Section', easy: 'まとまり' },
  question: { ja: '設問', en: 'Question', easy: '質問' },
  addSection: { ja: '区分を足す', en: 'Add a section', easy: 'まとまりを たす' },
  changeSection: { ja: '区分を編集', en: 'Edit section', easy: 'まとまりを かえる' },
  addQuestion: { ja: '設問を足す', en: 'Add a question', easy: '質問を たす' },
  addQuestionTo: {
    ja: '「{section}」に設問を足す',
    en: 'Add a question to “{section}”',
    easy: '「{section}」に 質問を たす',
  },
  chooseKind: {
    ja: '答え方を選んでください',
    en: 'Choose how it is answered',
    easy: 'こたえかたを えらんで ください',
  },
  known: { ja: 'できあがっている設問', en: 'Ready-made questions', easy: 'できて いる 質問' },
  knownLead: {
    ja: '募集の手続が読み取る設問です。言葉や上限はあとで変えられますが、働きは変わりません。',
    en: 'The procedure reads these. Words and limits may change, what they do does not.',
    easy: '手続きで つかう 質問です。',
  },
  put: { ja: '入れる', en: 'Put in', easy: '入れる' },
  neededTag: { ja: '申請に必要', en: 'Needed', easy: 'ひつよう' },
  keyHint: {
    ja: 'この設問は、募集の手続が「{key}」として読み取ります。',
    en: 'The procedure reads this question as “{key}”.',
    easy: '手続きで つかいます（{key}）。',
  },
  saveQuestion: { ja: '設問を保存する', en: 'Save the question', easy: '質問を 保存する' },
  saveSection: { ja: '区分を保存する', en: 'Save the section', easy: '保存する' },
  saveNext: {
    ja: '保存すると、質問票の全体に戻ります。公開はされません。',
    en: 'Saving leads back to the whole form. Nothing is published.',
    easy: '保存すると 全体に もどります。',
  },
  removeQuestion: { ja: 'この設問を取り除く', en: 'Take this question out', easy: 'この 質問を なくす' },
  removeQuestionSentence: {
    ja: '設問「{label}」を下書きから取り除きます。前の版と、その回答には残ります。',
    en: 'Takes “{label}” out of the draft. Earlier versions and their answers keep it.',
    easy: '「{label}」を なくします。',
  },
  removeSection: { ja: 'この区分を取り除く', en: 'Take this section out', easy: 'この まとまりを なくす' },
  removeSectionSentence: {
    ja: '区分「{label}」を、中の設問{count}問ごと下書きから取り除きます。',
    en: 'Takes “{label}” with its {count} questions out of the draft.',
    easy: '「{label}」と 質問 {count}こを なくします。',
  },
  removal: { ja: '取り除く', en: 'Taking out', easy: 'なくす' },
  usedBy: {
    ja: '次の表示の条件に使われているため、取り除けません。先に条件を外してください。',
    en: 'It cannot go, for others are shown by it. Take those conditions away first.',
    easy: 'ほかの 質問が つかって いるので、なくせません。',
  },
  wouldBreak: {
    ja: 'このままでは、表示の条件が合わなくなる設問があります：{labels}。先にその条件を直してください。',
    en: 'This would break the conditions of: {labels}. Mend those first.',
    easy: 'じょうけんが 合わなく なります：{labels}',
  },
} as const satisfies Record<string, Text>;
