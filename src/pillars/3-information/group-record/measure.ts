/** 3-4 of the guideline: information about groups for everybody. */
export const MEASURE = '3-4';
