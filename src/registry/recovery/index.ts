/** Recovery of an organisation whose only representative is gone. Its manifest is that of registry/succession. */
export { seatRepresentative } from './commands/seat-representative.ts';
export { recoveryDeskItems } from './desk-items.ts';
export { recoveryDeskRoutes } from './desk-routes.tsx';
export { RecoveryList } from './pages/recovery-list.tsx';
export { RECOVERY_LINKS, RECOVERY_OWN, RECOVERY_RETENTION } from './personal-data.ts';
export { listRecoveries, type RecoveryLine } from './queries/list-recoveries.ts';
export { recoveryRoutes } from './routes.tsx';
export { KEPT_DAYS } from './rules/flow.ts';
export { RECOVERY_PERMITS } from './rules/permits.ts';
