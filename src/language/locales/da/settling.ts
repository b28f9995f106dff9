import type { OutcomeKind } from '../../../domain/outcome.js';
import type { DecisionForm } from '../../rules/decision.js';
import { whole } from '../../text/pattern.js';
import { behindSubject } from './behind-subject.js';

/** Verbs that settle a thing: present, passive, participle, and after "=" what must follow for it. */
const verbs: readonly (readonly [OutcomeKind, readonly string[]])[] = [
  ['approved', [
    'bifalder bifaldes bifaldet',
    'imødekommer imødekommes imødekommet',
    'bemyndiger bemyndiges bemyndiget = til',
    'giver gives givet = grønt lys|los|(?:dispensation|tilladelse|bemyndigelse|mandat|tilsagn|støtte|tilskud|lov)(?: til)?',
    'meddeler meddeles meddelt = dispensation|tilladelse|tilsagn',
  ]],
  ['rejected', [
    'afslår afslås afslået',
    'fravælger fravælges fravalgt',
    'giver gives givet = afslag',
    'meddeler meddeles meddelt = afslag',
    'lægger lægges lagt = i graven|død|i skuffen|på hylden',
    'trækker trækkes trukket = stikket',
  ]],
  ['postponed', [
    'sætter sættes sat = i bero|på pause|på hold|på stand-?by|på is',
    'stiller stilles stillet = i bero',
    'lægger lægges lagt = på is|til side|i mølposen',
    'skyder skydes skudt = til hjørne|til (?:efter|næste|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|efteråret)',
    'tager tages taget = (?:ud )?af (?:dagsordenen|bordet|programmet)|af(?=[.!]*$)',
    'trækker trækkes trukket = tilbage',
    'henlægger henlægges henlagt',
    'parkerer parkeres parkeret',
  ]],
  ['decided', [
    'annullerer annulleres annulleret',
    'omgør omgøres omgjort',
    'opgiver opgives opgivet',
    'skrotter skrottes skrottet',
    'skrinlægger skrinlægges skrinlagt',
    'nedlægger nedlægges nedlagt',
    'afskaffer afskaffes afskaffet',
    'udfaser udfases udfaset',
    'genopslår genopslås genopslået',
    'genbesætter genbesættes genbesat',
    'igangsætter igangsættes igangsat',
    'iværksætter iværksættes iværksat',
    'pålægger pålægges pålagt = at',
    'gør gøres gjort = permanente?|obligatoriske?|frivilligt?|gratis|røgfri|valgfri',
    'sætter sættes sat = i kraft|i gang med|gang i|(?:[\\d.,]+|(?:en|et) (?:halv )?million) .{0,20}af til|(?:op|ned) (?:til|med) [\\d.]+|til [\\d.]+|ved [\\d.]+',
    'sender sendes sendt = i (?:\\p{L}+ )?høring|i udbud',
    'skyder skydes skudt = i gang',
    'lukker lukkes lukket = ned',
  ]],
]; // prettier-ignore

type Part = 'present' | 'passive' | 'participle';

const idle =
  /(?<!\p{L})(?:tit|ofte|altid|hver gang|plejer|normalt|jo|lige nu|løbende|hver|om natten|om aftenen)(?!\p{L})/u;

const forms = (
  part: Part,
  sure: boolean,
  pattern: (rows: readonly { verb: string; then: string }[]) => DecisionForm['pattern'],
): DecisionForm[] =>
  verbs.map(([kind, list]) => {
    const rows = list.map((row) => {
      const [parts = '', then = ''] = row.split(' = ');
      const [present = '', passive = '', participle = ''] = parts.split(' ');
      return { verb: { present, passive, participle }[part], then: then && `[^,;:]{0,60}? (?:${then})` };
    });
    return {
      name: `da.decision.settling.${part}`,
      kind,
      near: new RegExp([...new Set(rows.map(({ verb }) => verb))].join('|'), 'u'),
      pattern: pattern(rows),
      sure,
      unless: idle,
    };
  });

const any = (sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** "Projektet sættes i bero", "Vi sætter projektet i bero", "Projektet er sat i bero". */
export const settling: readonly DecisionForm[] = [
  ...forms('passive', true, (rows) => behindSubject(any(rows.map(({ verb, then }) => verb + then)))),
  ...forms('present', true, (rows) => {
    const straight = rows.map(({ verb, then }) => verb + then);
    const inverted = rows.map(({ verb, then }) => `${verb} vi${then}`);
    return whole(`vi (?:(?:så|derfor|altså|nu|hermed) )?${any(straight)}|${any(inverted)}`);
  }),
  ...forms('participle', false, (rows) =>
    behindSubject(
      `(?:er|bliver|blev|er blevet) (?:\\p{L}+ ){0,2}?${any(rows.map(({ verb, then }) => verb + then))}`,
    ),
  ),
];

/** The words of which one must be there. */
export const settlingWords: readonly string[] = [
  ...new Set(verbs.flatMap(([, rows]) => rows.flatMap((row) => row.split(' = ')[0]?.split(' ') ?? []))),
];
