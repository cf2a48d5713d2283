/** What stands instead of the name of somebody who has left (退会した人). */
export const LEFT_NAME = '退会した人';

/** An address that no mail reaches, one for each, because every account has an address of its own. */
export function leftAddress(personId: string): string {
  return `${personId}@left.invalid`;
}
