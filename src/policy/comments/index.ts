export { carryComments } from './commands/carry-comments.ts';
export { Comments } from './pages/comments.tsx';
export {
  type CommentCount,
  countComments,
  listComments,
  listOpenComments,
  type SaidComment,
} from './queries/list-comments.ts';
export { commentRoutes } from './routes.tsx';
export { checkCommentsOpen } from './rules/open.ts';
