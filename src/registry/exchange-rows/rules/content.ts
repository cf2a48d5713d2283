import type { ContactKind, OrganisationPaper } from '#registry/organisations/index.ts';

/** The facts that a row may carry: each only where its cell holds something. */
export type RowFacts = Partial<
  Omit<
    OrganisationPaper,
    'formerNames' | 'officers' | 'contacts' | 'links' | 'latitude' | 'longitude' | 'publicFacts'
  >
>;
export type RowContact = { readonly kind: ContactKind; readonly value: string };

/** What a row says of an organisation. */
export type RowContent = {
  readonly facts: RowFacts;
  readonly contacts: readonly RowContact[];
  readonly representative?: string | undefined;
};

/** Something to tell about a row: an error at a field, or a remark with which it is taken all the same. */
export type Finding = {
  readonly level: 'error' | 'remark';
  readonly field: string;
  /** A code of `FACT_ERRORS` with its figure (`too_long:120`), or of our own findings. */
  readonly code: string;
  readonly text?: string | undefined;
  readonly line?: number | undefined;
};
