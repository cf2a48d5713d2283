import type { Lang } from './words.ts';

/** A link of the main navigation: `mark` is the guideline's own number, 指針 or nothing. */
export type NavLink = {
  readonly mark: string;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
};

/** The same page in another language. */
export type LanguageLink = {
  readonly lang: Lang;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
};

/** The city as its pages name it; the strings are settings, already in the reader's language. */
export type FrameCity = {
  readonly name: string;
  readonly productName: string;
  readonly office: string;
  readonly officeContact: string;
  readonly accent: string;
  /** The colour of words upon the accent. */
  readonly accentText: string;
  /** The dynamic stylesheet that sets the accent, with a version in its address. */
  readonly themeHref: string;
};

/** Who is signed in; `roles` are the words for the roles, as a person reads them. */
export type FrameUser = { readonly name: string; readonly roles: readonly string[] };

/** All that the surroundings of a page need; the routes hand it on, the page only draws. */
export type Frame = {
  readonly city: FrameCity;
  readonly lang: Lang;
  /** Path and query of the request, for the way back after signing in. */
  readonly path: string;
  readonly nav: readonly NavLink[];
  readonly user: FrameUser | null;
  readonly demo: boolean;
  /** Built file name to its hashed address, as `dist/public/assets.json` lists them. */
  readonly assets: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** How many things wait on the desk of the person who is signed in. */
  readonly deskCount?: number | undefined;
  readonly languages: readonly LanguageLink[];
};
