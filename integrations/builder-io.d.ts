import type {ReactElement} from 'react';

export interface Input {
  name: string;
  friendlyName: string;
  helperText?: string;
  type: 'string' | 'number' | 'boolean' | 'url' | 'list';
  subFields?: Input[];
  enum?: string[];
  min?: number;
  max?: number;
  defaultValue?: string | number | boolean | {href: string; text: string}[];
}

/** Each is what Builder.io's `registerComponent(component, info)` or `customComponents` takes. */
export declare const components: {
  name: string;
  friendlyName: string;
  description: string;
  canHaveChildren: boolean;
  component: (values: Record<string, unknown>) => ReactElement;
  inputs: Input[];
}[];
