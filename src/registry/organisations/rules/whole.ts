import type {
  Officer,
  Organisation,
  OrganisationContact,
  OrganisationLink,
  OrganisationName,
} from '../schema.ts';
import { isInOffice } from './in-office.ts';

/** An organisation with all that hangs on it, in the order in which it is listed. */
export type WholeOrganisation = {
  readonly organisation: Organisation;
  readonly formerNames: readonly OrganisationName[];
  readonly officers: readonly Officer[];
  readonly contacts: readonly OrganisationContact[];
  readonly links: readonly OrganisationLink[];
};

/** Who represents the organisation on a day (代表者); nobody when the post is empty. */
export function representativeOf(
  { officers }: Pick<WholeOrganisation, 'officers'>,
  today: string,
): Officer | undefined {
  return officers.find((officer) => officer.post === 'representative' && isInOffice(officer, today));
}
