import type { Text } from '#kernel/words.ts';
import type { ConflictKind, SuggestionKind } from './rules/conflicts.ts';
import type { RoundAction, RoundState } from './rules/flow.ts';

/** Each state with the word for those who work on the round and the word for everybody. */
export const ROUND_WORDS: Readonly<Record<RoundState, { readonly inside: Text; readonly outside: Text }>> = {
  prepared: {
    inside: { ja: '準備中', en: 'Prepared', easy: '準備' },
    outside: { ja: '審査の準備をしています', en: 'Being prepared', easy: '準備を して います' },
  },
  declaring: {
    inside: { ja: '利害関係の申告', en: 'Declaring conflicts', easy: '関係を 言う とき' },
    outside: { ja: '審査中です', en: 'Being screened', easy: 'しんさ中です' },
  },
  scoring: {
    inside: { ja: '採点中', en: 'Scoring', easy: '点を つける とき' },
    outside: { ja: '審査中です', en: 'Being screened', easy: 'しんさ中です' },
  },
  opened: {
    inside: { ja: '採点公開（委員内）', en: 'Scores opened', easy: '点が 見えます' },
    outside: { ja: '審査中です', en: 'Being screened', easy: 'しんさ中です' },
  },
  deliberated: {
    inside: { ja: '審議済み', en: 'Deliberated', easy: '話しあいました' },
    outside: { ja: '審査中です', en: 'Being screened', easy: 'しんさ中です' },
  },
  recommended: {
    inside: { ja: '推薦済み', en: 'Recommended', easy: 'すすめました' },
    outside: {
      ja: '委員会の審査が終わり、市が決定します',
      en: 'The committee has finished; the city decides',
      easy: '委員会は おわりました。市が 決めます',
    },
  },
  closed: {
    inside: { ja: '終了', en: 'Closed', easy: 'おわり' },
    outside: { ja: '審査が終わりました', en: 'Screening is over', easy: 'しんさは おわりました' },
  },
};

export const ACTION_WORDS: Readonly<Record<RoundAction, Text>> = {
  ask: { ja: '利害関係の申告をお願いする', en: 'Ask for declarations', easy: '関係を 聞く' },
  start: { ja: '採点を始める', en: 'Start scoring', easy: '点を つけはじめる' },
  open: { ja: '採点を開く', en: 'Open the scores', easy: '点を 見せる' },
  deliberate: { ja: '審議を終える', en: 'End the deliberation', easy: '話しあいを おわる' },
  recommend: { ja: '市に推薦する', en: 'Recommend to the city', easy: '市に すすめる' },
  close: { ja: '審査の回を終える', en: 'Close the round', easy: 'おわる' },
};

export const CONFLICT_WORDS: Readonly<Record<ConflictKind, Text>> = {
  member: {
    ja: '団体の役員・会員です（だったことがあります）',
    en: 'I am or was an officer or member of the group',
    easy: '団体の 人です（でした）',
  },
  family: {
    ja: '家族や親族が団体の役員・会員です',
    en: 'A relative is an officer or member',
    easy: '家族が 団体の 人です',
  },
  work: {
    ja: '団体や申請の事業に、仕事で関わっています',
    en: 'I work with the group or the project',
    easy: '仕事で かかわって います',
  },
  money: {
    ja: '団体との間に、お金のやりとりや契約があります',
    en: 'There is money or a contract between us',
    easy: 'お金の 関係が あります',
  },
  advice: {
    ja: '申請の準備に助言や手伝いをしました',
    en: 'I helped to prepare the application',
    easy: '申しこみを 手伝いました',
  },
  other: {
    ja: 'そのほか、公平に審査しにくい関係があります',
    en: 'Another relation that makes fairness hard',
    easy: 'ほかの 関係が あります',
  },
};

