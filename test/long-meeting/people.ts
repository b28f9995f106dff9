/** A management team of twelve; the first chairs it, the second is its secretary. */
export const twelve = [
  'Bodil Rønholt',
  'Iver Kastrupgård',
  'Gerd Mosegaard',
  'Palle Tjele',
  'Sigrid Havnsø',
  'Esben Lundtofte',
  'Tove Brinck',
  'Aksel Vejrum',
  'Merete Dyhr',
  'Jonas Skovsende',
  'Lis Engbo',
  'Viggo Rask',
] as const;
