import $ from 'jquery';
import DOMPurify from 'dompurify';
import { placeName } from './place';

// The map page still uses jQuery
$(() => {
  const place = placeName();
  $('#place').html(`Observations near ${place}`);
  $('#region').text(`Region of ${place}`);

  $('#filter').on('input', function () {
    $('#filter-label').text(String($(this).val()));
  });

  $.getJSON('/notes/tagged/map', (notes: { title: string; body: string }[]) => {
    for (const note of notes) $('#pins').prepend('<li>' + note.body + '</li>');
    for (const note of notes) $('#index').prepend('<li>' + DOMPurify.sanitize(note.title) + '</li>');
  });
});

export function preview() {
  const query = new URLSearchParams(location.search);
  document.write('<h1>' + query.get('heading') + '</h1>');
}

export function previewText() {
  const query = new URLSearchParams(location.search);
  document.body.append(Object.assign(document.createElement('h1'), { textContent: query.get('heading') ?? '' }));
}
