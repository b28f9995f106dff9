import { palettes, type Theme } from './host-config.js';

/** The page that draws cards: the adaptivecards package with buttons and fields that look like those of Teams. */
export function page(theme: Theme, width: number, adaptiveCards: string): string {
  const p = palettes[theme];
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Cards</title><style>
body { margin: 0; background: ${p.page}; color-scheme: ${theme}; }
#frame { width: ${width}px; box-sizing: border-box; padding: 12px; background: ${p.page}; }
#frame > section { background: ${p.card}; border: 1px solid ${p.border}; border-radius: 6px; overflow: hidden;
  box-shadow: 0 1px 3px #0002; line-height: 1.4; color: ${p.text}; }
.ac-pushButton { font: 600 13px 'Segoe UI', Selawik, 'Noto Sans', sans-serif; color: ${p.text}; background: ${p.button};
  border: 1px solid ${p.buttonBorder}; border-radius: 4px; padding: 5px 12px; min-height: 32px; }
.ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
.ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.ac-input { font: 14px 'Segoe UI', Selawik, 'Noto Sans', sans-serif; color: ${p.text}; background: ${p.emphasis}; border: 0;
  border-bottom: 2px solid ${p.buttonBorder}; border-radius: 4px; padding: 6px 10px; width: 100%; box-sizing: border-box; }
/* A field that searches is a field within a box. */
.ac-input .ac-input { padding: 0; border: 0; }
.ac-input .ac-input:not(input) { display: none; }
textarea.ac-input { min-height: 76px; resize: none; }
a { color: ${p.accent}; text-decoration: none; }
.ac-selectable { cursor: pointer; }
</style><div id="frame"></div><script>${adaptiveCards}</script><script>
function draw(cards, config) {
  const drawn = cards.map(([name, json]) => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(config);
    card.parse(json);
    const section = document.createElement('section');
    section.dataset.name = name;
    section.append(card.render());
    return section;
  });
  document.getElementById('frame').replaceChildren(...drawn);
}
</script></html>`;
}

export interface Picture {
  name: string;
  locale: string;
  look: string;
  file: string;
}

export function indexPage(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))];
  const section = (name: string): string =>
    `<h2>${name}</h2><div class="row">${pictures
      .filter((picture) => picture.name === name)
      .map(
        ({ file, locale, look }) =>
          `<figure><img src="${file}" alt="${name}, ${locale}, ${look}" loading="lazy"><figcaption>${locale}, ${look}</figcaption></figure>`,
      )
      .join('')}</div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards of Tovholder</title><style>
body { font-family: 'Segoe UI', 'Noto Sans', sans-serif; margin: 24px; background: #fafafa; }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
figure { margin: 0; } figcaption { color: #616161; font-size: 13px; } img { max-width: 100%; border: 1px solid #ddd; }
</style><h1>Cards</h1>${names.map(section).join('')}</html>`;
}
