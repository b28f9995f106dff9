/** "1 item", "3 items". */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
