import type { Text } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { EvidenceSource } from '#platform/manifest.ts';

/** What a cell of open data may hold; nothing is null, and an empty cell is never 0. */
export type OpenDataValue = string | number | boolean | null;

/** The form of a column; a day is YYYY-MM-DD, an instant ISO 8601, a list in one cell is parted by `;`. */
export type OpenDataType = 'string' | 'integer' | 'number' | 'date' | 'instant' | 'boolean' | 'url' | 'list';

export type OpenDataColumn<Key extends string = string> = {
  /** Its name in JSON and in OpenAPI: Latin letters and digits. */
  readonly key: Key;
  /** Its official Japanese heading, the first line of the CSV. */
  readonly label: string;
  readonly type: OpenDataType;
  readonly description: Text;
  readonly example: string | number | boolean;
  /** False when a cell may be empty. */
  readonly required?: boolean | undefined;
  /** The only values that may stand here (統制語彙). */
  readonly values?: readonly string[] | undefined;
};

export type OpenDataRow<Key extends string = string> = { readonly [K in Key]: OpenDataValue };

/** Licences under which a city publishes: CC BY 4.0 or 公共データ利用規約 1.0. */
export const LICENCES = {
  'CC-BY-4.0': {
    name: 'クリエイティブ・コモンズ 表示 4.0 国際',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    spdx: 'CC-BY-4.0',
  },
  'PDL-1.0': {
    name: '公共データ利用規約（第1.0版）',
    url: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
    spdx: undefined,
  },
} as const;
export type Licence = keyof typeof LICENCES;

/** How often a set is expected to change, in the words of 自治体標準オープンデータセット. */
export type UpdateFrequency = '随時' | '毎日' | '毎月' | '毎年';

/** One set of open data at /open-data/{name}.{csv,json}; a module lists its sets in its manifest. */
export type OpenDataSet<Key extends string = string> = {
  /** Part of the address, so it never changes: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly keywords?: readonly string[] | undefined;
  readonly licence: Licence;
  /** Modules whose changes change the rows. */
  readonly reads: readonly string[];
  readonly frequency?: UpdateFrequency | undefined;
  /** The standard that the columns follow, such as 自治体標準オープンデータセット. */
  readonly standard?: string | undefined;
  /** First day of publication, YYYY-MM-DD. */
  readonly publishedOn?: string | undefined;
  readonly columns: readonly OpenDataColumn<Key>[];
  /** `sources` are facts that other modules leave behind, for sets that tell of them. */
  rows(db: Db, now: Date, sources?: readonly EvidenceSource[]): Promise<readonly OpenDataRow<Key>[]>;
  updatedAt?(db: Db): Promise<Date | undefined>;
};

/** Holds the rows of a set to its columns at compile time: a missing or misspelt key does not compile. */
export function openDataSet<const Key extends string>(set: OpenDataSet<Key>): OpenDataSet {
  return set;
}
