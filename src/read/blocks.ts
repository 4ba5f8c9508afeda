import { DEEPEST, isElement, isText, type PageElement, type PageNode } from "./dom.ts";

/** A paragraph, heading or list item of a page. */
export interface Block {
  text: string;
  /** How many characters of it stand in links. */
  linked: number;
  element: PageElement;
  /** Its class, and the class of what holds it, with tags: paragraphs of one article share them. */
  settings: string[];
}

const BLOCK =
  /^(?:P|DIV|SECTION|ARTICLE|MAIN|H[1-6]|UL|OL|LI|DL|DT|DD|BLOCKQUOTE|PRE|TABLE|TBODY|THEAD|TR|TD|TH|HEADER|HR|CENTER|DETAILS|SUMMARY|ADDRESS|BODY|FIELDSET)$/;
const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|FIGURE|FIGCAPTION|ASIDE|NAV|FOOTER|FORM|BUTTON|INPUT|SELECT|TEXTAREA|LABEL|SVG|IFRAME|VIDEO|AUDIO|PICTURE|IMG|TIME|DIALOG|TEMPLATE)$/i;

/** The blocks of text under an element in reading order, without figures, forms and side matter. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let linked = 0;
  let holder = root;
  const flush = (): void => {
    for (const part of text.split(/\n\s*\n/)) {
      const line = part.replace(/\s+/g, " ").trim();
      if (line) blocks.push({ text: line, linked, element: holder, settings: settingsOf(holder) });
    }
    text = "";
    linked = 0;
  };
  const walk = (node: PageNode, block: PageElement, inLink: boolean, depth: number): void => {
    if (isText(node) || depth > DEEPEST) {
      const content = (node.textContent ?? "").replace(/\s+/g, " ");
      if (text === "") holder = block;
      text += content;
      if (inLink) linked += content.trim().length;
      return;
    }
    if (!isElement(node) || SKIPPED.test(node.tagName)) return;
    if (node.tagName === "BR") {
      text += "\n";
      return;
    }
    const isBlock = BLOCK.test(node.tagName);
    if (isBlock) flush();
    for (const child of node.childNodes)
      walk(child, isBlock ? node : block, inLink || node.tagName === "A", depth + 1);
    if (isBlock) flush();
  };
  walk(root, root, false, 0);
  flush();
  return blocks;
}

function settingsOf(element: PageElement): string[] {
  const own = element.getAttribute("class");
  const parent = element.parentElement;
  const around = parent?.getAttribute("class");
  const settings: string[] = [];
  if (own) settings.push(`${element.tagName}.${own}`);
  if (around) settings.push(`${element.tagName} in ${parent?.tagName}.${around}`);
  return settings;
}
