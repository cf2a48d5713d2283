/** What a column of a file can be mapped to, in the order in which the page asks. */
export const TARGETS = [
  'code',
  'name',
  'nameKana',
  'kind',
  'corporateNumber',
  'npoFields',
  'cityFields',
  'areaCode',
  'summary',
  'purpose',
  'activities',
  'founded',
  'memberCount',
  'citizenCount',
  'fee',
  'meets',
  'recruiting',
  'recruitingText',
  'website',
  'postalCode',
  'address',
  'authority',
  'representative',
  'phone',
  'mail',
  'fax',
  'dissolved',
] as const;
export type Target = (typeof TARGETS)[number];

/** Where a file comes from: a list of the city or the centre, or the NPO portal of the Cabinet Office. */
export const SOURCES = ['own', 'npo'] as const;
export type Source = (typeof SOURCES)[number];

/** Column numbers by target, from 0; only the fields of activity may stand in several columns. */
export type Mapping = Readonly<Partial<Record<Target, readonly number[]>>>;

/** Headings by which each target is known, the surest first: of our own export, of lists of groups, of the NPO portal. */
export const SYNONYMS: Readonly<Record<Target, readonly string[]>> = {
  code: ['団体コード', '団体番号', '登録番号', 'コード', 'code'],
  name: ['団体の名前', '団体名', '団体名称', '法人名称', '法人名', '名称', '名前', 'name'],
  nameKana: [
    '名前のふりがな',
    '法人名称カナ',
    '団体名ふりがな',
    '団体名フリガナ',
    '団体名カナ',
    'ふりがな',
    'フリガナ',
    'カナ',
    'よみがな',
    'kana',
    'name_kana',
  ],
  kind: ['団体の種類', '団体種類', '団体種別', '種類', '種別', '法人格', '組織形態', 'org_type', 'kind'],
  corporateNumber: ['法人番号', 'corporate_number'],
  npoFields: ['活動の分野', '活動分野', '分野', 'field', 'fields', '主な活動分野'],
  cityFields: ['市の分野', '市独自の分野'],
  areaCode: ['主な地域', '地域', '活動地域', '地区', 'エリア', 'area'],
  summary: ['一行紹介', '紹介', '概要', '団体紹介', '活動概要', 'summary'],
  purpose: ['活動の目的', '活動目的', '目的', '定款に記載された目的', 'purpose'],
  activities: ['活動の内容', '活動内容', '内容', '主な活動', 'activities'],
  founded: ['設立', '設立年月日', '設立日', '設立年', '設立年月', '結成年', 'founded'],
  memberCount: ['会員の数', '会員数', '正会員数', '構成員数', '人数', 'regular_members', 'members'],
  citizenCount: ['市民の数', '市民の数（在住・在勤・在学）', '市内会員数', '市民会員数'],
  fee: ['会費'],
  meets: ['活動する日と場所', '活動日', '活動日時', '活動場所'],
  recruiting: ['仲間・参加者の募集', '募集', '会員募集', '募集の有無'],
  recruitingText: ['募集の内容', '募集内容'],
  website: ['ホームページ', 'ホームページアドレス', 'HP', 'URL', 'ウェブサイト', 'website'],
  postalCode: ['郵便番号', '主たる事業所の郵便番号', '主たる事務所の郵便番号'],
  address: ['活動拠点の住所', '住所', '所在地', '主たる事務所の所在地', '事務所所在地', 'address'],
  authority: ['所轄庁'],
  representative: ['代表者の名前', '代表者氏名', '代表者', '代表者名', '代表'],
  phone: ['電話', '電話番号', 'TEL', '連絡先電話番号', '連絡先（電話）'],
  mail: ['メール', 'メールアドレス', 'E-mail', 'Eメール', 'mail', '連絡先メール'],
  fax: ['FAX', 'FAX番号', 'ファックス'],
  dissolved: ['解散情報'],
};

/** Columns of the portal that stand beside a mark or a text for one field: 活動分野１ to 活動分野２０. */
export const NUMBERED_FIELD = /^活動分野(\d{1,2})$/;
