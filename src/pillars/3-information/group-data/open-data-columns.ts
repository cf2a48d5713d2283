import type { OpenDataColumn } from '#platform/open-data/index.ts';
import { KINDS } from '#registry/organisations/index.ts';

const column = <const Key extends string>(
  key: Key,
  label: string,
  type: OpenDataColumn['type'],
  example: string | number | boolean,
  [ja, en, easy]: readonly [string, string, string],
  more: Partial<Pick<OpenDataColumn, 'required' | 'values'>> = {},
) => ({ key, label, type, example, description: { ja, en, easy }, required: false, ...more });

const must = { required: true } as const;

/** Headings follow GIF (法人・連絡先・住所) and the NPO portal of the Cabinet Office where they have one; they never change. */
export const GROUP_COLUMNS = [
  column('code', '団体番号', 'string', 'G00012', ['市の登録での番号', 'Code in the register', '番号'], must),
  column('name', '商号又は名称', 'string', '谷戸の森を守る会', ['団体の名前', 'Name', '名前'], must),
  column('nameKana', '商号又は名称_カナ', 'string', 'やとのもりをまもるかい', ['読み', 'Reading', 'よみ']),
  column('kind', '組織種別', 'string', 'voluntary', ['団体の種類', 'Kind of organisation', '種類'], {
    ...must,
    values: KINDS,
  }),
  column('corporateNumber', '法人番号', 'string', '8000012010038', [
    '国税庁の法人番号（公開している団体のみ）',
    'Corporate number, where shown',
    '法人番号',
  ]),
  column('npoFields', '活動分野', 'list', '7;13', [
    '特定非営利活動促進法 別表の号（1〜20）',
    'Fields by the numbers of the NPO law',
    '分野の 番号',
  ]),
  column('fieldNames', '活動分野名', 'list', '環境の保全;子どもの健全育成', [
    '市の分野と法の分野の名前',
    'Fields by name',
    '分野',
  ]),
  column('area', '活動地域', 'string', '大船', ['主な活動の地域', 'Main area', '地域']),
  column('summary', '説明', 'string', '荒れた谷戸の手入れをしています', [
    '一行の紹介',
    'In one line',
    '紹介',
  ]),
  column('purpose', '活動の目的', 'string', '谷戸の自然を次の世代に渡す', ['目的', 'Purpose', '目的']),
  column('activities', '活動の内容', 'string', '毎月第2日曜の手入れと観察会', ['活動', 'Activities', '活動']),
  column('foundedOn', '設立年月日', 'string', '2015-04', [
    'わかる細かさまで（年、年月、年月日）',
    'As exactly as it is known',
    'はじまった 日',
  ]),
  column('memberCount', '会員数', 'integer', 25, ['会員の数', 'Members', '会員の 数']),
  column('citizenCount', '会員数_市民', 'integer', 20, [
    'うち在住・在勤・在学',
    'Members who live, work or study in the city',
    '市の 人の 数',
  ]),
  column('representative', '代表者', 'string', '', ['公開している団体のみ', 'Where shown', '代表者']),
  column('postalCode', '郵便番号', 'string', '248-0000', ['公開している団体のみ', 'Where shown', '郵便番号']),
  column('address', '所在地_連結表記', 'string', '大船1-1', ['公開している団体のみ', 'Where shown', '住所']),
  column('latitude', '緯度', 'number', 35.35, ['公開している団体のみ', 'Where shown', '緯度']),
  column('longitude', '経度', 'number', 139.53, ['公開している団体のみ', 'Where shown', '経度']),
  column('phone', '電話番号', 'string', '0467-00-0000', ['公開の連絡先', 'Public contact', '電話']),
  column('mail', '連絡先メールアドレス', 'string', 'mori@example.jp', [
    '公開の連絡先',
    'Public contact',
    'メール',
  ]),
  column('form', '連絡先FormURL', 'url', 'https://example.jp/form', [
    '公開の連絡先',
    'Public contact',
    'ページ',
  ]),
  column('otherContacts', '連絡先備考（その他、SNSなど）', 'list', 'https://example.jp/sns', [
    'その他の公開の連絡先',
    'Other public contacts',
    'ほかの 連絡先',
  ]),
  column('website', 'WebサイトURL', 'url', 'https://example.jp/', [
    'ホームページ',
    'Website',
    'ホームページ',
  ]),
  column(
    'recruiting',
    '参加者募集',
    'boolean',
    true,
    ['募集しているか', 'Looks for people', '人を さがして いるか'],
    must,
  ),
  column('recruitingText', '募集の内容', 'string', '手入れを手伝う人', [
    '募集の内容',
    'Whom it looks for',
    'さがして いる 人',
  ]),
  column('registeredOn', '登録年月日', 'date', '2025-04-01', [
    '市に登録した日',
    'Registered on',
    '登録した 日',
  ]),
  column('confirmedOn', '最終確認年月日', 'date', '2026-04-01', [
    '内容を確認した日',
    'Last confirmed on',
    '確認した 日',
  ]),
  column(
    'confirmedBy',
    '確認者',
    'string',
    'owner',
    [
      'ownerは団体、centreはセンターが団体に聞いて、importは取り込み時',
      'owner is the group, centre the centre on its word, import a table that was read in',
      'だれが 確認したか',
    ],
    { values: ['owner', 'centre', 'import'] },
  ),
  column(
    'freshness',
    '確認の状態',
    'string',
    'current',
    ['currentは期限内、staleは期限切れ', 'current is within its budget, stale is past it', '新しいか 古いか'],
    { ...must, values: ['current', 'stale'] },
  ),
  column(
    'page',
    '公開ページ',
    'string',
    '/groups/G00012',
    ['このサイトでの場所', 'Its page on this site', 'ページ'],
    must,
  ),
] as const;