/** What the register says to the member, and to the member alone. */
export const SUGGESTION_WORDS: Readonly<Record<SuggestionKind, Text>> = {
  officer_now: {
    ja: '団体の登録では、あなたはいまこの団体の役員です',
    en: 'In the register you are an officer of this group',
    easy: 'あなたは この 団体の 役員です',
  },
  officer_before: {
    ja: '団体の登録では、あなたは{until}までこの団体の役員でした',
    en: 'In the register you were an officer of this group until {until}',
    easy: 'あなたは {until}まで 役員でした',
  },
  member_now: {
    ja: 'このサイトで、あなたはこの団体の会員として登録されています',
    en: 'You act for this group on this site',
    easy: 'あなたは この 団体の 人です',
  },
  member_before: {
    ja: 'このサイトで、あなたは{until}までこの団体の会員でした',
    en: 'You acted for this group on this site until {until}',
    easy: 'あなたは {until}まで この 団体の 人でした',
  },
  same_name: {
    ja: '団体の役員に、あなたと同じ名前の人がいます',
    en: 'An officer of the group has your name',
    easy: '団体に 同じ 名前の 人が います',
  },
  department: {
    ja: 'あなたの所属する課が、この申請に関わっています',
    en: 'Your department is concerned with this application',
    easy: 'あなたの 課が かかわって います',
  },
  adviser: {
    ja: 'あなたは、この申請の事前相談を受けています',
    en: 'You advised the group on this application',
    easy: 'あなたは 相談を 聞きました',
  },
};

