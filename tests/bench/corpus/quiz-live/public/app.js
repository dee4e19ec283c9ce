import { connect } from './socket.js';
import { escapeHtml, nickname } from './dom.js';

const state = window.__STATE__ ?? {};
const list = document.querySelector('#players') ?? document.createElement('ul');

function addPlayer(player) {
  const item = document.createElement('li');
  item.innerHTML = `<b>${player.nick}</b> <span>${Number(player.points)}</span>`;
  list.append(item);
}

function addWatcher(watcher) {
  const item = document.createElement('li');
  item.innerHTML = `<i>${escapeHtml(watcher.nick)}</i> <span>watches</span>`;
  list.append(item);
}

function showChat({ from, text }) {
  const box = document.querySelector('#chat');
  box.innerHTML += '<p>' + from + ': ' + text + '</p>';
}

function showSystem({ from, text }) {
  const box = document.querySelector('#chat');
  const line = document.createElement('p');
  line.append(`${from}: ${text}`);
  box.appendChild(line);
}

function showWelcome() {
  const nick = nickname();
  document.querySelector('#welcome').outerHTML = `<h2 id="welcome">Hi ${nick}</h2>`;
}

function showGoodbye() {
  const nick = nickname();
  document.querySelector('#goodbye').outerHTML = `<h2 id="goodbye">Bye ${escapeHtml(nick)}</h2>`;
}

function showSponsor({ link }) {
  const anchor = document.querySelector('#sponsor');
  anchor.setAttribute('href', link);
}

function showPartner({ link }) {
  const anchor = document.querySelector('#partner');
  const url = new URL(link, location.href);
  if (url.protocol === 'https:') anchor.setAttribute('href', url.href);
}

function showRound({ round }) {
  const fragment = document.createRange().createContextualFragment(`<h3>${round.title}</h3>`);
  document.querySelector('#round').replaceChildren(fragment);
}

function showBreak({ round }) {
  const heading = document.createElement('h3');
  heading.textContent = round.title;
  document.querySelector('#round').replaceChildren(heading);
}

function clearBoard() {
  list.innerHTML = '';
}

connect(
  { player: addPlayer, watcher: addWatcher, chat: showChat, system: showSystem, sponsor: showSponsor, partner: showPartner, round: showRound, break: showBreak, reset: clearBoard },
  state.token ?? 'guest',
);
if (state.quiz) showWelcome();
window.addEventListener('pagehide', showGoodbye);
