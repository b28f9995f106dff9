/** Writes the built pages into `outdir`. */
export function buildTab(outdir: string): Promise<void>;
