import type { Text } from '#kernel/words.ts';

/** Why something cannot be done, and what can be done instead. A code without its sentence does not compile. */
export const REFUSAL_WORDS = {
  'permit.wrong_role': {
    ja: 'この操作はあなたの役割ではできません。市民活動の担当者に頼んでください。',
    en: 'Your role does not allow this. Please ask the programme office.',
    easy: 'あなたは これを することが できません。担当の 人に 聞いてください。',
  },
  'flow.closed': {
    ja: 'いまの状態ではできません。ページを開き直して、指針の状態を確かめてください。',
    en: 'This is not possible in the present state. Open the page again and check the state of the guideline.',
    easy: '今は できません。ページを もう一度 開いてください。',
  },
  'policy.no_such_edition': {
    ja: 'その版は見つかりません。指針の作成のページから選び直してください。',
    en: 'There is no such edition. Choose one on the drafting page.',
    easy: 'その 版は ありません。もう一度 えらんでください。',
  },
  'policy.no_such_measure': {
    ja: 'その施策は見つかりません。取り除かれたか、番号が違います。一覧から選び直してください。',
    en: 'There is no such measure: it was removed, or the number is wrong. Choose one from the list.',
    easy: 'その 施策は ありません。一覧から えらんでください。',
  },
  'policy.no_such_pillar': {
    ja: 'その柱はこの版にありません。置く場所を選び直してください。',
    en: 'This edition has no such pillar. Choose the place again.',
    easy: 'その 柱は ありません。もう一度 えらんでください。',
  },
  'policy.no_such_fate': {
    ja: 'その対応は、ほかの人がほどいたか結び直しました。対応のページで確かめてください。',
    en: 'This tie was untied or replaced by somebody else. Check it on the page of the ties.',
    easy: 'その つながりは もう ありません。つながりの ページを 見てください。',
  },
  'policy.no_such_link': {
    ja: 'その関連は、ほかの人が先に外しました。',
    en: 'Somebody else has already taken this link away.',
    easy: 'その つながりは もう ありません。',
  },
  'policy.no_such_comment': {
    ja: 'その意見は見つかりません。施策のページを開き直してください。',
    en: 'There is no such comment. Open the page of the measure again.',
    easy: 'その 意見は ありません。ページを もう一度 開いてください。',
  },
  'policy.no_earlier_edition': {
    ja: '最初の版には、対応させる前の版がありません。',
    en: 'The first edition has no earlier one to be tied to.',
    easy: 'はじめの 版には 前の 版が ありません。',
  },
  'policy.nothing_to_continue': {
    ja: 'もとにする版がありません。先に指針の文書を読み込んでください。',
    en: 'There is no edition to start from. Import a guideline document first.',
    easy: 'もとの 版が ありません。先に 文書を 読みこんでください。',
  },
  'policy.draft_is_open': {
    ja: 'いまの版が決定していないため、次の版は始められません。決定してから始めてください。',
    en: 'The next edition can start once the newest one is adopted.',
    easy: '今の 版が まだ 決まっていません。決まってから 始めてください。',
  },
  'policy.proposed_is_closed': {
    ja: '案として公開中のため直せません。公開の手続きのページで案を取り下げると、直せるようになります。',
    en: 'The draft is public and cannot be changed. Take it back on the publishing page first.',
    easy: '案を 見せているので、なおせません。先に 案を もどしてください。',
  },
  'policy.adopted_is_closed': {
    ja: '決定した版の文章は直せません。変えたいことは次の版に書いてください。',
    en: 'The texts of an adopted edition stay. Write the change into the next edition.',
    easy: '決まった 版は なおせません。次の 版に 書いてください。',
  },
  'policy.record_is_closed': {
    ja: 'これまでの取組を書けるのは、次の版を作っている間だけです。',
    en: 'What was done can be written only while the next edition is being drafted.',
    easy: 'したことを 書けるのは、次の 版を 作っている 間だけです。',
  },
  'policy.comments_are_closed': {
    ja: '決定した版には意見を書けません。次の版の作成が始まったら書いてください。',
    en: 'Comments on an adopted edition are closed. Please comment on the next one.',
    easy: '決まった 版には 意見を 書けません。',
  },
  'policy.conflict': {
    ja: 'ほかの人が先に同じところを書き換えました。両方の文を見て、どちらにするか選んでください。まだ何も上書きしていません。',
    en: 'Somebody else changed the same part first. Look at both versions and choose. Nothing has been overwritten.',
    easy: 'ほかの 人が 先に 同じ ところを かえました。2つの 文を 見て、えらんでください。',
  },
  'policy.fate_changed': {
    ja: 'ほかの人が先にこの対応の理由を書き換えました。いまの理由を確かめてから、もう一度保存してください。',
    en: 'Somebody else changed the reason of this tie first. Read it, then save again.',
    easy: 'ほかの 人が 先に 理由を かえました。読んでから、もう一度 保存してください。',
  },
  'policy.rule_changed': {
    ja: 'ほかの人が先に規則を変えました。新しい規則を確かめてから、やり直してください。',
    en: 'Somebody else changed the rule first. Look at the new rule and try again.',
    easy: 'ほかの 人が 先に きまりを かえました。見てから、もう一度 してください。',
  },
  'policy.scores_missing': {
    ja: '点数から分類を決めるには、緊急性・重要性・費用の3つすべてに点数をつけてください。',
    en: 'To derive the class, give marks for urgency, importance and cost.',
    easy: '緊急性・重要性・費用の 3つに 点を つけてください。',
  },
  'policy.override_without_reason': {
    ja: '分類を手で決めるときは、その理由を書いてください。',
    en: 'When the class is set by hand, say why.',
    easy: '分け方を 自分で 決めた 理由を 書いてください。',
  },
  'policy.no_class_to_keep': {
    ja: '引き継ぐ分類がありません。点数をつけるか、理由を書いて分類を選んでください。',
    en: 'There is no class to keep. Give marks, or choose a class and say why.',
    easy: '前の 分け方が ありません。点を つけるか、理由を 書いて えらんでください。',
  },
  'policy.removal_without_reason': {
    ja: '前の版から続く施策を取り除くときは、その理由を書いてください。新旧対照表に載ります。',
    en: 'A measure that continues an earlier one is removed with a reason; it is printed in the comparison.',
    easy: 'なくす 理由を 書いてください。',
  },
  'policy.comments_wait': {
    ja: 'まだ答えていない委員の意見があります。先に答えてから取り除いてください。',
    en: 'A comment of the committee waits for its answer. Answer it before you remove the measure.',
    easy: 'まだ 答えていない 意見が あります。先に 答えてください。',
  },
  'policy.nothing_chosen': {
    ja: '対応させる施策を、前の版か次の版から1つ以上選んでください。',
    en: 'Choose at least one measure of either edition.',
    easy: '施策を 1つ以上 えらんでください。',
  },
  'policy.tied_already': {
    ja: '選んだ施策には、もう対応があります。1つの施策の行き先は1つだけです。結び直すときは、下の確認に印をつけてください。',
    en: 'A measure you chose is tied already, and may have only one fate. To tie it anew, tick the box below.',
    easy: 'えらんだ 施策は もう つながっています。つなぎなおす ときは、下に しるしを つけてください。',
  },
  'policy.verbs_do_not_fit': {
    ja: '変わり方が、選んだ施策と合いません。削除は次の版の施策を選ばないとき、新規は前の版の施策を選ばないときだけです。',
    en: 'The kinds of change do not fit the measures: removed has no later measure, new has no earlier one.',
    easy: 'かわり方が 施策と 合いません。',
  },
  'policy.verbs_without_reason': {
    ja: '変わり方を手で決めるときは、その理由を書いてください。',
    en: 'When the kind of change is set by hand, say why.',
    easy: 'かわり方を 自分で 決めた 理由を 書いてください。',
  },
  'policy.fate_without_reason': {
    ja: '施策を削除するときやまとめるときは、その理由を書いてください。',
    en: 'Say why a measure is removed or merged.',
    easy: 'なくす 理由、まとめる 理由を 書いてください。',
  },
  'policy.link_to_itself': {
    ja: '同じ施策どうしは関連づけられません。別の施策を選んでください。',
    en: 'A measure cannot be related to itself. Choose another.',
    easy: '同じ 施策は えらべません。',
  },
  'policy.linked_already': {
    ja: 'その関連は、もう登録されています。',
    en: 'This link exists already.',
    easy: 'その つながりは もう あります。',
  },
  'policy.rule_without_weight': {
    ja: '重みがすべて0です。どれか1つは1以上にしてください。',
    en: 'All weights are 0. Give at least one of them 1 or more.',
    easy: '重みが ぜんぶ 0です。1つは 1より 大きく してください。',
  },
  'policy.rule_points_order': {
    ja: 'Ⅱ-アの点数は1以上で、Ⅰの点数より小さくしてください。',
    en: 'The points for Ⅱ-ア must be at least 1, and below those for Ⅰ.',
    easy: 'Ⅱ-アの 点は、Ⅰの 点より 小さく してください。',
  },
  'policy.rule_without_reason': {
    ja: '規則を変える理由を書いてください。版の一覧に残ります。',
    en: 'Say why the rule changes; it is kept with the versions.',
    easy: 'きまりを かえる 理由を 書いてください。',
  },
  'policy.said_already': {
    ja: 'この意見は、もう届いています。',
    en: 'This comment has arrived already.',
    easy: 'この 意見は もう とどいています。',
  },
  'policy.settled_already': {
    ja: 'この意見には、ほかの人が先に答えました。',
    en: 'Somebody else has answered this comment first.',
    easy: 'この 意見には ほかの 人が もう 答えました。',
  },
  'policy.edition_is_empty': {
    ja: '施策が1つもありません。施策を加えてから公開してください。',
    en: 'There is no measure yet. Add one before you publish.',
    easy: '施策が ありません。先に 足してください。',
  },
  'policy.fates_missing': {
    ja: '行き先やもとの決まっていない施策があります。下の一覧の施策を、対応のページで結んでください。',
    en: 'Some measures have no fate, or more than one. Tie those listed below.',
    easy: 'つながりの ない 施策が あります。下の 施策を つないでください。',
  },
  'policy.fates_without_reason': {
    ja: '理由のない削除や統合があります。下の一覧のそれぞれに理由を書いてください。',
    en: 'Some removals or merges have no reason. Write one for each of those below.',
    easy: '理由の ない 削除や 統合が あります。理由を 書いてください。',
  },
  'policy.overrides_without_reason': {
    ja: '理由なしに手で決めた分類があります。下の一覧の施策に理由を書いてください。',
    en: 'Some classes were set by hand without a reason. Write one for each of those below.',
    easy: '理由の ない 分け方が あります。理由を 書いてください。',
  },
  'policy.adopted_before_earlier': {
    ja: '前の版の決定日より後の日にしてください。',
    en: 'The day must lie after the earlier edition was adopted.',
    easy: '前の 版が 決まった 日より 後の 日に してください。',
  },
} as const satisfies Record<string, Text>;
export type RefusalCode = keyof typeof REFUSAL_WORDS;
