type Money = { readonly paidYen: number; readonly repaidYen: number };

/** Whether nothing is left to pay or to come back: what went out less what came back is what was settled. */
export function isEven(money: Money | undefined, settledYen: number | null): boolean {
  const { paidYen, repaidYen } = money ?? { paidYen: 0, repaidYen: 0 };
  return settledYen !== null && paidYen - repaidYen === settledYen;
}
