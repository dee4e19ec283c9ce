const list = document.querySelector('#results');
const params = new URLSearchParams(location.search);

function renderHeading() {
  const heading = document.querySelector('#tag-heading');
  if (!heading) return;
  heading.innerHTML = 'Recipes tagged <b>' + (params.get('tag') || 'all') + '</b>';
}

function renderCrumb() {
  const crumb = document.querySelector('#tag-crumb');
  if (!crumb) return;
  const bold = document.createElement('b');
  bold.textContent = params.get('tag') || 'all';
  crumb.replaceChildren('Recipes tagged ', bold);
}

async function load() {
  const res = await fetch('/recipes/mine?' + params);
  const recipes = await res.json();
  list.innerHTML = recipes.length ? '' : '<li class="empty">Nothing here yet</li>';
  for (const recipe of recipes) {
    const item = document.createElement('li');
    item.textContent = `${recipe.title} (${recipe.minutes} min)`;
    list.append(item);
  }
}

renderHeading();
renderCrumb();
if (list) load();
