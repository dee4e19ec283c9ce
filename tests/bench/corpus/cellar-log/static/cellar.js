import { fillTemplate, fillText } from './fill.js';

const rows = document.querySelector('#rows');

async function load() {
  const response = await fetch('/bottles/matching', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  const bottles = await response.json();
  rows.innerHTML = bottles.map(({ bottle, region }) => `<tr><td>${bottle}</td><td>${region}</td></tr>`).join('');
  for (const { bottle, left } of bottles) {
    const row = document.querySelector('#totals').insertRow();
    row.insertCell().textContent = bottle;
    row.insertCell().textContent = left;
  }
}

class CellarBadge extends HTMLElement {
  connectedCallback() {
    const shadow = this.attachShadow({ mode: 'open' });
    const owner = new URL(document.location).searchParams.get('owner');
    shadow.innerHTML = fillTemplate('<b>{owner}</b>', { owner });
  }
}

class CellarPlate extends HTMLElement {
  connectedCallback() {
    const shadow = this.attachShadow({ mode: 'open' });
    const owner = new URL(document.location).searchParams.get('owner');
    shadow.innerHTML = fillText('<b>{owner}</b>', { owner });
  }
}

customElements.define('cellar-badge', CellarBadge);
customElements.define('cellar-plate', CellarPlate);
load();
