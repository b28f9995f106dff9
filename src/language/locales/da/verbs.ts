import { verbsFrom } from '../../rules/verbs.js';

/** What people undertake to do. Verbs too common to mean a task by themselves carry the words that make them one. */
const list = [
  'sende ! vibrationer, tanker, hilsner',
  'skrive ! chatten, chat, hurtigt, langsomt, godt, dårligt, pænt, flot, rigtig, notater, forkert',
  'ringe ! ind, op igen',
  'kontakte, maile, undersøge, udarbejde, udfærdige, lave ! kaffe, mad, sjov, grin',
  'tjekke, checke, efterprøve, dobbelttjekke ! ind, ud',
  'bestille, booke, reservere, indkalde, invitere, koordinere, afklare, opdatere, rette, tilrette, revidere, korrigere',
  'færdiggøre, formulere, omformulere, forberede, planlægge, arrangere, organisere, indhente, indsamle, fremlægge, præsentere',
  'aflevere, levere, fremsende, videresende, rundsende, udsende, eftersende, returnere, genfremsætte',
  'dele ! skærm, skærmen, bekymring, bekymringen, opfattelse, synspunkt, holdning',
  'uploade, offentliggøre, publicere, kommunikere, orientere, informere, underrette, briefe, adressere, eskalere, advisere',
  'undervise, oplære, rekruttere, ansætte, annoncere, printe, trykke, kopiere, oversætte, designe, udvikle, implementere',
  'installere, konfigurere, migrere, udrulle, idriftsætte, teste, afprøve, pilotere, evaluere, analysere, beregne, estimere',
  'vurdere, kortlægge, beskrive, dokumentere, opsummere, sammenfatte, sammenligne, sammenholde, budgettere',
  'bogføre, betale, overføre, refundere, købe, indkøbe, anskaffe, skaffe, fremskaffe, flytte, aflyse, bekræfte, svare, besvare, kvittere',
  'rykke, påminde, minde, konsultere, inddrage, involvere, facilitere, moderere, gennemgå, gennemlæse, kvalitetssikre, underskrive',
  'indgå, forhandle, genforhandle, ansøge, anmelde, indberette, registrere, oprette, slette, fjerne, tilføje, indsætte, indarbejde',
  'opsætte, igangsætte, iværksætte, afslutte, etablere, nedsætte, opfølge, rapportere, overdrage, fordele, uddele, udlevere, indlevere',
  'skitsere, udforme, opstille, opgøre, udtrække, supplere, justere, tilpasse, fastlægge, definere, udpege, researche, screene',
  'konvertere, scanne, journalisere, arkivere, visitere, lancere, markedsføre, ajourføre, vedligeholde, opsige, udbyde, forhøre',
  'varetage, håndtere, ordne, fikse, klare, overtage, udskifte, reparere, kontrollere, verificere, validere, prissætte, specificere',
  'effektuere, gennemføre, afholde, afvikle, afdække, belyse, kvalificere, konkretisere, præcisere, nuancere, strukturere, systematisere',
  'sammensætte, sammenskrive, redigere, layoute, forelægge, viderebringe, viderebearbejde, bearbejde, genbesøge, genoptage',
  'monitorere, overvåge, aftale, bidrage, udbedre, udfylde, omskrive, nedskrive, efterlyse, efterspørge, opspore, lokalisere, interviewe',
  'anonymisere, kategorisere, prioritere, allokere, frigive',
  'lukke: sagen, punktet, hullet, ordren, aftalen, kontoen, adgangen',
  'føre: tilsyn, protokol, referat, dialog, liste, videre, ind, ajour',
  'trykprøve, løse',
  'løfte: opgaven, sagen, den, det, videre, ind, op',
  'indlede: dialog, samtaler, forhandlinger, drøftelser, samarbejde',
  'drøfte, diskutere, vende: tilbage, med, *',
  'tale, snakke: med',
  'høre: om, hos, med, ad, *, leverandøren, kommunen, ministeriet, dem, ham, hende ! at, dig, jer, mig, dårligt, godt, ingenting, intet',
  'spørge ! dumt',
  'samle: ind, op, sammen, input, data, trådene, bemærkninger, bemærkningerne, kommentarer, kommentarerne, svar, svarene, tal, materiale, materialet, til, forslag, en, et, alle, data, spørgsmål',
  'give: besked, lyd, tilbagemelding, status, input, feedback, orientering, opdatering, svar, melding, bud, kommentarer, bemærkninger, adgang, sparring, overblik, udspil, vink',
  'melde: tilbage, ind, ud, datoer, dato, det, den, fejlen, fejl, sagen ! mig',
  'følge: op, sagen, det til dørs',
  'tage: referat, fat, kontakt, kontakten, action, initiativ, hånd om, ansvar, ansvaret, opgaven, dialog, dialogen, snak, snakken, sig af, mig af, dig af, over, bolden, teten, tråden, op med, op på, op i, med til, med videre, med i, med tilbage, med hjem, stilling, møde med, fat, stafetten, punktet med, det op, den op, med på, rollen, referatet, drøftelsen, sagen, forbehold, den med, det med ! bus, bussen, tog, toget, bilen, cykel, cyklen, hjem, frokost, pause, fri, ferie, taxa, metro, metroen, telefonen',
  'kigge, se: på, ind i, nærmere, igennem, efter, til at, over, lige hurtigt på ! frem, jer, dig, sort, ens, anderledes, positivt, kritisk, optimistisk, udfordring, risiko, behov, problem, fordele, ulemper',
  'læse: igennem, korrektur, op på, bilag, bilaget, bilagene, referatet, notatet, udkastet, høringssvar, høringssvarene, materialet, rapporten, aftalen, kontrakten, den, det, materiale, bemærkninger ! højt',
  'gå: i dialog, videre med, igennem, i gang, tilbage til, tilbage med, i tænkeboks, videre til, hen til, på indkøb ! pause, frokost, tidligt',
  'komme: med, tilbage med, tilbage til, tilbage på, rundt om ! for sent, senere, forbi, tilbage til mødet, ind igen, lige, stedet, i tanke',
  'holde: møde, oplæg, øje, jer, kontakt, opdateret, orienteret, tråden, workshop, temadag, styr, fast i, informationsmøde, statusmøde, personalemøde, kursus, samtale, samtaler, oplægget ! pause, ferie, fri, vejret, fast',
  'stå: for ! stille, fast, op',
  'sørge: for',
  'få: fat, styr, lavet, sendt, skrevet, afklaret, undersøgt, fundet, booket, bestilt, ringet, aftalt, sat, lagt, ryddet, opdateret, indkaldt, kontaktet, tjekket, samlet, talt, indhentet, underskrevet, udskiftet, repareret, trykt, printet, installeret, afleveret, leveret, bygget, malet, oversat, uploadet, hængt, monteret, slettet, fjernet, flyttet, meldt, justeret, rettet, skaffet, klarlagt, ordnet, oprettet, fulgt, meldt, spurgt, lavet, beregnet, udarbejdet, formuleret, planlagt, gjort, bekræftet, svaret, besvaret, beskrevet, revideret, udfyldt, taget, givet, delt, testet, implementeret, gennemgået, overblik, svar fra, tilbud, bragt, fremskaffet, en aftale, en dato, på plads ! dårlig, ondt, lov, øje, ikke',
  'finde: ud af, frem, en, et, nogle, datoer, dato, tal, tallene, tid, tider, lokale, løsning, løsninger, ny, nye, plads, penge, finansiering, midler, eksempler, materiale, referatet, notatet, kontrakten, aftalen, oplysninger, dokumentation, afløser, alternativ, alternativer, alternative, svar, svaret, kontaktoplysninger, leverandører, * ! lige linket, at, underligt, mærkeligt, rimeligt',
  'hente: input, tilbud, data, oplysninger, tal, tallene, information, erfaringer, inspiration, ind, viden, nøgle, nøgler, nøglen, statistik, rapporten, udtræk, bemærkninger, materialer, materialet ! børn, børnene, kaffe, bilen, vand, te, drengene, pigerne, ham, hende, unger, ungerne, barn',
  'sætte: op, gang, i gang, møde, ind i, på dagsordenen, på dagsorden, på, sammen, ned, et, en, tid, af, skub i, ind, strøm, gang i ! pris, spørgsmålstegn, sig ned',
  'lægge: op, ud, ind, frem, plan, en, et, sammen, sag, den, det, dem, på, referatet, materialet, filen, dokumentet, linket, sidste hånd, præsentationen, notatet, slides, udkast, budget, kabalen ! vægt, mærke, hårdt, mig',
  'slå: op, det op, stillingen op, fast ! til, fra, mikrofonen, kameraet',
  'stille: forslag, spørgsmålet, op, krav, til rådighed, skarpt ! tilbage',
  'bringe, tage: videre, op på, op i, med i, ind i ! bus, hjem',
  'rydde: op',
  'gøre: klar, klart, færdig, færdigt, opmærksom, status, rede, noget ved, en indsats, rent ! gavn, ondt, nar, indtryk, det godt, mig glad',
  'starte, begynde: dialog, processen, op på, arbejdet, udbuddet, med at, planlægningen, rekrutteringen, sagen, projektet, dialogen, forløbet ! forfra',
  'arbejde: videre, ud fra, på et udkast, på et oplæg',
  'køre: den videre, det videre, sagen videre, videre med, processen',
  'trække: tal, tallene, data, liste, listen, ud, rapport, rapporten, statistik, statistikken, tråde, udtræk ! vejret, tænder',
  'søge: om, midler, puljen, fonden, fonde, godkendelse, dispensation, tilladelse, finansiering, afklaring, aktindsigt, rådgivning, puljemidler, stillingen',
  'prøve, forsøge, love, huske: at',
  'bede: *, leverandøren, dem, ham, hende, om, afdelingerne, lederne, alle',
  'hjælpe: med, *, ham, hende, dem ! dig, mig',
  'påtage: mig, sig, os',
  'tilbyde: at',
  'binde: sløjfe, an',
  'bære: videre, opgaven',
  'skære: til',
  'regne: på, ud, efter, igennem',
  'male, plante, lappe, montere, vaske, feje, laminere, mærke, nedpakke, udpakke, pakke, opmåle, udmåle, optælle, tælle, forlænge, forny, genbestille, genopslå, opslå, udlåne, udsmykke, pynte, pudse, rense, efterfylde ! år, mig, dig',
  'råde, rådføre: bod, sig, mig, os',
  'runddele, cirkulere, udbrede',
  'runde: af, den, det, materialet, referatet, notatet',
  'fremsætte, fremme, rejse: sagen, spørgsmålet, det, den, ønsket, forslag, forslaget, problemet, problemstillingen',
  'åbne: op for, adgang, sagen, ansøgningen',
  'lede, lede: efter, arbejdet, processen, projektet, opgaven, gruppen, mødet',
  'besøge, besigtige, repræsentere, afprøve, anvise, afsøge, gennemse, gense, afstemme, sparre, matche',
  'bestå, færdigbehandle, genfremsende, partshøre, høringssvare, sagsbehandle, udrede, opklare, indkredse',
  'nedskrive, opskrive, tilmelde, afmelde, framelde, omlægge, nedlægge, opgradere, nulstille, spærre, tildele, bevilge',
]; // prettier-ignore

/** "sende" → "sender"; "gå" → "går". */
const present = (base: string): string =>
  irregular[base] ?? (/(?:e|å|o|u|i|ø|æ|y)$/u.test(base) ? `${base}r` : `${base}er`);
const irregular: Readonly<Record<string, string>> = {
  gøre: 'gør',
  spørge: 'spørger',
  vide: 've' + 'd',
  opgøre: 'opgør',
  færdiggøre: 'færdiggør',
  offentliggøre: 'offentliggør',
};

/** "sende" → "send", "bestille" → "bestil", "tage" → "tag". */
function imperative(base: string): string {
  const stem = base.endsWith('e') && base.length > 2 ? base.slice(0, -1) : base;
  return /([bdfgklmnprst])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

/** As people write what they say. */
const spoken: Readonly<Record<string, string>> = { tage: 'tar', give: 'gir' };

export const presentVerbs = verbsFrom(list, (base) => [present(base), spoken[base] ?? present(base)]);
export const infinitiveVerbs = verbsFrom(list, (base) => [base]);
/** "det undersøges", "der laves". */
export const passiveVerbs = verbsFrom(list, (base) => [`${base}s`]);
export const imperativeVerbs = verbsFrom(list, (base) => [imperative(base)]);
