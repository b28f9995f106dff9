import type { ThreadWords } from '../../rules/thread-words.js';

const soft =
  '(?:så |ok |okay |ja |jo |jep |fint |super |nå |jamen |men |og |nej |,|altså |lige |godt |bare )*';
const tail =
  '(?: (?:godt|gerne|lige|nok|bare|selv|så|da|også|på mig|med det samme|så snart jeg kan|i stedet|fra|hurtigst muligt|straks|med glæde|herfra|denne gang|mig af|i dag|i morgen|inden for kort tid|sgu))*';
const pronouns =
  '(?:den|det|dem|denne|dette|den opgave|opgaven|den del|det her|det der|den her|den der|sagen)';

export const thread: ThreadWords = {
  gate: /^[^\p{L}]*(?:ja|jo|jep|jeps|yes|ok|okay|fint|super|gerne|meget gerne|selvfølgelig|naturligvis|klart|aftalt|absolut|bestemt|modtaget|noteret|er noteret|roger|javel|deal|nej|næ|desværre|beklager|øv|med glæde|i orden|alt ok|helt fint|jamen|mig|skal jeg nok|kan jeg godt|lad mig|den er|(?:det|den|dem|opgaven|dette) (?:gør|skal|ska|kan|ka|vil|tager|tar|er|klarer|fikser|ordner|løser|overtager|snupper|sørger|når|har|bortfalder|behøves|behøver|siger|der)|jeg (?:kan|ka|skal|ska|vil|tager|tar|gør|klarer|ordner|fikser|overtager|løser|håndterer|snupper|sørger|står|er på|melder|byder|påtager|når|har|gerne)|sørger jeg|gør jeg)(?!\p{L})|👍|✅|✔|(?<!\p{L})(?:glem|drop|dropper|stryg|slet|fjern|annuller|fortryd|fortrudt|alligevel|bortfalder|nødvendigt|se bort|godkendt|tiltrådt|tiltrædes|godkendes|følges|vedtaget|besluttet|afgjort|enige|aftale|forkastet|afvist|nedstemt|udsat|udskudt|udsættes|udskydes|efterretning|sådan|så siger vi|det siger vi|så gør vi|i stedet|tager (?:den|det|opgaven|dem)|gør det|overtager|(?:tager|klarer|ordner|fikser|gør|løser) jeg|tager sig|står for|ansvarlig|tovholder|det gør|den tager|er på)(?!\p{L})/u,
  take: new RegExp(
    `^${soft}(?:jeg (?:tager|tar|overtager|klarer|fikser|ordner|gør|løser|håndterer|snupper) ${pronouns}${tail}|(?:den|det|dem|opgaven|det der) (?:laver|bestiller|undersøger|tjekker|booker|tager|tar|klarer|fikser|ordner|gør|overtager|løser|snupper) jeg${tail}|det (?:kan|ka|skal|ska|vil) jeg(?: (?:godt|nok|gerne|sagtens|selvfølgelig|da))*(?: (?:gøre|tage|klare|fikse|ordne|hjælpe med|stå for|tage mig af|påtage mig|sørge for|love))?${tail}|jeg (?:kan|skal|vil)(?: (?:godt|nok|gerne|sagtens|lige|da|selvfølgelig))*(?: (?:gøre|tage|klare|fikse|ordne|stå for|sørge for|overtage|påtage mig|tage mig af) ${pronouns})?${tail}|(?:det )?(?:sørger|står) jeg for${tail}|jeg (?:sørger|står) for ${pronouns}${tail}|jeg (?:er på(?: sagen| den| det)?|melder mig|byder ind|tager mig af ${pronouns}|tager den på mig|tager opgaven|tager bolden|påtager mig ${pronouns})${tail}|den er min|skal jeg nok(?: (?:gøre|klare|ordne|fikse))?|kan jeg godt|gør jeg${tail}|(?:tager|klarer|fikser|ordner|gør|overtager|løser) jeg ${pronouns}${tail}|lad mig tage ${pronouns}${tail}|lad mig gøre det${tail}|jeg gerne|mig)$`,
    'u',
  ),
  takeNamed:
    /^(?:så |ok |okay |ja |jo |fint |,)*(?:jeg (?:kan|vil)(?: (?:godt|gerne|sagtens))* (?:tage|overtage|stå for|lave|sørge for)|jeg (?:tager|overtager|står for|sørger for)) (?<what>\p{L}{5,})(?: (?:så|gerne|godt|i stedet|selv))*$/u,
  pronoun: /^(?:den|det|dem|ham|hende)$/u,
  yes: /^(?:ja|jo|jep|jeps|yes|ok|okay|okay så|fint|super|gerne|selvfølgelig|naturligvis|klart|aftalt|absolut|bestemt|det gør jeg|det skal jeg nok|det kan jeg godt|det kan jeg|kan jeg godt|gør jeg|modtaget|noteret|det er noteret|er noteret|roger|javel|deal|👍|✅|✔️?|\+1|meget gerne|med glæde|det er i orden|i orden|alt ok|det er fint|helt fint|jamen det gør jeg|det ordner jeg|den tager jeg|jeg tager den|det er en aftale)(?: (?:tak|da|det gør jeg|det kan jeg godt|det kan jeg|selvfølgelig|gerne|så|det skal jeg nok|jeg tager den|den tager jeg|det ordner jeg|fint))*(?=$|[ ,.!:-])/u,
  no: /^(?:(?:nej|næ|desværre|beklager)(?: (?:tak|desværre))?|(?:(?:nej|desværre|beklager|arh|ah|øv|hmm?|uha|ej|puha|åh|men|nå),? )*(?:det kan jeg|jeg kan|det når jeg|jeg når det|jeg når|det har jeg|jeg har|jeg kan godt)(?: desværre)? ikke(?: (?:tid|tid til det|mulighed for|desværre|nå det|nå|det|hjælpe med|alligevel|tage den|love|før ferien|påtage mig det|lige nu|tid lige nu))*)[ .!]*(?:,.*)?$/u,
  offer:
    /(?:^|[,.;:] *|(?<!\p{L})(?:så|men|og) )skal jeg (?!være|have|vide|høre|med|starte|begynde|dele (?:min )?skærm|sige|gentage|vise|mute|gå|komme|tage ordet)(?:ikke |lige |også |så |evt |eventuelt |bare )*(?<what>\p{L}{2,}[eåø])(?!\p{L})[^?]*\?\s*$/u,
  please:
    /^(?:(?:ja|jo|jep|yes|ok|åh|det må du) ?,? ?)*(?:(?:meget |rigtig |hellere end )?gerne(?: tak)?|ja tak|jo tak|tak|gør (?:bare |endelig )?det|det ville være (?:dejligt|fint|godt|skønt|super))(?: (?:tak|jens|det må du gerne))?$/u,
  moreover: /(?<!\p{L})(?:også|desuden|derudover|men hvad|i øvrigt)(?!\p{L})|\?/u,
  withdraw:
    /^(?:(?:nej|ok|hov|ups|beklager|altså|men|,)+ ?)*(?:glem (?:det|den|alt om det|det igen|hvad jeg skrev|opgaven)|drop (?:det|den|den opgave|opgaven)|stryg (?:det|den|den igen|opgaven|punktet|den opgave)|slet (?:det|den|opgaven)|fjern (?:den|det|opgaven)(?: igen)?|annuller(?: det| den)?|fortryd|fortrudt|nej alligevel ikke|alligevel ikke|vi dropper (?:det|den|opgaven) (?:igen|alligevel)|det er ikke nødvendigt (?:alligevel|længere)|den er ikke nødvendig(?: alligevel| længere)?|ikke nødvendigt alligevel|se bort fra (?:det|den|min sidste)|det bortfalder|den bortfalder|opgaven bortfalder|det behøves ikke|det behøver du ikke(?: alligevel)?)(?: igen| alligevel| bare| tak)*$/u,
  withdrawNamed:
    /^(?:ok |nej |nå |så )*(?:glem|drop|stryg|annuller|slet)(?: alt)?(?: det)?(?: om| med)? (?<what>(?!det|den|alt|ikke|bare|ham|hende|dem|jeg|nu)\p{L}{4,})(?: igen| alligevel)?(?:,.*)?$/u,
  othersBefore:
    /^(?:(?:nej|ok|hov|altså|ret|rettelse|men|ja|jo|så|okay|fint|vent|,|,) ?,? ?)*(?:(?:det|den) (?:gør|tager|er|bliver|klarer|ordner|kan|overtager|skal)|ansvarlig(?: er)?:?|tovholder(?: er)?:?|lad|flyt den til|giv den til|giv opgaven til)? ?@?$/u,
  othersAfter:
    /^ ?(?:(?:tager|gør|overtager|klarer|ordner|fikser|får|har|løser|kan tage|skal tage|må tage|kan overtage|overtager|kan godt tage|kan gøre|skal gøre|vil gerne tage|står for|skal stå for|tager sig af|påtager sig) (?:nok |lige |godt |gerne |så |nu |i stedet )*(?:den|det|opgaven|den her|den opgave|den del|bolden|dem|sagen|denne)(?: i stedet| for dig| for mig| nu| så| fra| videre| med| selv)*|tage den|tage det|gøre det|i stedet(?: for)?|gør|er ansvarlig|i stedet for mig|er på)?(?=$|[ ,.!])/u,
  decided: [
    {
      kind: 'approved',
      pattern:
        /^(?:(?:så|og|ok|hermed|dermed|enstemmigt|det er|den er|så er den|så er det|fint) )*(?:godkendt|tiltrådt|indstillingen (?:er )?(?:tiltrådt|godkendt|fulgt)|indstillingen tiltrædes|indstillingen følges|godkendes|tiltrædes)(?: (?:enstemmigt|som indstillet|uden bemærkninger|af alle|her fra|herfra|med bemærkninger|hermed|så))*$/u,
      sure: true,
    },
    {
      kind: 'decided',
      pattern:
        /^(?:(?:så|og|ok|hermed|dermed|enstemmigt|det er|den er|så er den|så er det|så er det jo) )*(?:vedtaget|besluttet|så siger vi det|det siger vi|sådan bliver det|sådan gør vi|det gør vi|så gør vi det|afgjort|beslutningen er truffet)(?: (?:enstemmigt|som indstillet|af alle|hermed|så))*$/u,
      sure: true,
    },
    {
      kind: 'agreed',
      pattern:
        /^(?:(?:så|ok|det er|så er det|så er vi|vi er|alle er) )*(?:aftalt|enige|en aftale)(?: (?:så|alle))*$/u,
      sure: false,
    },
    {
      kind: 'rejected',
      pattern: /^(?:(?:så|og|ok|hermed|det er|den er|enstemmigt) )*(?:forkastet|afvist|nedstemt)$/u,
      sure: true,
    },
    {
      kind: 'postponed',
      pattern:
        /^(?:(?:så|og|ok|hermed|det er|den er|punktet er) )*(?:udsat|udskudt|punktet udsættes|punktet udskydes|udsættes)(?: til (?:næste|et senere) (?:møde|gang))?$/u,
      sure: true,
    },
    {
      kind: 'noted',
      pattern:
        /^(?:(?:så|og|ok|hermed) )*(?:til efterretning|taget til efterretning|tages til efterretning)$/u,
      sure: true,
    },
  ],
  asks: /(?<!\p{L})(?:hvem (?:kan|vil|tager|gør|har (?:tid|lyst|mulighed)|skal|følger|sender|sørger|står|skriver|kontakter|ringer|laver|undersøger|melder|bestiller|booker|påtager|ordner|er frisk|tør|gider|ser|kigger|spørger|svarer|indkalder|finder|samler|koordinerer|har overskud|(?!har|var|ved|siger|kender|mener|ejer|bor|kommer|deltager|mangler|bruger|betaler|bestemmer|hedder|husker|hører|skylder|er)\p{L}{3,}r)|(?:kan|vil|gider|er der|kunne|skal) (?:der være )?(?:nogen|en|én|en af jer|en af os|nogle|du|i)(?! (?:høre|se mig))|nogen,? (?:der|som) (?:kan|vil|har|gider)|nogen frivillige|frivillige til|vi (?:mangler|skal bruge|skal finde|har brug for) (?:nogen|en|én)|skal (?:jeg|vi|du)|vil du|kan du|en der (?:kan|vil))(?!\p{L})/u,
  when: /(?<!\p{L})(?:hvornår(?! (?:var|blev|havde|fik|kom|skete|sendte))|hvilken dag|hvilken dato|deadline|frist)(?!\p{L})[^?]*\?/u,
  lead: /^(?:(?:ok|okay|ja|jo|nå|fint|godt|super|jamen|men|og|altså|så(?! siger)|hmm?)[ ,]+)+/u,
  instead: /(?<= )(?:i stedet(?: for)?|så hellere)$/u,
  rather:
    /^(?:(?:nej|hov|ups|rettelse|ret|altså|eller|det bliver|lad os sige|siger vi|vi siger|skal vi sige|sig|så siger vi|hellere|så hellere|det skal være|fristen (?:er|bliver|flyttes til|rykkes til|udskydes til)|frist|deadline|deadlinen er|skub (?:den|det) til|udskyd (?:den|det)? ?til|ryk (?:den|det) til|flyt (?:den|det) til|jeg mente|jeg mener|mente)[ ,:]*)+/u,
  proposal: /^(?:forslag|indstilling|jeg foreslår|vi foreslår|foreslår)(?:,? at|:)?\s*(.+)$/u,
};
