const PREFECTURE = /^(?:北海道|東京都|(?:京都|大阪)府|.{2,3}県)/;
/** Cities that are their own authority (政令指定都市), with the prefecture in which they lie. */
const CITIES: Readonly<Record<string, string>> = {
  札幌市: '北海道',
  仙台市: '宮城県',
  さいたま市: '埼玉県',
  千葉市: '千葉県',
  横浜市: '神奈川県',
  川崎市: '神奈川県',
  相模原市: '神奈川県',
  新潟市: '新潟県',
  静岡市: '静岡県',
  浜松市: '静岡県',
  名古屋市: '愛知県',
  京都市: '京都府',
  大阪市: '大阪府',
  堺市: '大阪府',
  神戸市: '兵庫県',
  岡山市: '岡山県',
  広島市: '広島県',
  北九州市: '福岡県',
  福岡市: '福岡県',
  熊本市: '熊本県',
};

/** An address with its prefecture, which the portal often leaves out; the authority (所轄庁) tells it. */
export function withPrefecture(address: string, authority: string): string {
  if (address === '' || PREFECTURE.test(address)) return address;
  const office = authority.replace(/(?:知事|市長)$/, (end) => (end === '市長' ? '市' : ''));
  const prefecture = CITIES[office] ?? PREFECTURE.exec(office)?.[0] ?? '';
  return `${prefecture}${address}`;
}
