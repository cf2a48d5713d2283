/** Control characters would be dropped by browsers, and so could turn a path into the address of another site. */
const UNFIT = /[\p{Cc}\\]/u;

/** A path of this site to go back to after signing in; whatever else was asked for, the desk. */
export function localPath(asked: string | undefined, otherwise = '/desk'): string {
  if (asked === undefined || asked.length > 2000 || UNFIT.test(asked)) return otherwise;
  return /^\/(?!\/)/.test(asked) ? asked : otherwise;
}
