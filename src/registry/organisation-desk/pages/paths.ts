export const AT = '/desk/organisations';
export const DUPLICATES_AT = `${AT}/duplicates`;
export const recordHref = (code: string) => `${AT}/${code}`;
