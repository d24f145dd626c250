import Data from './Data.svelte';
import Events from './Events.svelte';
import Live from './Live.svelte';
import Plain from './Plain.svelte';
import Section from './Section.svelte';

export const views = {Plain, Section, Data, Events, Live};
