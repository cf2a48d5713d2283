import type { Text } from '#kernel/words.ts';
import type { Attendance } from './rules/meetings.ts';
import type { SeatKind } from './rules/seats.ts';

export const SEAT_KIND_WORDS: Readonly<Record<SeatKind, Text>> = {
  scholar: { ja: '学識経験者', en: 'Scholar', easy: '学問の 人' },
  practice: {
    ja: '市民活動の知識経験',
    en: 'Experienced in civic activity',
    easy: '市民活動を よく 知る 人',
  },
  citizen: { ja: '市民', en: 'Citizen', easy: '市民' },
  city_staff: { ja: '市職員', en: 'City staff', easy: '市の 職員' },
  other: { ja: 'その他', en: 'Other', easy: 'ほか' },
};

export const ATTENDANCE_WORDS: Readonly<Record<Attendance, Text>> = {
  present: { ja: '出席', en: 'Present', easy: '来た' },
  online: { ja: 'オンライン出席', en: 'Online', easy: 'オンライン' },
  absent: { ja: '欠席', en: 'Absent', easy: '休み' },
};

export const COMMITTEE = {
  title: {
    ja: '市民活動推進委員会',
    en: 'Committee for civic activity',
    easy: '市民活動推進委員会',
  },
  lead: {
    ja: '市民活動の支援や協働のしくみについて話し合い、助成の申請を審査する委員会です。委員と、会議の予定・次第・議事録をお知らせします。',
    en: 'The committee discusses how the city supports civic activity and screens applications for grants. Here are its seats, meetings, agendas and minutes.',
    easy: '市民活動を 助ける しくみを 話す 会です。お金の 申しこみも しんさします。',
  },
  seats: { ja: '委員', en: 'Members', easy: '委員' },
  seatsLead: {
    ja: 'お名前は、本人が公表に同意した委員だけを載せています。',
    en: 'Names are given only of members who agreed.',
    easy: '名前は、「いい」と 言った 人だけ のせます。',
  },
  noSeats: { ja: 'いまは委員がいません。', en: 'There are no members now.', easy: 'いま 委員は いません。' },
  unnamed: { ja: '（お名前は非公表）', en: '(name not published)', easy: '（名前は 出しません）' },
  chair: { ja: '委員長', en: 'Chair', easy: '委員長' },
  kind: { ja: '区分', en: 'Kind', easy: '種類' },
  name: { ja: '氏名', en: 'Name', easy: '名前' },
  affiliation: { ja: '所属など', en: 'Affiliation', easy: '所属' },
  term: { ja: '任期', en: 'Term', easy: '期間' },
  termOf: { ja: '{from}から{until}まで', en: '{from} to {until}', easy: '{from}から {until}まで' },
  termOpen: { ja: '{from}から', en: 'from {from}', easy: '{from}から' },
  meetings: { ja: '会議', en: 'Meetings', easy: '会議' },
  noMeetings: {
    ja: '公開した会議はまだありません。予定が決まると、ここに載ります。',
    en: 'No meeting has been announced yet.',
    easy: '会議は まだ ありません。',
  },
  meeting: {
    ja: '{year}年度 第{number}回 会議',
    en: 'Meeting {number} of fiscal {year}',
    easy: '{year}年度 {number}回目の 会議',
  },
  heldOn: { ja: '日時', en: 'Date', easy: '日' },
  place: { ja: '場所', en: 'Place', easy: '場所' },
  agenda: { ja: '次第', en: 'Agenda', easy: '話す こと' },
  minutes: { ja: '議事録', en: 'Minutes', easy: '話した こと' },
  minutesSoon: {
    ja: '議事録は、会議のあとで確認してから公開します。',
    en: 'The minutes follow after the meeting.',
    easy: '話した ことは、あとで 出します。',
  },
  attendance: { ja: '出席', en: 'Attendance', easy: '来た 人' },
  attendanceOf: {
    ja: '{seats}席のうち{there}席（うちオンライン{online}席）',
    en: '{there} of {seats} seats ({online} online)',
    easy: '{seats}人の うち {there}人（オンライン {online}人）',
  },
  hasMinutes: { ja: '議事録あり', en: 'Minutes published', easy: '話した ことが あります' },
  planned: { ja: 'これから', en: 'Coming', easy: 'これから' },
  held: { ja: '開催済み', en: 'Held', easy: 'おわり' },
  noSuch: {
    ja: 'この会議は見つかりません。会議の一覧から選び直してください。',
    en: 'There is no such meeting. Please choose from the list.',
    easy: 'この 会議は ありません。',
  },
  all: { ja: '委員会のページ', en: 'The committee', easy: '委員会の ページ' },
} as const satisfies Record<string, Text>;
