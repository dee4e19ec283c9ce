import $ from 'jquery';
import './card.ts';

const board = document.querySelector('#board')!;

async function load() {
  const res = await fetch('/functions/v1/tools/near' + location.search);
  for (const tool of await res.json()) {
    const card = Object.assign(document.createElement('tool-card'), { tool });
    board.append(card);
  }
}

const query = new URLSearchParams(location.search);

$('#greeting').html(`Tools near <b>${query.get('place')}</b>`);
$('#subtitle').text(`Tools near ${query.get('place') ?? 'you'}`);

$('#next').on('click', () => {
  const next = query.get('next') ?? '/';
  location.assign(next);
});

$('#back').on('click', () => {
  const pages = ['/', '/loans', '/profile'];
  location.assign(pages[pages.indexOf(query.get('next') ?? '/')] ?? '/');
});

void load();
