/** One measured figure; `ratio` is its value over that of `of`, measured in the same run. */
export type Figure = {
  name: string;
  engine: string;
  value: number;
  unit: string;
  ratio?: number;
  of?: string;
};

export type Put = (name: string, value: number, unit: string, more?: Partial<Figure>) => void;

const asJson = process.argv.includes('--json');
const figures: Figure[] = [];

export const tell = (line: string) => asJson || console.log(line);

export function record(figure: Figure): void {
  figures.push(figure);
  const ratio = figure.ratio === undefined ? '' : `  (${figure.ratio.toFixed(2)} of ${figure.of})`;
  tell(
    `${figure.engine.padEnd(9)} ${figure.name.padEnd(34)} ${figure.value.toFixed(2)} ${figure.unit}${ratio}`,
  );
}

export const putOf =
  (engine: string): Put =>
  (name, value, unit, more = {}) =>
    record({ name, engine, value, unit, ...more });

/** All that was measured, for a program to read. */
export function tellAll(): void {
  if (asJson) console.log(JSON.stringify(figures, null, 2));
}

/** The middle one. */
export const median = (values: readonly number[]) => quantile(values, 0.5);

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  return (
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
  );
}
