import { meetingRule } from '../../dates/meeting-rule.js';
import type { DateRule } from '../../dates/rule.js';

/** "udvalget", "Social- og Seniorudvalget", "direktionen" */
const organ =
  '(?:\\p{L}+-,? (?:\\p{L}+-,? )?(?:og|&) )?[\\p{L}-]*(?:udvalg|(?<!om)råd|nævn|kommunalbestyrelse|direktion|bestyrelse|magistrat|team|kredse?|ledelse|gruppe|forum|chefer)(?:ets|ens|et|en|ne|n)?';
const meeting = '[\\p{L}-]{2,}-?møde';
/** What may follow "møde i" without being a body. */
const time =
  '(?:uge|næste|denne|dette|dag|morgen|år|maj|løbet|forbindelse|starten|begyndelsen|midten|slutningen|januar|februar|marts|april|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren|sidste|teams|det nye)';
const whose = `(?: (?:i|for) (?:den |det )?(?!${time}(?!\\p{L}))(?<body2>${organ}|[\\p{L}-]{2,})(?!-? og \\p{L}+udvalg)| (?<person>med))?`;
const coming = '(?:næste|kommende|førstkommende|følgende|senere|fremtidigt)';
const before = '(?<before>inden|før|forud for|forinden)';
const going =
  '(?:fremsendes|sendes|oversendes|forelægges|fremlægges|præsenteres|behandles|genbehandles|drøftes|går|kommer|lægges|sendt|fremlagt|forelagt|behandlet)(?: op| ind| frem| videre| igen)?';

/** Meetings that are to come, and what is to be done before one. */
export const meetings: readonly DateRule[] = [
  // "på et kommende rådmandsmøde", "til det næste møde i direktionen"
  meetingRule(
    `(?:(?:på|til|ved) |${before} )?(?:(?:det |vores |et )?${coming} (?<body>[\\p{L}-]*møde)(?:t|rne)?${whose}|næste gang(?= *(?:$|[.,;!?)]| vi mødes| vi ses))|mødet (?:i )?næste (?:uge|gang))`,
  ),
  // "forelægges udvalget på et kommende møde"
  meetingRule(
    `${going} (?:(?:til|for|i|på) )?(?:den |det )?(?<body>${organ})(?: igen)? (?:på|ved|til) (?:et |det )?${coming} møde`,
  ),
  // "før det fremsendes til udvalget", "inden fremsendelse til udvalget"
  meetingRule(
    `${before} (?:(?:(?:den|det|de|[\\p{L}-]+(?:en|et)) )?(?:skal |bliver |kan )?${going}|(?:fremsendelse|oversendelse|forelæggelse|fremlæggelse|behandling|genbehandling|drøftelse|præsentation)(?:n)?) (?:(?:til|for|i|på) )?(?:den |det )?(?<body>${organ}|${meeting}(?:t)?)`,
  ),
  // "inden rådmandsmødet", "før mødet i udvalget"
  meetingRule(
    `(?<!(?:dage|uger) )${before} (?:mødet (?:i|for) (?:den |det )?(?<body2>${organ})|(?<body>${meeting})t|mødet(?= *(?:$|[.,;!?)])))`,
  ),
];
