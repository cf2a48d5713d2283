import type { Files } from '#platform/files/files.ts';
import type { Identity } from '#platform/identity/identity.ts';
import type { EvidenceSource, OpenMatters, OrganisationLinks, OwnRecords } from '#platform/manifest.ts';

/** The parts that reach outside the database; handed to handlers so that a test can hand in its own. */
export type Services = {
  readonly identity: Identity;
  readonly files: Files;
  /** Every module's evidence, gathered from the manifests; a test hands in a module of its own. */
  readonly evidence: readonly EvidenceSource[];
  /** Every module's rows that belong to organisations, for joining two entries of one. */
  readonly organisationLinks: readonly OrganisationLinks[];
  /** What every module keeps about one person, for that person's own download. */
  readonly ownRecords: readonly OwnRecords[];
  /** What every module has open for one person, and must be settled before an account can be made anonymous. */
  readonly openMatters: readonly OpenMatters[];
};
