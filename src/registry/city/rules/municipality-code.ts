const WEIGHTS = [6, 5, 4, 3, 2] as const;

/**
 * Whether six digits are a municipality code (全国地方公共団体コード): the sixth digit is reckoned from the other five
 * as the ministry's rule has it (総務省「検査数字の算出方法」).
 */
export function isMunicipalityCode(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(code[i]), 0);
  return Number(code[5]) === (11 - (sum % 11)) % 10;
}
