/** CAMEO codes of meetings and agreements by the names that ICEWS gives their events, in lower case. */
export const ICEWS_CODES: ReadonlyMap<string, string> = new Map([
  ["appeal to others to meet or negotiate", "026"],
  ["express intent to meet or negotiate", "036"],
  ["consult", "040"],
  ["discuss by telephone", "041"],
  ["make a visit", "042"],
  ["host a visit", "043"],
  ["meet at a 'third' location", "044"],
  ["meet at a third location", "044"],
  ["mediate", "045"],
  ["engage in mediation", "045"],
  ["engage in negotiation", "046"],
  ["sign formal agreement", "057"],
  ["declare truce, ceasefire", "0871"],
  ["reject proposal to meet, discuss, or negotiate", "125"],
]);
