/** ISO 639-1 code of a language tag such as "en-GB" or "English"; undefined for what is none. */
export function languageCode(tag: string): string | undefined {
  const lower = tag.trim().toLowerCase();
  if (lower === "english" || lower === "eng") return "en";
  return /^([a-z]{2})(?:[-_][a-z0-9_-]{1,20})?$/.exec(lower)?.[1];
}
