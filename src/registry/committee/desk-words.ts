import type { Text } from '#kernel/words.ts';

export const COMMITTEE_DESK = {
  title: { ja: '委員会', en: 'Committee', easy: '委員会' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  lead: {
    ja: '委員の席と任期、会議の次第・出席・議事録をここで整えます。いま座っている委員は、任期から自動でわかります。',
    en: 'Seats and terms, and the meetings with agenda, attendance and minutes. Who sits today follows from the terms.',
    easy: '委員と 会議の ページです。',
  },
  appoint: { ja: '委員を委嘱する', en: 'Appoint a member', easy: '委員を たのむ' },
  appointLead: {
    ja: '委員会の役割をもつ人から選びます。まだいないときは、先に「人」のページから招待してください。',
    en: 'Choose among people with the role of the committee; invite them first under People.',
    easy: '委員会の 人から えらびます。',
  },
  person: { ja: '委員になる人', en: 'Person', easy: '人' },
  nobodyFree: {
    ja: '席のない委員会の人はいません。「人」のページから、役割「市民活動推進委員会」で招待してください。',
    en: 'Nobody is without a seat. Invite somebody with the role of the committee first.',
    easy: '先に 「人」の ページで 招待して ください。',
  },
  people: { ja: '人のページへ', en: 'To People', easy: '人の ページへ' },
  startsOn: { ja: '任期の始まり', en: 'First day', easy: 'はじまり' },
  endsOn: { ja: '任期の終わり', en: 'Last day', easy: 'おわり' },
  endsOnHint: {
    ja: '決まっていないときは空欄のままにします。',
    en: 'Leave empty when it is open.',
    easy: '決まって いない ときは 書きません。',
  },
  affiliationHint: {
    ja: '公開ページに載る言葉です（例：地域の大学の教員）。お名前は、本人が同意するまで載りません。',
    en: 'Shown publicly. The name is not shown until the holder agrees.',
    easy: 'みんなに 見える ことばです。',
  },
  isChair: { ja: '委員長です', en: 'Is the chair', easy: '委員長です' },
  appointNext: {
    ja: '保存すると、この人は任期のあいだ委員として審査と会議に加わります。',
    en: 'From the first day on this person takes part in screenings and meetings.',
    easy: 'この 人は 委員に なります。',
  },
  appointed: { ja: '委員を委嘱しました', en: 'The member is appointed', easy: '委員に なりました' },
  end: { ja: '任期を終える', en: 'End the term', easy: 'おわりに する' },
  lastDay: { ja: '最後の日', en: 'Last day', easy: '最後の 日' },
  ended: { ja: '任期を終えました', en: 'The term is ended', easy: 'おわりました' },
  past: { ja: 'これまでの席', en: 'Former and coming seats', easy: '前の 委員' },
  named: { ja: '公表に同意', en: 'Agreed to be named', easy: '名前を 出す' },
  notNamed: { ja: '氏名は非公表', en: 'Name not published', easy: '名前は 出さない' },
  plan: { ja: '会議を予定する', en: 'Plan a meeting', easy: '会議を 決める' },
  planNext: {
    ja: '保存しても、まだ公開されません。次第がそろったら、会議のページで公開します。',
    en: 'Nothing is public yet; publish it on the page of the meeting.',
    easy: 'まだ みんなには 見えません。',
  },
  change: { ja: '予定を直す', en: 'Change the plan', easy: '直す' },
  changed: { ja: '保存しました', en: 'Saved', easy: '保存しました' },
  heldOn: { ja: '開く日', en: 'Day', easy: '日' },
  hours: { ja: '時刻', en: 'Hours', easy: '時間' },
  hoursHint: { ja: '例：14時から16時まで', en: 'For example 14:00–16:00', easy: '例：14時から 16時まで' },
  agendaHint: { ja: '1行に1つ書きます。', en: 'One subject a line.', easy: '1つの 行に 1つ 書きます。' },
  publishNotice: { ja: '開催のお知らせを公開する', en: 'Publish the notice', easy: 'みんなに 知らせる' },
  publishNoticeNext: {
    ja: '日時・場所・次第が委員会のページに載ります。',
    en: 'Day, place and agenda appear on the public page.',
    easy: '日と 場所が 見えます。',
  },
  publishMinutes: { ja: '議事録を公開する', en: 'Publish the minutes', easy: '話した ことを 出す' },
  publishMinutesNext: {
    ja: '議事録と出席の数が委員会のページに載ります。公開の前に、個人名や申請の中身が入っていないか確かめてください。',
    en: 'Minutes and attendance appear publicly. Make sure that no private name stands in them.',
    easy: 'みんなに 見えます。人の 名前が ないか 見て ください。',
  },
  published: { ja: '公開しました', en: 'Published', easy: '出しました' },
  isPublic: { ja: '公開中', en: 'Public', easy: '見えます' },
  notPublic: { ja: '未公開', en: 'Not public', easy: 'まだ' },
  minutesHint: {
    ja: '発言の要旨と決まったことを書きます。公開するまで、事務局のほかには見えません。',
    en: 'What was said and decided. Only the office sees it until it is published.',
    easy: '話した ことを 書きます。',
  },
  saveMinutes: { ja: '議事録と出席を保存する', en: 'Save minutes and attendance', easy: '保存する' },
  sitting: {
    ja: '委員の半数以上が出席しています',
    en: 'At least half of the members are there',
    easy: '半分より 多い 人が 来ました',
  },
  notSitting: {
    ja: '出席が委員の半数に足りません',
    en: 'Fewer than half of the members are there',
    easy: '人が たりません',
  },
  mine: { ja: '委員としてのわたし', en: 'My seat', easy: 'わたしの 席' },
  mineLead: {
    ja: '委員会のページに、あなたのお名前を載せるかどうかは、あなたが決めます。あとで変えられます。',
    en: 'Whether the public page says your name is yours to decide, and to change.',
    easy: '名前を 出すか、あなたが 決めます。',
  },
  agree: {
    ja: '委員会のページに名前を載せることに同意します',
    en: 'I agree that my name is published',
    easy: '名前を 出して いいです',
  },
  saveMine: { ja: '保存する', en: 'Save', easy: '保存する' },
  saveMineNext: {
    ja: '委員会の公開ページがすぐに変わります。',
    en: 'The public page changes at once.',
    easy: 'ページが すぐ かわります。',
  },
  noSeat: {
    ja: '今日の時点で、あなたの席はありません。',
    en: 'You hold no seat today.',
    easy: 'いま あなたの 席は ありません。',
  },
  publicPage: { ja: '公開ページを見る', en: 'See the public page', easy: 'みんなの ページを 見る' },
} as const satisfies Record<string, Text>;

export const COMMITTEE_ERRORS = {
  required: {
    ja: '{field}を書いてください',
    en: '{field}: please fill it in',
    easy: '{field}を 書いて ください',
  },
  day: {
    ja: '{field}を日付として読み取れません。西暦または和暦で書いてください（例：2026年4月1日、令和8年4月1日）',
    en: '{field} is no date. Write it as 2026-04-01',
    easy: '{field}は 2026年4月1日のように 書いて ください',
  },
  choose: {
    ja: '{field}を選んでください',
    en: '{field}: please choose',
    easy: '{field}を えらんで ください',
  },
  too_long: {
    ja: '{field}が長すぎます。短くしてください',
    en: '{field} is too long',
    easy: '{field}が 長すぎます',
  },
  hidden_marks: {
    ja: '{field}に目に見えない記号があります。打ち直してください',
    en: '{field} contains invisible marks',
    easy: '{field}に 見えない 記号が あります',
  },
  agenda: {
    ja: '次第は30行まで、1行200字までで書いてください',
    en: 'The agenda: at most 30 lines of 200 characters',
    easy: '30行までで 書いて ください',
  },
} as const satisfies Record<string, Text>;

export const COMMITTEE_REFUSALS = {
  'permit.wrong_role': {
    ja: '委員会の事務局（市民活動担当課）だけができる操作です。',
    en: 'Only the office in charge can do this.',
    easy: '担当の 課だけが できます。',
  },
  'people.role_held_already': {
    ja: 'この人はもうその役割を持っています。',
    en: 'This person has the role already.',
    easy: 'もう その 役です。',
  },
  'committee.nobody': {
    ja: 'この人は見つからないか、アカウントを閉じています。ほかの人を選んでください。',
    en: 'There is nobody of that kind, or the account is closed. Choose another person.',
    easy: 'この 人は いません。ほかの 人を えらんで ください。',
  },
  'committee.secretary': {
    ja: '事務局やセンターの職員、管理者は、委員の席に着けません。委員に見せないものまで見えてしまうためです。役割を外してから委嘱してください。',
    en: 'Officers of the programme, staff of the centre and administrators take no seat, because they see what members must not. End that role first.',
    easy: '事務局の 人は 委員に なれません。',
  },
  'committee.seat_held_already': {
    ja: 'この人は同じ期間にもう席を持っています。1人が持てる席は同時に1つです。任期を確かめてください。',
    en: 'This person holds a seat in that time already. One person has one seat at a time.',
    easy: 'もう 席が あります。',
  },
  'committee.ends_before_start': {
    ja: '任期の終わりが始まりより前です。日付を直してください。',
    en: 'The term ends before it starts. Please mend the days.',
    easy: '日が ちがいます。',
  },
  'committee.seat_not_found': {
    ja: 'この席は見つかりません。委員の一覧から選び直してください。',
    en: 'There is no such seat. Choose from the list.',
    easy: 'この 席は ありません。',
  },
  'committee.ended_already': {
    ja: 'この席はもっと早い日に終わっています。',
    en: 'This seat has ended earlier already.',
    easy: 'もう おわって います。',
  },
  'committee.meeting_not_found': {
    ja: 'この会議は見つかりません。一覧から選び直してください。',
    en: 'There is no such meeting. Choose from the list.',
    easy: 'この 会議は ありません。',
  },
  'committee.changed_meanwhile': {
    ja: '開いている間に、ほかの人が保存しました。書いた内容は下に残っています。見比べて、もう一度保存してください。',
    en: 'Somebody else has saved meanwhile. What you wrote is below: compare and save again.',
    easy: 'ほかの 人が 先に 保存しました。もういちど 保存して ください。',
  },
  'committee.other_year': {
    ja: '開く日が別の年度になります。会議の番号は年度ごとなので、新しい会議として予定してください。',
    en: 'That day lies in another fiscal year. Plan a new meeting instead.',
    easy: '別の 年度です。新しく つくって ください。',
  },
  'committee.not_held_yet': {
    ja: '会議の日がまだ来ていません。議事録と出席は、当日から書けます。',
    en: 'The day of the meeting has not come yet.',
    easy: 'まだ 会議の 日では ありません。',
  },
  'committee.no_agenda': {
    ja: '次第がまだありません。次第を書いてから公開してください。',
    en: 'There is no agenda yet. Write it first.',
    easy: '先に 話す ことを 書いて ください。',
  },
  'committee.no_minutes': {
    ja: '議事録がまだありません。書いて保存してから公開してください。',
    en: 'There are no minutes yet. Write and save them first.',
    easy: '先に 話した ことを 書いて ください。',
  },
} as const satisfies Record<string, Text>;
export type CommitteeRefusal = keyof typeof COMMITTEE_REFUSALS;
