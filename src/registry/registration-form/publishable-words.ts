import type { Text } from '#kernel/words.ts';
import type { Publishable } from '#registry/organisations/index.ts';

/** What showing a fact brings. */
export const PUBLISHABLE_HINTS: Readonly<Record<Publishable, Text>> = {
  purpose: {
    ja: '何のための団体かが伝わります',
    en: 'People see what you are for',
    easy: '何の 団体か わかります',
  },
  activities: {
    ja: '活動のようすが伝わり、言葉で探されるようになります',
    en: 'People see what you do, and find you by its words',
    easy: '活動が わかります',
  },
  foundedOn: {
    ja: '長く続いていることが伝わります',
    en: 'Shows how long you have been there',
    easy: 'いつからか わかります',
  },
  memberCount: {
    ja: 'はじめての人が、団体の大きさを思い描けます',
    en: 'Newcomers get an idea of your size',
    easy: '何人か わかります',
  },
  citizenCount: {
    ja: '地域の人の団体であることが伝わります',
    en: 'Shows that you are of this place',
    easy: '市の 人の 数が わかります',
  },
  representative: {
    ja: '代表者の名前が載ります。載せなくても、問い合わせは受けられます',
    en: 'The name of the representative is shown; people can reach you without it',
    easy: '代表者の 名前を 見せます',
  },
  address: {
    ja: '住所が載り、地図に出ます。自宅のときは載せないことをおすすめします',
    en: 'The address is shown, also on the map. Better not if it is a home',
    easy: '住所を 見せます。家の ときは 見せない ほうが いいです',
  },
  meets: {
    ja: '見学や参加をしやすくなります',
    en: 'Makes it easy to visit or join',
    easy: 'いつ どこで 会えるか わかります',
  },
  fee: {
    ja: '入る前に知りたいことの一つです',
    en: 'One of the first questions of those who want to join',
    easy: 'お金が いくらか わかります',
  },
  website: {
    ja: '団体のホームページへつながります',
    en: 'Leads to your own site',
    easy: 'ホームページに つながります',
  },
  links: {
    ja: '紹介記事などへつながります',
    en: 'Leads to other pages about you',
    easy: 'ほかの ページに つながります',
  },
  corporateNumber: {
    ja: '法人であることを確かめてもらえます',
    en: 'Lets people verify the corporation',
    easy: '法人と わかります',
  },
  recruiting: {
    ja: '募集中の団体として探されます',
    en: 'You are found among those who look for people',
    easy: '人を さがして いると わかります',
  },
};
