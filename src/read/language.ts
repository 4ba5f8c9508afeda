/** ISO 639-1 code of the language a text is confidently in, or undefined. */
export async function languageOf(_text: string): Promise<string | undefined> {
  return undefined;
}
