export { createFiles } from './create-files.ts';
export { fileJobs } from './file-jobs.ts';
export type { FileOut, FileRefusal, Files, StoredFile, Upload } from './files.ts';
export { acceptFor, FILE_PURPOSES, type FilePurpose, kindsFor, maxBytes } from './purposes.ts';
export { decodeText } from './sniff.ts';
export { createFileStore, type FileStore } from './store.ts';
export { FILE_REFUSAL_WORDS, fileHint, fileRefusalText, kindsText } from './words.ts';
