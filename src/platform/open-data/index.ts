export { ATOM_TYPE, type AtomEntry, type AtomFeedParts, atomFeed, tagUri } from './atom-feed.ts';
export { type CatalogueEntry, catalogueCsv, FORMS, listCatalogue, type Publisher } from './catalogue.ts';
export { type OpenApiInfo, type OpenApiPaths, openApiDocument } from './open-api.ts';
export { fileOf } from './open-data-files.ts';
export { type OpenDataParts, openDataFiles, originOf, send } from './open-data-routes.ts';
export {
  LICENCES,
  type Licence,
  type OpenDataColumn,
  type OpenDataRow,
  type OpenDataSet,
  type OpenDataType,
  type OpenDataValue,
  openDataSet,
} from './open-data-set.ts';
export { openDataReference, type ReferenceColumn, type ReferenceSet } from './reference.ts';
