/** What a message quotes, as Teams writes it into the HTML of a reply in a chat. */
export interface Quote {
  message: string;
  /** Teams id of the one who wrote what is quoted. */
  author: string | null;
}

const opening = /<blockquote\b[^>]{0,300}itemtype="https?:\/\/schema\.skype\.com\/Reply"[^>]{0,300}>/i;
const closing = '</blockquote>';

export interface Unquoted {
  quotes: Quote[];
  /** The HTML without the quotes. */
  html: string;
}

/** Takes quoted messages out of the HTML; null when there are none. */
export function unquote(html: string): Unquoted | null {
  const quotes: Quote[] = [];
  let rest = html;
  for (let found = opening.exec(rest); found; found = opening.exec(rest)) {
    const end = rest.indexOf(closing, found.index);
    const until = end < 0 ? rest.length : end + closing.length;
    const message = /itemid="([^"]{1,200})"/i.exec(found[0])?.[1];
    const author =
      /itemprop="mri"\s+itemid="([^"]{1,300})"/i.exec(rest.slice(found.index, until))?.[1] ?? null;
    if (message) quotes.push({ message, author });
    rest = rest.slice(0, found.index) + rest.slice(until);
  }
  return quotes.length > 0 ? { quotes, html: rest } : null;
}
