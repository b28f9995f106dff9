import type { DecisionForm } from '../../rules/decision.js';
import { whole } from '../../text/pattern.js';

/** What no subject has in it: it begins another clause, tells of oneself, hedges, or is about traffic. */
const stop =
  /(?<!\p{L})(?:jeg|du|han|hun|de|man|mig|dig|vi|ham|hende|min|mit|mine|din|dit|dine|skal|kan|bør|må|vil|ku|ville|kunne|skulle|som|at|når|hver|jo|hvis|er|har|havde|blev|bliver|var|hvad|hvem|hvor|hvordan|hvorfor|hvornår|fordi|ofte|tit|altid|typisk|normalt|automatisk|løbende|mange|flere|ikke|toget|bussen|flyet|færgen)(?!\p{L})|[:;?]/u;
const longest = 80;

/** A wording with only the subject of its sentence before it: "Projektet i Nord …", "Der …", "Hermed …". */
export function behindSubject(source: string): DecisionForm['pattern'] {
  const pattern = whole(source);
  return {
    exec: (lower) => {
      const found = pattern.exec(lower);
      const plain =
        found !== null && found.index > 1 && found.index < longest && !stop.test(lower.slice(0, found.index));
      return plain ? found : null;
    },
  };
}
