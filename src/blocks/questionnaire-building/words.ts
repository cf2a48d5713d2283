import type { Text } from '#kernel/words.ts';
import type { Change, ChangedPart } from './rules/compare-definitions.ts';

/** What forms are for, as far as the product knows; another purpose is shown as it is named. */
export const PURPOSES = ['grant_application', 'grant_report', 'evaluation', 'other'] as const;
export const PURPOSE_WORDS: Readonly<Record<(typeof PURPOSES)[number], Text>> = {
  grant_application: { ja: '助成の申請', en: 'Grant applications', easy: 'お金の 申しこみ' },
  grant_report: { ja: '実績の報告', en: 'Reports of grants', easy: 'おわりの 報告' },
  evaluation: { ja: 'アンケート', en: 'Surveys', easy: 'アンケート' },
  other: { ja: 'そのほか', en: 'Other', easy: 'ほか' },
};

/** What only the pages of a whole form say. */
export const FORMS = {
  lead: {
    ja: '申請書、報告書、アンケートの中身を、ここで作って公開します。公開した版は変わらず、送られた回答には使った版が残ります。',
    en: 'Applications, reports and surveys are built and published here. A published version never changes; each answer keeps the one it answered.',
    easy: '申しこみや アンケートの 質問を ここで 作ります。',
  },
  readOnly: {
    ja: '見ることだけができます。作るのは市民活動担当課です。',
    en: 'You may look; the programme office builds.',
    easy: '見る だけです。',
  },
  empty: { ja: 'まだ質問票がありません', en: 'There are no forms yet', easy: 'まだ ありません' },
  state: { ja: '状態', en: 'State', easy: 'じょうたい' },
  answers: { ja: '回答', en: 'Answers', easy: '回答' },
  draftBeside: {
    ja: '第{number}版を下書き中',
    en: 'Version {number} is being written',
    easy: '{number}回目を 書いて います',
  },
  count: { ja: '{count}件', en: '{count}', easy: '{count}' },
  create: { ja: '質問票を作る', en: 'Build a form', easy: '質問票を 作る' },
  createLead: {
    ja: '空の質問票から始めるか、前に作ったものを写して始めます。',
    en: 'Begin with an empty form, or with a copy of an earlier one.',
    easy: 'あたらしく 作るか、前の ものを うつします。',
  },
  createNext: {
    ja: '下書きができます。公開するまで、だれにも見えません。',
    en: 'This makes a draft. Nobody sees it until it is published.',
    easy: '下書きが できます。まだ だれも 見ません。',
  },
  purposeHint: {
    ja: '募集や報告の画面では、使いみちが合うものだけが選べます。',
    en: 'Calls and reports offer only forms for their purpose.',
    easy: 'つかう 場所が ちがいます。',
  },
  copyFrom: { ja: '写して始める質問票', en: 'Form to copy', easy: 'うつす 質問票' },
  copyNone: { ja: '写さない（空から始める）', en: 'None (begin empty)', easy: 'うつさない' },
  titleJa: { ja: '名前（日本語）', en: 'Name (Japanese)', easy: '名前（日本語）' },
  rename: { ja: '名前を変える', en: 'Change the name', easy: '名前を かえる' },
  renameSave: { ja: '名前を保存する', en: 'Save the name', easy: '名前を 保存する' },
  renamed: { ja: '名前を保存しました', en: 'The name is saved', easy: '保存しました' },
  versions: { ja: '版', en: 'Versions', easy: 'ばん' },
  publishedOn: { ja: '公開した日', en: 'Published on', easy: '公開した 日' },
  changedOn: { ja: '最後に変えた日', en: 'Last changed', easy: 'かえた 日' },
  edit: { ja: '編集する', en: 'Edit', easy: 'かえる' },
  results: { ja: '回答の集まりを見る', en: 'See the answers', easy: '回答を 見る' },
  nextVersion: { ja: '次の版を作る', en: 'Begin the next version', easy: 'つぎの ものを 作る' },
  nextVersionNext: {
    ja: '最新の版を写した下書きができます。公開するまで、いまの版が使われます。',
    en: 'A draft that begins as a copy of the newest version. Until it is published the present one is in use.',
    easy: '今の ものを うつして 下書きを 作ります。',
  },
  goOnDraft: { ja: '下書きを続ける', en: 'Go on with the draft', easy: '下書きを つづける' },
  retire: { ja: '第{number}版を終了する', en: 'Retire version {number}', easy: '{number}回目を おわる' },
  retireSentence: {
    ja: '第{number}版で新しい回答を始められなくなります。書きかけの回答は続けられます。元には戻せません。',
    en: 'Nobody can begin an answer to version {number} any more; begun ones go on. This cannot be undone.',
    easy: '{number}回目で あたらしく こたえられなく なります。もどせません。',
  },
  retired: { ja: '版を終了しました', en: 'The version is retired', easy: 'おわりました' },
  discard: { ja: '下書きを捨てる', en: 'Throw the draft away', easy: '下書きを すてる' },
  discardSentence: {
    ja: '第{number}版の下書きをすべて消します。元には戻せません。',
    en: 'The whole draft of version {number} goes. This cannot be undone.',
    easy: '{number}回目の 下書きを 全部 消します。もどせません。',
  },
  discarded: { ja: '下書きを捨てました', en: 'The draft is gone', easy: 'すてました' },
  unconfirmed: {
    ja: '元に戻せない操作です。文の印をつけてから、もう一度押してください。',
    en: 'This cannot be undone: please tick the sentence, and press again.',
    easy: 'しるしを つけてから、もういちど おして ください。',
  },
  ending: { ja: '終わらせる', en: 'Ending', easy: 'おわらせる' },
  overviewLead: {
    ja: '{sections}区分・{questions}問。書くのにかかる時間の目安は{minutes}分です。',
    en: '{sections} sections, {questions} questions, about {minutes} minutes to write.',
    easy: '質問は {questions}こ。{minutes}分くらい かかります。',
  },
  published: {
    ja: 'この版は公開されています。中身を変えるときは、次の版を作ってください。',
    en: 'This version is published. To change it, begin the next one.',
    easy: 'この ばんは 公開して います。',
  },
  retiredNote: {
    ja: 'この版は終了しています。新しい回答は始められません。',
    en: 'This version is retired; no new answers begin.',
    easy: 'この ばんは おわりました。',
  },
  preview: { ja: '回答する画面で試す', en: 'Try it as it is answered', easy: 'ためす' },
  toPublish: { ja: '公開の前に確かめる', en: 'Check before publishing', easy: '公開の 前に たしかめる' },
  toPublishNext: {
    ja: '前の版と変わったところを見てから公開します。まだ公開されません。',
    en: 'You see what changed first. Nothing is published yet.',
    easy: 'まだ 公開しません。',
  },
  saved: { ja: '保存しました', en: 'Saved', easy: '保存しました' },
  removed: { ja: '取り除きました', en: 'Taken out', easy: 'なくしました' },
  moved: { ja: '順番を変えました', en: 'Moved', easy: 'うごかしました' },
  noSections: {
    ja: '区分がまだありません。「団体のこと」「事業のこと」のように、1ページに出す設問のまとまりを作ってください。',
    en: 'There are no sections yet. A section is what stands on one page, such as “The group”.',
    easy: 'まだ ありません。',
  },
  noQuestions: { ja: '設問がまだありません', en: 'No questions yet', easy: 'まだ 質問が ありません' },
  kind: { ja: '答え方', en: 'Kind', easy: 'こたえかた' },
  optional: { ja: '任意', en: 'Optional', easy: '書かなくても いい' },
  required: { ja: '必須', en: 'Required', easy: 'かならず' },
  prefilled: { ja: '自動で入る', en: 'Filled in', easy: '入って います' },
  order: { ja: '順番', en: 'Order', easy: 'じゅんばん' },
  up: { ja: '上へ', en: 'Up', easy: '上へ' },
  down: { ja: '下へ', en: 'Down', easy: '下へ' },
  publish: { ja: '第{number}版を公開する', en: 'Publish version {number}', easy: '{number}回目を 公開する' },
  publishNext: {
    ja: '公開した版は変えられません。募集で選べるようになります。前の版で書きかけの回答は、前の版のまま続きます。',
    en: 'A published version does not change, and can be chosen for calls. Begun answers go on with their own version.',
    easy: '公開した ものは かえられません。',
  },
  publishDone: { ja: '公開しました', en: 'Published', easy: '公開しました' },
  publishFirst: {
    ja: '最初の版です。比べる版はありません。',
    en: 'This is the first version; there is nothing to compare with.',
    easy: 'はじめての ものです。',
  },
  changesSince: {
    ja: '第{number}版から変わったところ',
    en: 'What changed since version {number}',
    easy: '{number}回目から かわった ところ',
  },
  noChanges: {
    ja: '第{number}版と同じです。変えたところがありません。',
    en: 'It is the same as version {number}.',
    easy: '{number}回目と おなじです。',
  },
  changeWhat: { ja: '変わり方', en: 'Change', easy: 'どう かわったか' },
  changeParts: { ja: '変わった点', en: 'What', easy: 'どこが' },
  missing: {
    ja: '申請の手続に必要な設問がありません：{labels}',
    en: 'Questions that the procedure needs are missing: {labels}',
    easy: 'ひつような 質問が ありません：{labels}',
  },
  missingBody: {
    ja: 'このまま公開すると、この質問票では募集を開けません。「設問を足す」から入れてください。',
    en: 'Calls cannot use the form without them. Put them in by “Add a question”.',
    easy: '「質問を たす」から 入れて ください。',
  },
  emptySections: {
    ja: '設問のない区分があります：{labels}',
    en: 'Sections without questions: {labels}',
    easy: '質問の ない まとまりが あります：{labels}',
  },
  untranslated: {
    ja: '英語のない設問が{count}問あります。英語で読む人には日本語が表示されます。',
    en: '{count} questions have no English; readers of English see Japanese.',
    easy: '英語の ない 質問が {count}こ あります。',
  },
  back: { ja: '質問票の全体に戻る', en: 'Back to the whole form', easy: '全体に もどる' },
  previewTitle: { ja: '試す：{section}', en: 'Trying: {section}', easy: 'ためす：{section}' },
  previewNote: {
    ja: '試しの画面です。書いたものは保存されず、だれにも送られません。',
    en: 'This is for trying: nothing is kept or sent.',
    easy: 'ためしです。保存しません。',
  },
  previewTry: { ja: '書いた内容を確かめてみる', en: 'Check what I typed', easy: 'たしかめて みる' },
  previewGood: {
    ja: 'この区分は、このまま送れる内容です',
    en: 'This section could be sent as it is',
    easy: 'だいじょうぶです',
  },
  previewHidden: {
    ja: '表示の条件に合わない設問は、いまは出ていません：{labels}',
    en: 'Not shown now, by their conditions: {labels}',
    easy: '今 見えない 質問：{labels}',
  },
  previewFiles: {
    ja: '試しの画面では、ファイルは取り込まれません。',
    en: 'Files are not taken in here.',
    easy: 'ファイルは 入りません。',
  },
  previewNext: { ja: '次の区分へ', en: 'Next section', easy: 'つぎへ' },
} as const satisfies Record<string, Text>;

export const CHANGE_WORDS: Readonly<Record<Change['what'], Text>> = {
  added: { ja: '足した', en: 'Added', easy: 'たした' },
  removed: { ja: '取り除いた', en: 'Removed', easy: 'なくした' },
  changed: { ja: '変えた', en: 'Changed', easy: 'かえた' },
};

export const PART_WORDS: Readonly<Record<ChangedPart, Text>> = {
  label: { ja: '言葉', en: 'words', easy: 'ことば' },
  help: { ja: '説明', en: 'help', easy: '説明' },
  kind: { ja: '答え方', en: 'kind', easy: 'こたえかた' },
  required: { ja: '必須かどうか', en: 'required or not', easy: 'かならずか' },
  limits: { ja: '上限・下限', en: 'limits', easy: '大きさ' },
  options: { ja: '選択肢', en: 'choices', easy: 'えらぶ もの' },
  columns: { ja: '表の列', en: 'columns', easy: '表' },
  condition: { ja: '表示の条件', en: 'condition', easy: 'じょうけん' },
  prefill: { ja: '自動で入る内容', en: 'prefill', easy: '入って いる もの' },
  place: { ja: '場所', en: 'place', easy: '場所' },
};
