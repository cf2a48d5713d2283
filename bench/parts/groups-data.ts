import type { Kind, OrganisationPaper } from '#registry/organisations/index.ts';
import { emptyPaper, isIncorporated, KINDS, PUBLISHABLE } from '#registry/organisations/index.ts';

/** The same numbers for the same seed, so that every run searches the same city (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words of one to seven characters that visitors look for: broad ones, narrow ones, and one that nobody has. */
export const SOUGHT = [
  '茶',
  '海',
  '会',
  '鯨',
  '音楽',
  '福祉',
  '点字',
  '活動',
  '子ども',
  '高齢者',
  'NPO',
  'けん玉',
  '紙芝居',
  '読み聞かせ',
  'まちづくり',
  'ウクレレ',
  'ボランティア',
  'フードバンク',
  'プログラミング',
  'ぴかぴか光る石',
] as const;

const PLACES = split(
  '北浜 南浜 東谷戸 西谷戸 上之原 下之原 港町 若葉台 桜ヶ丘 松原 竹之内 梅里 川端 橋詰 森下 岩瀬 白波 青葉 緑が丘 光陽台 大鳥居 小坂 長尾 広袴 鶴見坂 亀井 柳町 榎戸 楠木 椿山 汐見 泉町 日向 月見台 星川 雲雀野 風早 霧島台 雪ノ下町 霜月橋',
);
const PATRONS = split(
  'みどり ひまわり あおぞら さくら つばさ かもめ わかば なかよし ほほえみ こもれび しおかぜ たんぽぽ どんぐり はまなす ゆうやけ まごころ つくし すみれ あじさい もみじ そよかぜ ひだまり にじいろ きらり はばたき かけはし いぶき めぐみ のぞみ ともしび',
);
const ENDINGS = split(
  'の会 クラブ サークル ネットワーク 研究会 友の会 を守る会 を考える会 を楽しむ会 協議会 実行委員会 委員会 隊 工房 塾 広場 の家 プロジェクト サロン 倶楽部 連絡会 支援センター 文庫 合唱団 合奏団 劇団 同好会 保存会 愛好会 ファーム',
);
/** What a group is about: its theme, what it does, for whom, and its field of the NPO law; the first ones are common. */
const THEMES: readonly (readonly [string, string, string, number])[] = [
  ['子育て', '親子の遊び場と子育て支援の相談', '子どもと保護者', 13],
  ['高齢者', '見守りと会食会', '一人暮らしの高齢者', 1],
  ['福祉', '障がいのある人の外出の手伝い', '障がいのある人と家族', 1],
  ['音楽', '合唱の練習と定期コンサート', '歌うことが好きな人', 6],
  ['環境', '河川と海岸の清掃', '自然を大切にしたい人', 7],
  ['まちづくり', '商店街の催しと空き家の活用', '住民と商店主', 3],
  ['防災', '避難訓練と炊き出しの練習', '町内の世帯', 8],
  ['健康', '体操とウォーキングの教室', '健康づくりをしたい人', 1],
  ['国際交流', '日本語教室と料理を通じた交流', '外国につながる住民', 11],
  ['歴史', '史跡の案内と古文書を読む会', '歴史に親しむ人', 6],
  ['緑', '公園の花壇づくりと樹木の手入れ', '花と緑を愛する人', 7],
  ['読書', '学校での読み聞かせと絵本の貸出', '小学生と乳幼児', 13],
  ['食', 'こども食堂と配食', '子どものいる家庭', 13],
  ['スポーツ', '少年野球と親善大会', '小中学生', 6],
  ['美術', '絵画の教室と作品展', '絵を描く人', 6],
  ['茶道', '月釜と学校での茶道体験', '和の文化に親しむ人', 6],
  ['動物', '保護猫の譲渡会', '動物と暮らす人', 7],
  ['パソコン', 'パソコンとスマートフォンの教室', '初めて使う人', 14],
  ['演劇', '朗読と市民劇の上演', '舞台に立ちたい人', 6],
  ['農', '休耕田の米づくりと里山の保全', '土に触れたい人', 5],
  ['居場所', '不登校の子どもの居場所と学習支援', '学校に行きづらい子ども', 13],
  ['カフェ', '認知症カフェと介護者の集い', '介護をしている人', 1],
  ['写真', '写真の撮影会と展示', '写真が好きな人', 6],
  ['人権', '相談の電話と講演会', '悩みを抱える人', 10],
  ['観光', '案内ボランティアの養成と街歩き', '街を訪れる人', 4],
  ['消費者', '暮らしの講座と寸劇', '消費者', 18],
  ['就労', '若者の就労体験と面接の練習', '働きたい若者', 17],
  ['フードバンク', '食品の寄付を集めて届けるフードバンク', '生活に困っている家庭', 1],
  ['プログラミング', '子どもプログラミング教室と作品発表', '小中高生', 14],
  ['科学', '星空観察と科学の実験教室', '星と科学が好きな子ども', 15],
];
const WHEN = split(
  '毎週土曜日の午前 毎月第二日曜日 毎週水曜日の夜 隔週の金曜日 春と秋の年二回 学校の長期休みごと 月に三回ほど 平日の午後 毎月一回の例会 季節ごと',
);
const WHERE = split(
  '公民館の和室 学習センターの集会室 市民活動センター 小学校の体育館 海岸の管理棟 商店街の空き店舗 神社の境内 図書館の会議室 自治会館 福祉会館',
);
/** What few groups do; the further behind, the fewer. */
const SELDOM = split(
  '手話の講習 点字の本づくり 紙芝居の上演 けん玉の大会 将棋の対局 囲碁の対局 俳句の吟行 短歌の会 竹細工の教室 陶芸の窯焚き ウクレレの演奏 三味線の稽古 太鼓の指導 盆踊りの練習 獅子舞の継承 凧あげの集い 折り紙の教室 編み物の会 染物の体験 手織りの工房 味噌づくり 蕎麦打ち パンづくり 梅干しづくり 養蜂の見学 鶏の世話 蛍の観察 野鳥の観察 昆虫の採集 化石の採集 潮干狩りの案内 鯨の骨の展示 灯台の清掃 防風林の植樹 竹林の整備 井戸の修復 石垣の調査 古民家の修理 昔話の採録 方言の記録 郷土料理の本づくり 地図づくり 気象の観測 天体望遠鏡づくり 無線の交信 模型の製作 鉄道の写真展 自転車の修理 傘の修理 おもちゃの修理 古本の市 着物の仕立て直し 義足の体験会 盲導犬の学習会 車いすの清掃 送迎の手伝い 傾聴の訪問 遺言の勉強会 終活の講座 多重債務の相談 里親の集い ふたご家庭の集い 早産児の家族会 吃音の集い 難病の家族会 依存症の自助の会 引きこもりの家族会 ひとり親の食事会 夜間中学の手伝い 識字の教室 やさしい日本語の講座 ポルトガル語の読書会 タガログ語の相談 民族舞踊の発表 世界の料理教室 フェアトレードの市 平和の灯籠流し 被災地への訪問 災害犬の訓練 応急手当の講習 雪かきの応援 落語の会 漫才の大会 影絵の劇 人形劇の巡演 手品の訪問 吹奏楽の演奏会 弦楽の合奏 尺八の稽古 オカリナの演奏 ハンドベルの演奏 ゴスペルの発表 社交ダンスの会 フラダンスの会 太極拳の教室 気功の教室 卓球の教室 ボッチャの大会 ラグビーの教室 なぎなたの稽古 弓道の体験 空手の稽古 サーフィンの教室 ヨットの体験 カヌーの川下り 山岳の救助訓練',
);
const AIMS = split(
  'だれもが安心して暮らせる地域をつくること 世代を超えた交流を広げること 身近な自然を次の世代へ手渡すこと 孤立する人をなくすこと 学びを通じて互いを知ること 伝統を受け継ぎ新しい文化を育てること 困ったときに助け合える関係を結ぶこと 一人ひとりの力が生きる場を設けること',
);
const MORE = split(
  '会員は随時募集しています。 見学だけの参加も歓迎します。 初心者には先輩が丁寧に教えます。 道具は会で用意します。 近隣の団体と協力して催しを開きます。 年に一度、報告会と総会を行います。 会報を年四回発行し、活動の様子を伝えています。 市の助成を受けて講師を招いたこともあります。 他市の団体との交流も続けています。 ボランティアの皆さんの力で運営しています。 収益は次の活動に使います。 設立から多くの人に支えられてきました。',
);

