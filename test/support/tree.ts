import {executeServerCommand} from '@web/test-runner-commands';

interface Node {
  role?: string;
  name?: string;
  disabled?: boolean;
  children?: Node[];
}

/** What a screen reader meets on the page: roles, names, and whether it is disabled, in order. Chromium only. */
export async function tree(): Promise<string[]> {
  return outline(await executeServerCommand<Node | null, object>('a11y-snapshot', {}));
}

function outline(node: Node | null): string[] {
  const {role = '', name = '', disabled, children = []} = node ?? {};
  const own = ['button', 'link', 'status'].includes(role)
    ? [`${role} ${name}${disabled ? ', disabled' : ''}`.trim()]
    : [];
  return [...own, ...children.flatMap(outline)];
}
