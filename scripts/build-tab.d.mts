/** Writes the built side panel into `outdir`. */
export function buildTab(outdir: string): Promise<void>;
