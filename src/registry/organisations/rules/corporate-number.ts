/**
 * Whether thirteen figures are a 法人番号: the first is 9 − (Σ Pn·Qn mod 9), where Pn is the nth figure from the right of
 * the other twelve, and Qn is 1 for odd n and 2 for even n (法人番号の指定等に関する省令 第二条).
 */
export function isCorporateNumber(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const [check = 0, ...rest] = [...text].map(Number);
  const sum = rest.toReversed().reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 2), 0);
  return check === 9 - (sum % 9);
}
