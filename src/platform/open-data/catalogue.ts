import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { type CsvEncoding, type CsvResult, writeCsv } from '#platform/documents/csv.ts';
import { CATALOGUE_COLUMNS, type CatalogueColumn } from './catalogue-columns.ts';
import { LICENCES, type OpenDataSet } from './open-data-set.ts';

/** Who publishes: the city's own settings, handed in because this machinery knows no city. */
export type Publisher = {
  /** 全国地方公共団体コード with its check digit; empty while it is not set. */
  readonly municipalityCode: string;
  readonly name: string;
  readonly office: string;
  readonly mail?: string | undefined;
  readonly phone?: string | undefined;
};

/** The forms in which each set can be fetched. */
export const FORMS = [
  {
    key: 'csv',
    encoding: 'UTF-8',
    ending: '.csv',
    format: 'CSV',
    say: 'UTF-8（BOM付き）、改行はCRLF。1行目は項目名です。',
  },
  {
    key: 'csv-cp932',
    encoding: 'CP932',
    ending: '.csv?encoding=cp932',
    format: 'CSV',
    say: 'CP932（Shift_JIS）、改行はCRLF。1行目は項目名です。',
  },
  {
    key: 'json',
    encoding: 'UTF-8',
    ending: '.json',
    format: 'JSON',
    say: 'UTF-8。物理名と型はopenapi.jsonに書かれています。',
  },
] as const;

/** A set as the catalogue tells of it. */
export type CatalogueEntry = { readonly set: OpenDataSet; readonly updatedOn: string | undefined };

/** Each set with the day on which it last changed, for the catalogue's page and file. */
export function listCatalogue(sets: readonly OpenDataSet[], db: Db): Promise<CatalogueEntry[]> {
  return Promise.all(
    sets.map(async (set) => {
      const updatedAt = await set.updatedAt?.(db);
      return { set, updatedOn: updatedAt ? japanDay(updatedAt) : undefined };
    }),
  );
}

type Row = Partial<Record<CatalogueColumn, string>>;

/** The catalogue as オープンデータ一覧, which other catalogues harvest: one row for each file of each set. */
export function catalogueCsv(
  entries: readonly CatalogueEntry[],
  publisher: Publisher,
  origin: string,
  encoding: CsvEncoding,
): CsvResult {
  const rows = entries.flatMap((entry) => FORMS.map((form) => rowOf(entry, form, publisher, origin)));
  const columns = CATALOGUE_COLUMNS.map((heading) => ({ heading, value: (row: Row) => row[heading] }));
  return writeCsv(rows, columns, { encoding, escapeFormulas: false });
}

function rowOf(
  entry: CatalogueEntry,
  form: (typeof FORMS)[number],
  publisher: Publisher,
  origin: string,
): Row {
  const { set } = entry;
  const licence = LICENCES[set.licence];
  const published = set.publishedOn ?? '';
  const updated = entry.updatedOn ?? published;
  return {
    ...dataSetPart(entry, publisher, origin),
    // Letters first, so that a spreadsheet does not take an id for a number.
    ファイル_ID: `${set.name}-${form.key}`,
    ファイル_タイトル: `${set.title.ja}（${form.key === 'csv-cp932' ? 'CSV、CP932' : form.format}）`,
    ファイル_アクセスURL: `${origin}/open-data`,
    ファイル_ダウンロードURL: `${origin}/open-data/${set.name}${form.ending}`,
    ファイル_説明: form.say,
    ファイル_形式: form.format,
    ファイル_ライセンス: licence.name,
    ファイル_ステータス: '配信中',
    ファイル_公開日: published,
    ファイル_最終更新日: updated,
    ファイル_利用規約: licence.url,
    ファイル_言語: 'ja',
    ファイル_準拠する標準: set.standard ?? '',
    ファイル_API対応有無: '有',
    ファイル_著作権表記: publisher.name,
  };
}

function dataSetPart({ set, updatedOn }: CatalogueEntry, publisher: Publisher, origin: string): Row {
  return {
    データセット_ID: set.name,
    全国地方公共団体コード: publisher.municipalityCode,
    地方公共団体名: publisher.name,
    データセット_タイトル: set.title.ja,
    データセット_概要: set.description.ja,
    データセット_キーワード: (set.keywords ?? []).join(';'),
    データセット_公開日: set.publishedOn ?? '',
    データセット_最終更新日: updatedOn ?? set.publishedOn ?? '',
    データセット_言語: 'ja',
    データセット_URL: `${origin}/open-data#${set.name}`,
    データセット_更新頻度: set.frequency ?? '随時',
    データセット_準拠する標準: set.standard ?? '',
    データセット_関連ドキュメント: `${origin}/openapi.json`,
    データセット_対象地域: publisher.name,
    データセット_作成者: publisher.name,
    データセット_連絡先名称: publisher.office,
    データセット_連絡先メールアドレス: publisher.mail ?? '',
    データセット_連絡先電話番号: publisher.phone ?? '',
  };
}
