import type { Lang } from '#kernel/words.ts';
import type { Area, CityField } from '#registry/organisations/index.ts';
import type { Content } from '../rules/content.ts';

/** What the passport says of the papers that this round asks for; nothing before there is a passport. */
export type PassportState = {
  readonly href: string;
  readonly papers: readonly { readonly label: string; readonly isThere: boolean }[];
};

/** What every page of the form draws from. */
export type FieldsProps = {
  readonly lang: Lang;
  readonly content: Content;
  /** A sentence for each field with something wrong or something said. */
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly areas: readonly Area[];
  readonly cityFields: readonly CityField[];
  readonly roster?: { readonly members: number; readonly citizens: number } | undefined;
  readonly passport?: PassportState | undefined;
  /** Papers asked for when there is no passport yet, by kind with their names. */
  readonly papers: readonly { readonly value: string; readonly label: string }[];
  readonly declarations: readonly string[];
};

/** A single value as it was typed. */
export const one = ({ content }: Pick<FieldsProps, 'content'>, name: string): string =>
  content.ones[name] ?? '';