function split(list: string): string[] {
  return list.split(' ');
}

/** An invented organisation; the smaller the number of a theme, the more groups have it. */
export function inventGroup(next: () => number, number: number): OrganisationPaper {
  const pick = <T>(list: readonly T[], lean = 1): T => list[Math.floor(next() ** lean * list.length)] as T;
  const theme = pick(THEMES, 2);
  const other = pick(THEMES, 1.5);
  const [place, patron] = [pick(PLACES), pick(PATRONS)];
  const kind: Kind = pick(KINDS, 3);
  const name = nameOf(kind, next() < 0.5 ? place : patron, `${theme[0]}${pick(ENDINGS)}`, number);
  const sentences = Array.from({ length: 2 + Math.floor(next() * 5) }, () => pick(MORE));
  return {
    ...emptyPaper(kind, name),
    nameKana: `${kanaOf(number, next)}のかい`,
    summary: `${place}で${theme[1]}をしています`,
    purpose: `${theme[2]}のために、${theme[0]}の活動を通じて、${pick(AIMS)}、また${pick(AIMS)}を目的とします。`,
    activities: [
      `${pick(WHEN)}に、${pick(WHERE)}で${theme[1]}を行っています。`,
      `ほかに${other[1]}にも取り組み、${other[2]}とともに${pick(PLACES)}の行事に参加しています。`,
      ...sentences,
      ...(next() < 0.6 ? [`今年度は${pick(SELDOM, 2.5)}にも取り組みました。`] : []),
    ].join('\n'),
    npoFields: [...new Set([theme[3], other[3]])].toSorted((a, b) => a - b),
    areaCode: `area${Math.floor(next() ** 1.5 * 12)}`,
    foundedOn: `${1970 + Math.floor(next() * 55)}-04-01`,
    memberCount: 3 + Math.floor(next() * 80),
    fee: next() < 0.5 ? '年会費二千円' : '無料',
    meets: `${pick(WHEN)}・${pick(WHERE)}`,
    recruiting: next() < 0.4,
    recruitingText: `${theme[2]}、手伝ってくださる人を募集しています。`,
    address: `${place}${1 + Math.floor(next() * 9)}丁目`,
    latitude: 35.3 + next() / 20,
    longitude: 139.5 + next() / 20,
    publicFacts: PUBLISHABLE.filter(() => next() < 0.85),
  };
}

function nameOf(kind: Kind, first: string, rest: string, number: number): string {
  const legal = kind === 'npo' ? 'NPO法人 ' : '';
  const form = legal === '' && isIncorporated(kind) ? '一般社団法人' : legal;
  return `${form}${first}${rest}${number % 7 === 0 ? `第${number}班` : ''}`;
}

const SYLLABLES = [
  ...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ',
];

function kanaOf(number: number, next: () => number): string {
  return Array.from(
    { length: 4 + (number % 3) },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
  ).join('');
}
