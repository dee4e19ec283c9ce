import { cleanHtml } from '@/lib/sanitize';
import { onBoardMessage } from './messages';

/** Small widgets outside of the React tree. */
export function bootWidgets() {
  showFilterName();
  showTabName();
  onBoardMessage('ticker', (text) => {
    document.querySelector('#ticker')!.innerHTML = `<span class="tick">${text}</span>`;
  });
  onBoardMessage('headline', (text) => {
    document.querySelector('#headline')!.innerHTML = cleanHtml(`<span class="tick">${text}</span>`);
  });
}

function showFilterName() {
  const target = document.getElementById('filter-name');
  const name = decodeURIComponent(window.location.hash.slice(1));
  if (target && name) target.insertAdjacentHTML('beforeend', '<b>' + name + '</b>');
}

function showTabName() {
  const target = document.getElementById('tab-name');
  const name = decodeURIComponent(window.location.hash.slice(1));
  if (!target || !name) return;
  const label = document.createElement('b');
  label.textContent = name;
  target.append(label);
}

export function renderLegend(list: HTMLElement, colors: string[]) {
  list.innerHTML = colors.map((_, i) => `<li class="legend-${i}"></li>`).join('');
}