export const ROUND_REFUSALS = {
  'permit.wrong_role': {
    ja: '審査の事務局（市民活動担当課）だけができる操作です。',
    en: 'Only the office in charge can do this.',
    easy: '担当の 課だけが できます。',
  },
  'flow.closed': {
    ja: '審査の段階が変わっています。ページを開き直して、いまの段階を確かめてください。',
    en: 'The round has moved on. Open the page again to see where it stands.',
    easy: 'もう 次に すすんで います。開き直して ください。',
  },
  'screening.round_not_found': {
    ja: 'この審査の回は見つかりません。一覧から選び直してください。',
    en: 'There is no such round. Choose from the list.',
    easy: 'この しんさは ありません。',
  },
  'screening.paper_not_found': {
    ja: 'この申請は見つかりません。一覧から選び直してください。',
    en: 'There is no such paper. Choose from the list.',
    easy: 'この 申しこみは ありません。',
  },
  'screening.not_seated': {
    ja: 'この審査の回に、あなたの席はありません。',
    en: 'You hold no seat in this round.',
    easy: 'あなたの 席は ありません。',
  },
  'screening.declare_first': {
    ja: '申請を開く前に、この回のすべての申請について利害関係を申告してください。',
    en: 'Declare on every paper of the round before any is opened.',
    easy: '先に 関係を 言って ください。',
  },
  'screening.not_asked_yet': {
    ja: '審査の準備中です。申告のお願いが届くまでお待ちください。',
    en: 'The round is being prepared. Please wait until you are asked.',
    easy: '準備中です。待って ください。',
  },
  'screening.changed_meanwhile': {
    ja: '開いている間に、ほかの人が保存しました。内容を見比べて、もう一度保存してください。',
    en: 'Somebody else has saved meanwhile. Compare and save again.',
    easy: 'ほかの 人が 先に 保存しました。',
  },
  'screening.call_open': {
    ja: 'この募集はまだ受付中です。締切のあとに審査の回を準備してください。',
    en: 'This call is still open. Prepare the round after it closes.',
    easy: 'まだ 申しこみ中です。',
  },
  'screening.call_not_found': {
    ja: 'この募集は見つかりません。一覧から選び直してください。',
    en: 'There is no such call. Choose from the list.',
    easy: 'この 募集は ありません。',
  },
  'screening.no_papers': {
    ja: '形式審査で受理された申請がありません。受理してから準備してください。',
    en: 'No application has passed the formal check yet.',
    easy: '申しこみが ありません。',
  },
  'screening.no_seats': {
    ja: '審査する委員が選ばれていません。委員を1人以上選んでください。',
    en: 'No member was chosen. Choose at least one.',
    easy: '委員を えらんで ください。',
  },
  'screening.criteria_unset': {
    ja: 'この募集のルールに審査項目がありません（未設定）。ルールを整えてから準備してください。',
    en: 'The rules of this call have no criteria yet. Set them first.',
    easy: 'しんさの きまりが ありません。',
  },
  'screening.seat_in_round': {
    ja: 'この委員はもうこの回に入っています。',
    en: 'This member is in the round already.',
    easy: 'もう 入って います。',
  },
  'screening.seat_not_found': {
    ja: 'この席は見つかりません。一覧から選び直してください。',
    en: 'There is no such seat. Choose from the list.',
    easy: 'この 席は ありません。',
  },
  'screening.incomplete': {
    ja: 'まだ選んでいない申請があります。すべての申請について「関係はない」か「関係がある」を選んでください。',
    en: 'Some papers are not answered. Choose for every paper.',
    easy: '全部 えらんで ください。',
  },
  'screening.declared_already': {
    ja: '採点が始まったあとは、ここでは申告を変えられません。あとから関係がわかったときは、申請のページの「関係に気づいた」から届けてください。',
    en: 'After scoring has begun declarations change only by reporting a relation on the page of the paper.',
    easy: 'もう かえられません。申しこみの ページから 言って ください。',
  },
  'screening.not_all_declared': {
    ja: 'まだ申告がそろっていません。委員の申告を待つか、出られない委員の席を外してください。',
    en: 'Not all members have declared. Wait, or release a seat that cannot take part.',
    easy: 'まだ そろって いません。',
  },
  'screening.doubts_open': {
    ja: '「要確認」の申告が残っています。本人に確かめ、「問題なし」か「除斥」を記録してください。',
    en: 'Declarations marked for checking are open. Ask the member and record the result.',
    easy: 'たしかめる ことが のこって います。',
  },
  'screening.below_quorum': {
    ja: '定足数に足りない申請があります。別の委員に加わってもらうか、その申請を次の回に延ばしてください。',
    en: 'A paper is below the quorum. Invite another seat or postpone the paper.',
    easy: '人が たりません。委員を ふやすか、次に のばして ください。',
  },
  'screening.assigned_to_nobody': {
    ja: '採点する委員のいない申請があります。担当を選んでください。',
    en: 'A paper has no member to score it. Assign one.',
    easy: '担当の いない 申しこみが あります。',
  },
  'screening.no_doubt': {
    ja: 'この申告は要確認ではありません。一覧を開き直してください。',
    en: 'This declaration is not marked for checking.',
    easy: 'たしかめる ことは ありません。',
  },
  'screening.opened_already': {
    ja: '採点が開かれたあとは、席や申請を変えられません。',
    en: 'Seats and papers do not change after the scores are opened.',
    easy: 'もう かえられません。',
  },
  'screening.meeting_not_found': {
    ja: 'この会議は見つかりません。委員会のページで会議を予定してから選んでください。',
    en: 'There is no such meeting. Plan it on the page of the committee first.',
    easy: 'この 会議は ありません。',
  },
  'screening.not_recommended_yet': {
    ja: '委員会の推薦がそろってから公開できます。',
    en: 'It can be published once the committee has recommended.',
    easy: 'まだ 出せません。',
  },
  'grants.not_found': {
    ja: '申請が見つかりません。一覧から選び直してください。',
    en: 'There is no such application.',
    easy: '申しこみが ありません。',
  },
  'grants.reason_needed': {
    ja: '理由を書いてください。',
    en: 'Please write the reason.',
    easy: '理由を 書いて ください。',
  },
  'grants.opinion_open': {
    ja: '関係課の意見を待っている申請があります。意見がそろってから審査の回を準備してください。',
    en: 'A department has not answered yet. Wait for its opinion.',
    easy: '課の 返事を 待って います。',
  },
} as const satisfies Record<string, Text>;
export type RoundRefusal = keyof typeof ROUND_REFUSALS;
