import type { Text } from '#kernel/words.ts';

/** Everything that recovery writes in mail. */
export const RECOVERY_MAILS = {
  confirmSubject: {
    ja: '【{house}】代表者の回復の確認：{group}',
    en: '[{house}] Please confirm: a new representative for {group}',
    easy: '【{house}】{group}の 代表者（だいひょうしゃ）の ことを たしかめて ください',
  },
  confirmText: {
    ja: '{name} 様\n\n「{group}」の代表者と連絡がとれなくなったため、{asker} 様が代表者になり、{second} 様がそれを確かめる、という申し出がありました。\nこの申し出で間違いなければ、次のリンクを開いて「確かめました」を押してください。\n\n{url}\n\nお二人が確かめたあと、センターが書類と見比べて決めます。リンクは{until}まで使えます。\nお心当たりがないときは、何も押さず、このメールを消してください。申し出は期限で終わります。',
    en: 'Dear {name},\n\nIt was said that the representative of “{group}” can no longer be reached, that {asker} should represent it, and that {second} vouches for this.\nIf that is right, open this link and press “I confirm”.\n\n{url}\n\nWhen both have confirmed, the centre compares it with its papers and decides. The link works until {until}.\nIf you know nothing of this, press nothing and delete this mail: it will run out.',
    easy: '{name} さん\n\n「{group}」の 代表者（だいひょうしゃ）に 連絡（れんらく）が できません。{asker} さんが 代表者（だいひょうしゃ）に なると 聞（き）きました。{second} さんも たしかめます。\nただしい ときは、この リンクを 開（ひら）いて、「確かめました」を おして ください。\n\n{url}\n\n{until}まで つかえます。知（し）らない ときは、この メールを 消（け）して ください。',
  },
  alarmSubject: {
    ja: '【{house}】大切なお知らせ：{group} の代表者について',
    en: '[{house}] Important: about the representative of {group}',
    easy: '【{house}】大切（たいせつ）な お知（し）らせ：{group}の 代表者（だいひょうしゃ）',
  },
  alarmText: {
    ja: '{name} 様\n\n「{group}」の代表者と連絡がとれないため、ほかの役員の方が新しい代表者になるという申し出があり、役員お二人が確かめました。センターが{until}ごろまでに書類と見比べて決めます。\n代表者を続けている場合や、お心当たりがない場合は、すぐにNPOセンターにご連絡ください。',
    en: 'Dear {name},\n\nTwo officers of “{group}” have confirmed that its representative can no longer be reached and that one of them should represent it. The centre decides by about {until}.\nIf you are still the representative, or know nothing of this, please tell the NPO centre at once.',
    easy: '{name} さん\n\n「{group}」の ほかの 人（ひと）が、新（あたら）しい 代表者（だいひょうしゃ）に なりたいと 言（い）って います。センターが {until}ごろ 決（き）めます。\nおかしいと 思（おも）ったら、すぐに NPOセンターに 言（い）って ください。',
  },
  approvedSubject: {
    ja: '【{house}】{group} の代表者になりました',
    en: '[{house}] You represent {group}',
    easy: '【{house}】{group}の 代表者（だいひょうしゃ）に なりました',
  },
  approvedText: {
    ja: '{name} 様\n\nセンターが確認し、あなたを「{group}」の代表者として登録しました。\n次のページから、このメールアドレスでサインインできます。パスワードは要りません。\n\n{url}',
    en: 'Dear {name},\n\nThe centre has checked, and you are now the representative of “{group}”.\nYou can sign in with this address; no password is needed.\n\n{url}',
    easy: '{name} さん\n\nあなたは 「{group}」の 代表者（だいひょうしゃ）に なりました。\nこの メールアドレスで サインインできます。\n\n{url}',
  },
  refusedSubject: {
    ja: '【{house}】{group} の代表者の回復について',
    en: '[{house}] About the representative of {group}',
    easy: '【{house}】{group}の 代表者（だいひょうしゃ）に ついて',
  },
  refusedText: {
    ja: '{name} 様\n\n「{group}」の代表者の回復は、次の理由で行えませんでした。\n\n{word}\n\n書類をそろえれば、もう一度申し出ることができます。NPOセンターの窓口でもご相談ください。',
    en: 'Dear {name},\n\nThe representative of “{group}” was not changed, for this reason:\n\n{word}\n\nYou may ask again with the papers, or come to the NPO centre.',
    easy: '{name} さん\n\n「{group}」の 代表者（だいひょうしゃ）は 変（か）わりませんでした。\n\n{word}\n\nNPOセンターで 聞（き）いて ください。',
  },
  replacedSubject: {
    ja: '【{house}】{group} の代表者が変わりました',
    en: '[{house}] {group} has a new representative',
    easy: '【{house}】{group}の 代表者（だいひょうしゃ）が 変（か）わりました',
  },
  replacedText: {
    ja: '{name} 様\n\n役員お二人の申し出をセンターが確認し、「{group}」の代表者が変わりました。あなたは団体のアカウントから外れています。\nお心当たりがない場合は、NPOセンターにご連絡ください。',
    en: 'Dear {name},\n\nTwo officers asked, the centre checked, and “{group}” has a new representative. You no longer act for the group here.\nIf this seems wrong, please tell the NPO centre.',
    easy: '{name} さん\n\n「{group}」の 代表者（だいひょうしゃ）が 変（か）わりました。\nおかしいと 思（おも）ったら、NPOセンターに 言（い）って ください。',
  },
} as const satisfies Record<string, Text>;
