import {executeServerCommand} from '@web/test-runner-commands';

interface Node {
  role?: string;
  name?: string;
  disabled?: boolean;
  checked?: boolean;
  expanded?: boolean;
  selected?: boolean;
  readonly?: boolean;
  children?: Node[];
}

const ROLES =
  'group radiogroup feed article switch radio button link status textbox combobox searchbox listbox option'.split(' ');

/** What a screen reader meets on the page: roles, names and states, in order. Chromium only. */
export async function tree(): Promise<string[]> {
  return outline(await executeServerCommand<Node | null, undefined>('tree'));
}

function outline(node: Node | null): string[] {
  const {role = '', name = '', children = []} = node ?? {};
  const own = ROLES.includes(role) ? [[`${role} ${name}`.trim(), ...states(node!)].join(', ')] : [];
  return [...own, ...children.flatMap(outline)];
}

function states({disabled, checked, expanded, selected, readonly}: Node): string[] {
  const said = {
    disabled,
    on: checked,
    off: checked === false,
    expanded,
    collapsed: expanded === false,
    selected,
    readonly,
  };
  return Object.entries(said).flatMap(([state, holds]) => (holds ? [state] : []));
}
