export { fieldNames, foundingDate, jsonLdOf } from './json-ld.ts';
export { MEASURE } from './measure.ts';
export { pillarCrumb } from './pillar-crumb.ts';
export { type Names, readNames } from './queries/read-names.ts';
export { groupRecordRoutes } from './routes.tsx';
export { webHref } from './rules/safe-links.ts';
