import type { ResultStory } from '#pillars/2-funding/grant-awards/index.ts';

/** What groups of the demonstration told when their year was over (架空の活動紹介). */
const STORIES: Readonly<Record<string, ResultStory>> = {
  picture_books: {
    group: '公園の木かげで絵本を読む、保護者6人の会です。',
    activity: '3か所の公園に絵本の箱を運び、月に1回、午前中にひらきました。',
    roles: '会が箱と読み手を、市が公園の使用と広報を受け持ちました。',
    story: '集会所が閉まった年に、雨の日でなければ外でよいと気づいたのが始まりです。',
    worth: '毎回10組が来るようになりました。雨の日の場所が、これからの宿題です。',
  },
  morning_market: {
    group: '坂の上で朝市をひらく、近所の8人です。',
    activity: '月に2回、空き駐車場に8つの台を並べ、荷運びも引き受けました。',
    roles: '会が出店と荷運びを、市が道の使い方の相談を受け持ちました。',
    story: '店まで30分かかると聞き、庭の大根を持ち寄ったことがきっかけです。',
    worth: '荷運びを使う人が12人に増えました。続けるための台の置き場を探しています。',
  },
  beach_count: {
    group: '浜のごみを拾って数える会です。',
    activity: '4つの浜で毎月50メートルずつ拾い、23種類に分けて地図にしました。',
    roles: '会が数えることを、市が回収と学校への紹介を受け持ちました。',
    story: '拾っても減らないのはなぜかと、子どもに聞かれたことが始まりです。',
    worth: '6割が川から来るとわかりました。次の年は川をさかのぼります。',
  },
  summer_lunch: {
    group: '子どもがひとりで来られる食堂をひらくNPOです。',
    activity: '8月の平日20日間、2か所で昼ごはんを出し、宿題の机を置きました。',
    roles: '団体が食事と見守りを、市が会場と案内の配布を受け持ちました。',
    story: '学童の職員から、昼を食べない子がいると聞いたことがきっかけです。',
    worth: '延べ512人が来ました。冬休みにもと言われ、食材の寄附を募っています。',
  },
  talking_map: {
    group: '学校に行きづらい子の親が集まる茶話会です。',
    activity: '30か所を訪ねて話を聞き、2,000部の地図にしました。',
    roles: '会が訪ねて書くことを、市が学校と医院への配布を受け持ちました。',
    story: '相談先を探すのに半年かかった経験を、次の人にさせたくないと思いました。',
    worth: '地図を見て来た人が20人になりました。毎年の見直しを続けます。',
  },
};

export const storyOf = (key: string): ResultStory | undefined => STORIES[key];
