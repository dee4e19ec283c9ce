import { createApp, h } from 'vue';
import { GuestList, GuestNames, ShowNotes, ShowSummary } from './showNotes.js';

const id = new URLSearchParams(location.search).get('show');
const show = await fetch(`/shows/${encodeURIComponent(id)}`).then((r) => r.json());

createApp({
  render: () => h('main', [
    h('h1', show.title),
    h(ShowNotes, { notes: show.notesHtml }),
    h(ShowSummary, { notes: show.summaryHtml }),
    h(GuestList, { guests: show.guests }),
    h(GuestNames, { guests: show.crew }),
  ]),
}).mount('#app');
