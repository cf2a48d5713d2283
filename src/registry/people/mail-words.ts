import type { Text } from '#kernel/words.ts';

/** Everything that this module writes in mail. */
export const MAIL_WORDS = {
  signInSubject: {
    ja: '【{house}】サインインのリンク',
    en: '[{house}] Your link to sign in',
    easy: '【{house}】サインインの リンク',
  },
  signInText: {
    ja: `次のリンクを開き、「サインインする」を押してください。

{url}

リンクが使えるのは{minutes}分間、1回だけです。
お心当たりがないときは、このメールを消してください。何も起こりません。`,
    en: `Please open this link and press “Sign in”.

{url}

It works once, within {minutes} minutes.
If you did not ask for it, delete this mail: nothing will happen.`,
    easy: `この リンクを 開（ひら）いて、「サインインする」を 押（お）してください。

{url}

{minutes}分（ふん）の 間（あいだ）に、1回（かい）だけ 使（つか）えます。
知（し）らない メールのときは、消（け）してください。`,
  },
  invitationSubject: {
    ja: '【{house}】ご招待',
    en: '[{house}] You are invited',
    easy: '【{house}】招待（しょうたい）の メール',
  },
  invitationText: {
    ja: `{name} 様

{house}を、「{role}」としてお使いいただけるようになります。
次のリンクを開いて、お名前を確かめてください。

{url}

リンクは{until}まで、1回だけ使えます。
お心当たりがないときは、このメールを消してください。`,
    en: `Dear {name},

You are invited to use {house} as: {role}.
Please open this link and check your name.

{url}

It works once, until {until}.
If you do not expect this mail, please delete it.`,
    easy: `{name} さん

{house}を 「{role}」として 使（つか）えます。
この リンクを 開（ひら）いて、名前（なまえ）を たしかめてください。

{url}

{until}まで、1回（かい）だけ 使（つか）えます。`,
  },
  idleSubject: {
    ja: '役割の期限が近づいています',
    en: 'Your roles will end soon',
    easy: '役割（やくわり）が もうすぐ 終（お）わります',
  },
  idleText: {
    ja: `{name} 様

1年近くサインインがありません。このままですと、{endsOn}に役割が終わります。
続けてお使いになるときは、その日までに一度サインインしてください。

{url}

お使いにならないときは、何もなさらなくて結構です。`,
    en: `Dear {name},

You have not signed in for almost a year. Unless you do, your roles will end on {endsOn}.
To keep them, please sign in once before that day.

{url}

If you no longer need them, you need not do anything.`,
    easy: `{name} さん

1年（ねん）くらい サインインして いません。{endsOn}に 役割（やくわり）が 終（お）わります。
続（つづ）けたい 人（ひと）は、その 日（ひ）までに サインインしてください。

{url}`,
  },
} as const satisfies Record<string, Text>;
