export { findKept, type KeptMail, listKept } from './kept-mail.ts';
export { mailJobs } from './mail-jobs.ts';
export { createMailer, type Mailer } from './mailer.ts';
export { type Mail, sendMail } from './send-mail.ts';
