/** The pages of rules and elements, shown as a preview instead of as source. */
import { commands, type Hover, MarkdownString, Uri } from 'vscode';
import type { vsdiag } from 'vscode-languageclient';

export const SHOW_PAGE = 'charterlint.showPage';

/** A link that runs the command, wherever VS Code takes links. */
const linkTo = (page: string): Uri => Uri.parse(`command:${SHOW_PAGE}?${encodeURIComponent(JSON.stringify([page]))}`);

type Report = vsdiag.DocumentDiagnosticReport | null | undefined;

/** The code of a finding opens its page. */
export function linkDiagnostics(report: Report): Report {
  if (report?.kind !== 'full') return report;
  for (const { code } of report.items) {
    if (typeof code === 'object' && code.target.scheme !== 'command') code.target = linkTo(code.target.toString());
  }
  return report;
}

/** @param pages URI of the folder with the pages */
export function linkHover(hover: Hover | null | undefined, pages: string): Hover | null | undefined {
  for (const content of hover?.contents ?? []) {
    if (!(content instanceof MarkdownString)) continue;
    content.value = content.value.replace(/\]\((\S+?)\)/g, (link, url: string) => (url.startsWith(pages) ? `](${linkTo(url)})` : link));
  }
  return hover;
}

/** A browser or an editor without preview shows the source. */
export async function showPage(page: string): Promise<void> {
  const uri = Uri.parse(page);
  const all = await commands.getCommands();
  await commands.executeCommand(all.includes('markdown.showPreview') ? 'markdown.showPreview' : 'vscode.open', uri);
}
