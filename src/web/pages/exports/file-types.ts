import type { ExportFormat } from '../../../exports/write.js';
import type { MinutesFormat } from '../../../minutes/write.js';

export const fileTypes: Record<ExportFormat | MinutesFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};
