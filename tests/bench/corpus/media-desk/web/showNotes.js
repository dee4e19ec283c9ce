import { h } from 'vue';
import DOMPurify from 'dompurify';

// Show notes arrive as HTML from the editors' rich text field
export const ShowNotes = {
  props: { notes: { type: String, default: '' } },
  render() {
    return h('section', { class: 'notes', innerHTML: this.notes });
  },
};

export const ShowSummary = {
  props: { notes: { type: String, default: '' } },
  computed: {
    cleaned() {
      return DOMPurify.sanitize(this.notes);
    },
  },
  render() {
    return h('section', { class: 'summary', innerHTML: this.cleaned });
  },
};

export const GuestList = {
  props: { guests: { type: Array, default: () => [] } },
  mounted() {
    const list = this.$el.querySelector('ul');
    list.outerHTML = `<ul>${this.guests.map((g) => `<li><a href="${g.link}">${g.name}</a></li>`).join('')}</ul>`;
  },
  render: () => h('div', [h('ul')]),
};

export const GuestNames = {
  props: { guests: { type: Array, default: () => [] } },
  render() {
    return h('ul', this.guests.map((g) => h('li', { key: g.name }, g.name)));
  },
};
