/** The addresses of the drafting desk, below /desk/policy. */
export const DESK_PATHS = {
  home: '/desk/policy',
  start: '/desk/policy/editions',
  classRule: '/desk/policy/class-rule',
  classRulePreview: '/desk/policy/class-rule/preview',
  edition: (number: number) => `/desk/policy/editions/${number}`,
  fates: (number: number) => `/desk/policy/editions/${number}/fates`,
  /** The page of the ties, with these measures ticked. */
  tie: (number: number, ends: { from: readonly { id: string }[]; to: readonly { id: string }[] }) => {
    const ticked = [...ends.from.map((m) => `from=${m.id}`), ...ends.to.map((m) => `to=${m.id}`)];
    return `/desk/policy/editions/${number}/fates?${ticked.join('&')}#tie`;
  },
  publish: (number: number) => `/desk/policy/editions/${number}/publish`,
  addMeasure: (number: number) => `/desk/policy/editions/${number}/measures/new`,
  measure: (id: string) => `/desk/policy/measures/${id}`,
  history: (id: string) => `/desk/policy/measures/${id}/history`,
  remove: (id: string) => `/desk/policy/measures/${id}/remove`,
  record: (id: string) => `/desk/policy/measures/${id}/record`,
  settle: (id: string) => `/desk/policy/comments/${id}/settle`,
  fate: (id: string) => `/desk/policy/fates/${id}`,
} as const;
