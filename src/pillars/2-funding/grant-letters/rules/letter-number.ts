/** The number of a letter as it stands on the paper: 鎌地つ第12号. */
export function letterCode(
  series: { readonly prefix: string; readonly suffix: string },
  number: number,
): string {
  return `${series.prefix}${number}${series.suffix}`;
}
