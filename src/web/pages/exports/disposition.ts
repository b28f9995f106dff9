/**
 * A file to be kept under its name (RFC 6266): for old readers in plain letters, for others as it is. Nothing in a name
 * ends the header or leads to a folder.
 */
export function attachment(name: string): string {
  const bare =
    name
      .replace(/[\p{C}"\\/:*?<>|%]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[.\s]+/, '')
      .trim() || 'tovholder';
  const old = bare
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/Æ/g, 'Ae')
    .replace(/Ø/g, 'Oe')
    .replace(/Å/g, 'Aa')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '');
  // What encodeURIComponent leaves alone and RFC 5987 does not.
  const whole = encodeURIComponent(bare).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${old}"; filename*=UTF-8''${whole}`;
}
