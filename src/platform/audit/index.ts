export { auditLog, auditSeals } from './schema.ts';
export { auditJobs, type Seal, sealAudit, type Verified, verifyAudit } from './seal-audit.ts';
