import { infinitive, passiveTask, presentTask, taskNoun } from '../words/task-verbs.js';

const finite = new RegExp(`^(?:(?!at\\s)\\S+\\s){1,7}?${presentTask.source}`, 'iu');
/** "…, idet forvaltningen undersøger …": an office told to do something within a decision. */
export const officeDoes = new RegExp(
  `(?:^|\\s)((?:[Ff]orvaltningen|[Aa]dministrationen|[Dd]irektionen|[Ss]ekretariatet|[Aa]fdelingen|[Ss]tyregruppen|[Aa]rbejdsgruppen|[Ff]ormanden)(?: \\p{Lu}\\p{L}+)?) ${presentTask.source}`,
  'u',
);

const articles =
  /^(?:de|den|det|der|denne|disse|dette|alle|hele|nogle|begge|ikke|lave|gode|store|nye|samme)$/i;

/** "Agrees to allocate …", "RESOLVED to …": the verb of the decision, and nobody who does it. */
const verdict =
  /^(?:resolved|agree[sd]?|note[sd]?|approve[sd]?|recommend(?:s|ed)?|delegate[sd]?|decide[sd]?|authorise[sd]?)(?!\p{L})/iu;

/** Whether a line says that something is to be done. */
export function isTask(text: string): boolean {
  const words = text.replace(/^[\s"”“'(]+/u, '').split(/\s+/);
  const at = /^(?:at|to)$/i.test(words[0] ?? '');
  const first = (words[at ? 1 : 0] ?? '').replace(/[^\p{L}-]/gu, '');
  if (/til (?:efterretning|orientering)\.?$/iu.test(text)) return false;
  if (!articles.test(first) && infinitive.test(first.toLowerCase())) return true;
  if (!at && /^få$/i.test(first)) return true;
  if (passiveTask.test(text) || officeDoes.test(text)) return true;
  if (/(?<![\p{L}])får (?:præsenteret|forelagt|tilsendt|en (?:orientering|status))/iu.test(text)) return true;
  if (/^afklares(?!\p{L})/iu.test(first)) return true;
  if (/(?<!\p{L})vender tilbage(?!\p{L})/iu.test(text)) return true;
  return taskNoun.test(text) || doerOf(text) !== null;
}

/** Who is said to do it: the words before an active verb of doing ("Hanne Lyngsø Elkær undersøger, om …"). */
export function doerOf(text: string): string | null {
  const clean = text.replace(/^[Aa]t\s+/, '');
  const m = finite.exec(clean);
  if (!m) return null;
  const verbAt = new RegExp(`\\s${presentTask.source}`, 'iu').exec(clean)?.index ?? 0;
  const doer = clean
    .slice(0, verbAt)
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^\p{Lu}/u.test(doer) &&
    !verdict.test(doer) &&
    /^(?:[\p{Lu}][\p{L}.'’-]*|og|&|,|and|for|af|i|von|de)(?:,?\s(?:[\p{Lu}][\p{L}.'’-]*,?|og|&|and|for|af|i|von|de))*$/u.test(
      doer,
    )
    ? doer
    : null;
}
