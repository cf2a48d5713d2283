function toMark(words: string | undefined): number | null {
  const value = Number((words ?? '').normalize('NFKC'));
  return Number.isInteger(value) && value >= 1 && value <= 5 ? value : null;
}

/** The marks that stand in a form, as far as they can be read. */
export function marksIn(values: Readonly<Record<string, string>>) {
  return {
    urgency: toMark(values['urgency']),
    importance: toMark(values['importance']),
    cost: toMark(values['cost']),
    isRunning: values['isRunning'] === 'yes',
  };
}
