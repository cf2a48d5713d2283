/** 新旧対照表 and 更新資料: what changed from one edition to the next, as pages and as files. */
export * from './pages/parts.tsx';
export { paperRoutes } from './routes.tsx';
export { linesOf, publishedOn } from './rules/revision.ts';
