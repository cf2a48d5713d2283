/** A final report in which every field is filled, with figures as people type them. */
export const VALUES = {
  period: '6月から11月まで 全6回',
  place: '谷戸の田んぼ',
  people: '１２０人',
  activities: '苗を植え、草を取り、稲を刈りました。',
  outcome: '子どもが毎月来るようになりました。',
  goal: 'mostly',
  learned: '雨の日の場所が要ります。',
  income_yen: '０円',
};
