import Data from './Data.vue';
import Events from './Events.vue';
import Live from './Live.vue';
import Plain from './Plain.vue';
import Section from './Section.vue';

export const views = {Plain, Section, Data, Events, Live};
