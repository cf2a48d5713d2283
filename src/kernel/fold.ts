/**
 * Kanji of names and old papers that stand for the same character in search: each group folds to its first one.
 * 斎 and 斉 are two characters, but nobody who looks for a Saito knows which one it is.
 */
const SAME_KANJI = `
  高髙 崎﨑嵜 埼碕 辺邊邉 斉斎齋齊齌 沢澤 浜濱濵 国國 広廣 島嶋嶌嶹 桜櫻 恵惠 徳德 真眞 会會 学學斈 実實 栄榮 円圓
  発發 体體躰 医醫 芸藝 変變 与與 伝傳 静靜 竜龍 滝瀧 桧檜 曽曾 青靑 清淸 渕淵渊 仏佛 仮假 価價 関關 団團 図圖
  寿壽 尽盡 宝寶寳 将將 厳嚴 巌巖 峰峯 岳嶽 条條 楽樂 検檢 権權 欧歐 帰歸 気氣 済濟 灯燈 独獨 当當 万萬 礼禮
  稲稻 穂穗 総總 縁緣 縄繩 県縣 声聲 旧舊 荘莊 蔵藏 薬藥 虫蟲 号號 証證 読讀 豊豐 転轉 郷鄕 鉄鐵 鉱鑛 双雙
  霊靈 駅驛 鶏鷄 塩鹽 麦麥 黄黃 点點 齢齡 亜亞 来來 児兒 内內 写寫 剣劍劔 労勞 区區 参參 単單 営營 戦戰 戯戲
  揺搖 収收 教敎 数數 暁曉 昼晝 横橫 歩步 毎每 狭狹 産產 画畫 畳疊 秘祕 並竝 経經 絵繪 続續 糸絲 聴聽 台臺
  処處 蛍螢 装裝 観觀 覚覺 訳譯 売賣 隣鄰 酔醉 醸釀 銭錢 険險 随隨 隠隱 顕顯 騒騷 髪髮 闘鬪 吉𠮷 柳栁 桑桒
  槙槇 富冨 館舘 船舩 峡峽 芦蘆 鴬鶯 鴎鷗 亀龜 遥遙 瑶瑤 弥彌 尭堯 凛凜 園薗 薮藪籔 温溫 晋晉 壮壯 奨奬 応應
  挙擧 択擇 担擔 拡擴 摂攝 暦曆 桟棧 様樣 歴歷 浄淨 渓溪 湾灣 瀬瀨 焼燒 為爲 犠犧 献獻 瓶甁 称稱 粋粹
  緑綠 継繼 繊纖 脳腦 虚虛 覧覽 触觸 誉譽 践踐 辞辭 逓遞 遅遲 醤醬 釈釋 録錄 鎮鎭 閲閱 雑雜 頼賴 顔顏 駆驅
  髄髓 黒黑 黙默 恒恆 懐懷 抜拔 捜搜 挿插 壌壤 壱壹 奥奧 嬢孃 寛寬 専專 従從 徴徵 拠據 巣巢
`;

const KANJI = new Map<string, string>();
for (const group of SAME_KANJI.trim().split(/\s+/)) {
  const [first = '', ...others] = group;
  for (const other of others) KANJI.set(other, first);
}

const OTHER_SIGNS = new Map<string, string>([
  ...'‐‑‒–—―−─'.split('').map((dash) => [dash, '-'] as const),
  ...'‘’ʼ`´'.split('').map((quote) => [quote, "'"] as const),
  ...'“”„'.split('').map((quote) => [quote, '"'] as const),
  ['〜', '~'],
  ['ゕ', 'か'],
  ['ゖ', 'け'],
]);

const SIGNS = new Map([...KANJI, ...OTHER_SIGNS]);
const SIGN = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'gu');
const KATAKANA = /[ァ-ヶヽヾ]/g;
const LATIN_WITH_MARK = /[\u00c0-\u024f\u1e00-\u1eff]/g;
/** Marks that nobody sees or types: zero width, direction, control, what is left of accents; and the dot between words. */
const UNSEEN = /[\p{Cf}\p{Mn}\p{Me}・]|(?!\s)\p{Cc}/gu;
const VU = /ゔ([ぁぃぇぉ])?/g;
const VU_ROW: Readonly<Record<string, string>> = { ぁ: 'ば', ぃ: 'び', ぇ: 'べ', ぉ: 'ぼ' };

/**
 * A text as search compares it, so that what people write differently is the same: width of letters and kana, case,
 * katakana and hiragana (ヶ, ケ, ヵ and カ too; ヴァ is ば), old and rare forms of kanji, accents, dashes and quotes;
 * unseen marks and ・ go, white space of any kind and length is one blank. Signs and the long ー stay.
 * Folding twice changes nothing; and the fold of a part is, but for its very ends, a part of the fold.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(LATIN_WITH_MARK, (letter) => letter.normalize('NFD').charAt(0))
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(VU, (_, small: string | undefined) => VU_ROW[small ?? ''] ?? 'ぶ')
    .replace(SIGN, (sign) => SIGNS.get(sign) ?? sign)
    .replace(/\s+/g, ' ');
}
