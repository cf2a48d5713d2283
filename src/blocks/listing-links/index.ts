export { SHEETS_AT_ONCE } from './commands/print-sheets.ts';
export { type Letter, writeToOwners } from './commands/write-to-owners.ts';
export { linkJobs } from './jobs.ts';
export { LINK_RETENTION_RULE } from './retention.ts';
export { linkRoutes } from './routes.tsx';
export { LINK_PERMITS } from './rules/permits.ts';
export { MAIL_EVERY_DAYS, mayMail } from './rules/reminders.ts';
export { type Sender, senderOf } from './sender.ts';
export { drawSheets, sheetDeskRoutes } from './sheet-routes.tsx';
